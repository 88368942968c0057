import type { Glosses } from '../thing.ts';

/** Garden tools, supports and cover, in other words. */
// biome-ignore format: a table, a thing in a line
export const gardenTools: Glosses = {
  'gardening-gloves': ['thornproof leather gauntlets; digging claws handwear; latex palm for soil work; pruning gauntlets', '防扎种花护手; 挖土爪手套; 园丁防刺劳保; 拔草浸胶手套; 月季修剪长护手'],
  'garden-trowel': ['small digging scoop; handheld weeding fork; planter hand implements; soil scoop for pots', '种花挖土小勺; 多肉种植铲; 花卉移栽小铲耙; 养花套装工具; 盆栽松土铲'],
  'garden-hoe': ['border spade; soil turning pick; leaf raking tool; half-moon edger; trench digging implement', '开荒锄; 挖地神器; 钉耙; 洋镐; 翻地叉'],
  'pruning-shears': ['bypass branch cutters; bonsai snips; anvil twig clippers; long-reach limb cutters; topiary snips', '剪树枝的剪刀; 摘果修花枝剪; 高枝剪; 盆景剪; 修篱笆大剪'],
  'hedge-trimmer': ['battery bush cutter; telescopic branch saw; electric log saw; garden blower vac; branch chipper', '电动修剪机; 修茶树机; 伐木锯电动; 锂电吹风机落叶; 锂电剪树枝'],
  'plant-support': ['vine climbing frame; obelisk for clematis; cucumber climbing net; soft tie wire; monstera totem', '黄瓜豆角架; 花卉攀爬柱; 铁线莲架; 固定植株夹子; 龟背竹棕柱'],
  'garden-netting': ['raised bed row tunnel; frost protection cover; bug mesh for brassicas; fruit tree bird mesh', '菜地罩网; 小拱棚塑料膜; 果树防鸟; 花盆防冻罩; 冬天阳台花保暖'],
  greenhouse: ['backyard glasshouse; polycarbonate growing shed; hoop house; walk-through plant house; lean-to orangery', '玻璃暖房; 种菜大棚; 花棚; 拱形钢管棚; 露台植物屋'],
  'plant-labels': ['nursery name stakes; wooden herb signs; slate t-stakes; waterproof sowing tags', '插土花名牌; 多肉名称卡; 苗圃挂牌; 防水t型插签'],
  'kneeling-pad': ['foam knee cushion for weeding; gardener foldable seat; rubber clogs for soil work; gardener tool belt', '跪着拔草软垫; 园丁围兜; 折叠种菜小凳; 种花雨鞋; 护膝垫子园丁'],
  'compost-bin': ['kitchen scrap fermenter; rotating organic waste drum; vermicomposting tray; food waste caddy with charcoal', '厨余发酵桶; 落叶沤肥; 蚯蚓塔; 自制有机肥箱; 厨余垃圾做肥料'],
  'grow-light': ['full spectrum lamp for houseplants; indoor veg tower; smart herb growing station; led bar for seedlings', '全光谱多肉灯; 室内种菜灯; 植物晒太阳灯; 智能种菜机; 绿植补光'],
};
