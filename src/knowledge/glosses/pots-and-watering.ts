import type { Glosses } from '../thing.ts';

/** Pots, stands and watering, in other words. */
// biome-ignore format: a table, a thing in a line
export const potsAndWatering: Glosses = {
  'plant-pot': ['clay container for herbs; decorative cachepot; nursery gallon container; glazed bonsai vessel; balcony tub for shrubs', '花钵; 花器; 瓦盆; 多肉陶盆; 树脂加仑种植桶'],
  'hanging-planter': ['rail trough for balcony; wall-mounted green pocket; rope hanger for ferns; coco liner suspended basket', '绿萝悬挂容器; 护栏挂式花槽; 编织吊绳网兜; 墙面垂直绿化袋; 铁艺挂篮'],
  'plant-saucer': ['flowerpot drip dish; wheeled base for tubs; overflow plate for flowerpots; rolling flowerpot mover', '花盆垫盘; 盆底接水碟; 可移动滚轮盆托; 树脂防漏垫'],
  'plant-stand': ['tiered flowerpot display; corner greenery ladder; wooden stool for flowerpots; metal flowerpot holder; balcony step rack', '盆栽展示架; 绿萝层架; 铁艺多层花台; 阶梯式盆栽架; 木质盆景架'],
  'raised-bed': ['elevated vegetable trough; fabric potato sack; galvanised steel veggie box; patio herb table; cedar gardening frame', '屋顶菜园槽; 户外围板菜池; 加厚无纺布种植袋; 土豆种植桶; 露台蔬菜种植盆'],
  'watering-can': ['spouted jug for houseplants; galvanised sprinkling pot; 10 litre can with rose; pot plant water pourer', '淋水壶; 园艺花洒壶; 室内尖嘴壶; 铁皮浇花桶; 大容量淋花壶'],
  'plant-mister': ['fine mist bottle for ferns; knapsack sprayer 16l; hand pressure pump bottle; orchid water atomiser; weed spray tank', '喷水瓶; 手压式喷雾瓶; 背负式打药机; 浇花雾化瓶; 消毒打药喷桶'],
  'garden-hose': ['flexible yard water pipe; retractable pipe reel; adjustable spray gun for yard; oscillating lawn waterer; magic stretch pipe', '洒水软管; 庭院冲洗管; 卷管架; 高压洗车浇花喷头; 草坪自动旋转喷头'],
  'hose-connector': ['quick-release snap coupling; y-splitter for outdoor tap; brass barb joint; half-inch pipe joiner; faucet thread adapter', '快速接驳器; 万能水龙头转接; 四分六分对接头; 三通分流阀; 软管修补对接'],
  'drip-irrigation': ['micro dripper tubing set; holiday plant feeding stakes; tap programmer controller; porous seep pipe; self-feeding glass bulbs', '智能淋花系统; 微喷雾化套装; 出差自动淋水器; 滴箭; 渗水吸水绳'],
  'soil-meter': ['probe for earth humidity; garden acidity tester; 3-in-1 light ph moisture probe; npk test tubes', '泥土湿度探针; 土质酸碱检测; 盆栽水分测试仪; 三合一光照湿度pH计; 氮磷钾养分仪'],
};
