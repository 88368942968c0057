import type { Glosses } from '../thing.ts';

/** Leaves, pots, cups, the tray, in other words. */
// biome-ignore format: a table, a thing in a line
export const tea: Glosses = {
  'loose-tea': ['assam leaf; darjeeling first flush; sencha leaf; jasmine pearls; loose green brew', '散茶春茶; 明前碧螺春; 毛尖毛峰; 正山小种; 泡水喝的茗茶'],
  'oolong-tea': ['high mountain semi-oxidised leaves; da hong pao; milk wulong leaves; dancong leaves; wuyi cliff leaves', '青茶; 台湾高山茶; 冻顶; 武夷肉桂水仙; 潮州鸭屎香'],
  'pu-erh-tea': ['aged yunnan cake; ripe fermented brick; raw sheng cake; mini tuocha; liu bao leaves', '云南七子饼; 古树沱茶; 六堡; 小青柑; 勐海老茶头'],
  'tea-bags': ['pyramid infusion sachets; english breakfast 100s; decaf brew sachets; one-cup infusion envelopes; builder brew 240s', '茶叶包; 独立小袋冲泡; 办公室立体小袋; 英式伯爵小袋; 便携冷萃滤袋'],
  'herbal-tea': ['caffeine-free infusion; tisane blend; hibiscus infusion; lemon ginger infusion; sleepy time infusion', '草本代用饮; 决明子金银花; 清热凉茶; 洛神花; 桂圆红枣冲泡'],
  matcha: ['stone-ground green tea; uji ceremonial grade; culinary green tea powder; latte green tea powder', '绿茶粉; 宇治石磨细粉; 烘焙用绿茶末; 绿茶拿铁冲调粉'],
  'matcha-whisk': ['bamboo tea frother; green tea powder scoop; tea frothing bowl set; whisk rest and scoop', '点茶竹刷; 打茶竹帚; 绿茶粉打发器; 宋代点茶盏; 百本立竹刷'],
  teapot: ['brewing vessel with spout; stoneware brewing jug; infuser brewing jug; cast iron tetsubin; side-handle kyusu', '冲茶器; 日式急须; 家用单壶; 耐热玻璃带滤壶; 侧把壶'],
  'yixing-teapot': ['zhuni brewing vessel; handmade purple sand pot; unglazed stoneware gongfu pot; chinese clay brewing pot', '紫泥手工壶; 朱泥小品壶; 底槽清石瓢; 名家全手泥壶'],
  gaiwan: ['porcelain brewing cup with saucer; three-piece brewing bowl; lidded gongfu brewer; chinese covered bowl', '三才杯; 泡茶盖杯; 德化白瓷盖瓯; 手抓壶; 青花带盖泡杯'],
  'fairness-pitcher': ['glass decanter for gongfu; cha hai vessel; even-pour sharing jug; serving creamer for kung fu brewing', '匀茶器; 公杯; 分茶杯; 倒茶分杯; 茶汤分盛器'],
  'tea-cup': ['porcelain sipping bowl; infuser mug with lid; single master cup; small handleless drinking cups; celadon drinking bowl', '茗杯; 建盏; 品茶小盏; 闻香杯; 茶水分离带盖瓷杯'],
  'tea-set': ['kung fu brewing kit; portable brewer with cups; afternoon high tea china; ceramic pot and cups bundle', '茶器组合; 一壶四杯; 快客杯; 整套泡茶家用; 户外泡茶出行包'],
  'tea-tray': ['draining bamboo board; gongfu water reservoir; serving table for brewing; dry brewing platform', '泡茶沥水板; 储水式泡茶托; 乌金石排水托; 竹制沥水台; 干泡托板'],
  'tea-strainer': ['mesh leaf catcher; silicone steeper; brewing basket for mugs; stainless leaf steeper; hanging leaf ball', '茶隔; 泡茶过滤网; 不锈钢泡茶球; 滤渣网格; 茶渣过滤架'],
  'tea-caddy': ['airtight leaf container; ceramic leaf jar; moisture-proof leaf box; double-lid brew tin', '茶仓; 锡制存茶瓶; 普洱密封缸; 马口铁茶盒; 防潮存茶瓷瓮'],
  'tea-pick': ['cake prying needle; chahe scoop and tongs; six gentlemen utensils; brick breaking awl; bamboo tweezers for gongfu', '撬茶饼工具; 普洱开茶锥; 茶道六件; 茶夹茶拨; 茶铲茶荷'],
  'tea-pet': ['clay mascot for gongfu; colour-changing tray figurine; pixiu tray ornament; zisha lucky toad', '养茶小摆件; 紫砂貔貅金蟾; 变色茶玩; 茶台趣味摆饰'],
  'tea-towel-gongfu': ['absorbent mat for gongfu; ceremony linen runner; zen brewing cloth; pot nourishing brush', '吸水茶垫; 茶桌抹布; 禅意桌旗; 干泡席子; 养壶毛刷'],
  'tea-brewer': ['automatic brewing kettle; steam spray infuser; glass herbal boiler; multifunction wellness boiler; infrared brewing stove', '花茶电热壶; 黑茶蒸汽壶; 电陶炉泡茶; 办公室小型炖煮杯; 玻璃煲茶机'],
  'tea-gift-box': ['tasting assortment for tea lovers; curated leaf collection present; infusion sampler hamper; brew lover hamper', '送礼茗茶; 长辈礼品茶; 商务送客户茶; 中秋年货铁罐茶; 罐装送人茶'],
  'tea-book': ['chinese tea culture history; tea sommelier handbook; world of leaf guide; art of brewing reading', '陆羽原著; 茶文化读物; 识茶泡茶品茶; 评茶员教材; 喝茶入门知识'],
};
