import type { Glosses } from '../thing.ts';

/** Garden and plants in other words: sowing, soil, feeding, lawn. */
// biome-ignore format: a table, a thing in a line
export const gardenAndPlants: Glosses = {
  seeds: ['sow-your-own packet; heirloom germination pack; non-gmo sowing assortment; open-pollinated variety pack', '阳台盆栽播种包; 四季易发芽播撒粒; 农家自留种; 自己种的播撒包'],
  'vegetable-seeds': ['kitchen plot sowing packet; heirloom cherry tomato packet; salad greens to sow; root crop sowing', '青菜籽; 庭院菜园播种; 香菜菠菜籽; 豆角丝瓜籽; 四季蔬菜籽大全'],
  'herb-seeds': ['coriander and thyme to sow; windowsill culinary grow set; chives and dill packet; lavender germination', '香料植物籽; 厨房窗台种香料; 驱蚊草籽; 百里香薰衣草籽; 藿香籽'],
  'flower-seeds': ['cosmos and zinnia packet; bee-friendly meadow mix; cottage bloom sowing; marigold annuals to sow', '花籽; 波斯菊籽; 撒播野花组合; 开花不断四季播; 矢车菊百日草籽'],
  seedlings: ['young starter veg; potted starts; strawberry runners; rooted starts for vegetable bed', '秧苗; 瓜果小苗; 草莓带土发货; 黄瓜茄子秧; 蔬菜活苗'],
  'flower-bulbs': ['spring blooming corms; autumn planting allium; potted amaryllis; ranunculus corms; gladiolus rhizomes', '郁金香球; 花毛茛块根; 唐菖蒲; 大丽花块根; 秋植开花球'],
  'bulb-planter': ['hole digger for tulips; soil coring tool; handheld sower; long handle earth plugger', '挖坑器种花; 取土器; 手持点种机; 球根埋土工具; 戳洞木棒'],
  'rose-bush': ['bare-root hybrid tea; potted floribunda; flowering hedge plant; dwarf apple sapling; english climbing bloom', '玫瑰花苗; 欧月大苗; 爬藤花卉盆栽; 无尽夏; 花木树苗'],
  'rose-fertilizer': ['bloom booster for roses; ericaceous feed; high potash tomato liquid; blue hydrangea colour changer', '月季多开花肥; 绣球变蓝; 促花催果肥; 硫酸铝; 高钾开花营养'],
  'seed-starting-tray': ['germination cell flats; humidity dome and cell pack; biodegradable peat pots; sprouting tray; propagating warm pad', '播种盘; 育秧穴格; 无纺布营养钵; 带盖温室小盒; 豆芽菜发芽盘'],
  'seed-starting-mix': ['sprouting medium; coconut fibre brick; sterile sowing substrate; sowing medium for germinating', '播种介质; 发芽泥炭; 椰壳粉砖; 扦插用土; 育秧基质'],
  'potting-soil': ['container growing medium; indoor plant earth; peat-free growing bag; raised bed earth mix', '盆栽基土; 绿植专用土; 腐殖土; 通用有机栽培土; 花泥大包'],
  'succulent-soil': ['gritty mix for cacti; pumice and akadama; fir bark for phalaenopsis; expanded clay balls; desert plant substrate', '仙人掌种植土; 多肉铺面颗粒; 火山石透气; 蝴蝶兰松树皮; 桐生砂'],
  'plant-fertilizer': ['houseplant nutrients; npk granules; seaweed extract feed; worm castings; slow-feed spikes', '植物养料; 绿萝营养水; 氮磷钾颗粒; 鸡粪羊粪发酵肥; 通用花卉养分'],
  'plant-pest-spray': ['gnat killer for houseplants; whitefly and mealybug treatment; powdery mildew control; snail bait; yellow sticky cards', '盆栽灭虫; 红蜘蛛介壳虫喷剂; 白粉病黑斑; 土里小虫颗粒; 蜗牛药'],
  'weed-killer': ['dandelion remover; glyphosate concentrate; patio path unwanted growth spray; stand-up root extractor; mulch fabric', '杂草清除; 草甘膦; 连根拔草工具; 抑草地膜; 园艺地布'],
};
