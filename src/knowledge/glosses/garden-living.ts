import type { Glosses } from '../thing.ts';

/** Living outdoors in other words: furniture, shade, fire and water. */
// biome-ignore format: a table, a thing in a line
export const gardenLiving: Glosses = {
  'garden-furniture': ['rattan lounge set; wrought iron bistro seats; balcony table and seats; teak park bench; swing hammock seat', '藤编三件套; 室外铁艺桌凳; 公园长椅; 院子吊篮摇篮; 露天座椅'],
  'garden-furniture-cover': ['rainproof shroud for rattan; weather protector for outdoor seats; barbecue hood; tarpaulin for patio table', '室外桌凳防尘罩; 露台沙发遮雨布; 烤炉防雨套; 秋千遮雨罩'],
  'outdoor-cushion': ['weatherproof seat pad; chaise lounger padding; rattan chair pads; swing bench mattress', '防水秋千垫; 户外长凳软垫; 吊篮椅垫子; 躺椅加厚棉垫'],
  'patio-umbrella': ['backyard sun canopy; 3m offset brolly; retractable terrace shade; gazebo marquee; triangular sun sail', '院子大太阳伞; 露台遮光帆; 伸缩雨棚; 侧立香蕉伞; 四角亭'],
  'umbrella-base': ['brolly weight holder; water-fillable stand for sun canopy; cast iron parasol foot; protective sleeve for parasol', '太阳伞石墩; 注水伞脚; 伞墩子; 大理石伞座'],
  'outdoor-rug': ['weatherproof woven mat for terrace; snap-together wooden flooring; reversible plastic straw mat; balcony floor squares', '露台防水毯; 塑木拼装地面; 室外编织垫; 阳台diy铺地板'],
  'garden-fence': ['picket boundary; willow screening roll; wicker divider; fake ivy screen; lawn border strips', '院子围墙网; 碳化木护栏; 菜地围篱; 假叶子遮挡墙; 阳台隐私布'],
  'climbing-plant': ['trellis vine; fast growing creeper; wall-covering vine; passionflower vine; rambling evergreen', '攀援花卉; 藤本植物; 爬墙绿植; 蓝花藤金银花; 阳台垂吊藤苗'],
  'garden-pond': ['submersible waterfall circulator; koi pool filtration; solar birdbath bubbler; butyl lining sheet; rockery cascade', '锦鲤池循环过滤; 院子造景喷泉; 潜水抽水泵; 户外流水小景; 水池土工膜'],
  'swimming-pool': ['inflatable paddling basin; steel frame family tub; portable whirlpool spa; chlorine tablets; backyard plunge tub', '家庭充气大水池; 大型支架水池; 折叠儿童玩水池; 户外泡池; 氯片消毒'],
  'snow-shovel': ['driveway clearing pusher; de-icing granules; electric snow thrower; roof snow puller', '推雪板; 铲积雪神器; 道路化冰剂; 物业清雪机; 冬季清雪工具'],
  'patio-heater': ['propane mushroom warmer; infrared terrace warmer; electric parasol warmer; wood-burning outdoor stove', '室外烤火炉; 餐厅露台燃气暖炉; 液化气蘑菇取暖; 院子铸铁烤火炉; 露营烤火桶'],
};
