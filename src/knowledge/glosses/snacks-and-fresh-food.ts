import type { Glosses } from '../thing.ts';

/** Snacks, sweets, and fresh food, in other words. */
// biome-ignore format: a table, a thing in a line
export const snacksAndFreshFood: Glosses = {
  'potato-chips': ['salted crisps sharing bag; corn nachos; prawn crackers; cheese puffs; sour cream flavour crunchy slices', '洋芋片; 油炸膨化小吃; 虾片; 玉米脆角; 锅巴'],
  cookies: ['digestives pack; oat bakes; cream-filled sandwich; butter shortcakes; cheese crispbread', '酥饼; 梳打饼; 巧克力豆小饼; 黄油小酥饼; 粗粮代餐饼'],
  chocolate: ['cocoa confectionery; milk cocoa bar; assorted pralines; 70% cacao slab; truffles assortment', '朱古力; 可可脂糖; 夹心可可; 生巧; 纯可可脂黑块'],
  candy: ['boiled sweets; chewy fruit drops; caramel toffees; jelly beans; marshmallow bag', '水果硬糖; 太妃; 橡皮糖; 棉花糖; 散装小零嘴甜食'],
  nuts: ['salted macadamias; hazelnut kernels; honey peanuts; unsalted kernels; sunflower kernel snack', '夏威夷果; 混合果仁; 碧根果; 炒货; 花生米'],
  'dried-fruit': ['dehydrated apricots; pitted prunes; candied cranberry; freeze-dried strawberries; sun-dried figs', '蔓越莓干; 冻干草莓; 杏脯; 柿饼; 凉果'],
  jerky: ['biltong snack; dried meat strips; cured sausage sticks; spicy meat bites; shredded pork snack', '手撕风干肉; 真空卤味; 猪肉条零食; 鸭翅; 肉类熟食小吃'],
  'frozen-dumplings': ['pot stickers; gyoza from freezer; microwave ready meal; freezer spring rolls; frozen steamed buns', '冷冻饺子; 云吞; 速食面点; 冷冻葱油饼; 速冻早餐包点'],
  'hotpot-base': ['spicy sichuan broth concentrate; mala tallow stock cube; fondue broth pack; sukiyaki soup stock; tomato broth concentrate', '打边炉汤包; 麻辣烫调料; 清油番茄锅底; 重庆麻辣汤料; 菌汤包'],
  'fresh-fruit': ['seasonal orchard produce; sweet cherries; seedless grapes; juicy mandarins box; ripe avocados', '生果; 当季鲜果; 现摘苹果; 车厘果礼箱; 奇异果整箱'],
  steak: ['fillet mignon; t-bone cut; wagyu slab; angus cut; tenderloin medallion', '牛扒; 菲力牛扒; 带骨战斧; 谷饲肉眼; 和牛原切'],
  seafood: ['king prawns; cod fillets; fresh mussels; lobster tails; frozen squid', '冷冻水产; 海捕大虾; 即食鲍鱼; 冷冻鱼排; 鳕鱼块'],
  'snack-box': ['munchies care package; assorted treats bundle; movie night treats; office nibbles crate; goodies basket', '零食大包; 一整箱小吃组合; 送女友吃货箱; 追剧零嘴; 小食拼盘'],
  'canned-food': ['tinned sardines; ring-pull soup; preserved peaches in syrup; corned beef; baked beans', '罐装食品; 铁罐即食; 应急储备肉罐; 水果罐装; 豆豉鲮鱼'],
};
