import type { Glosses } from '../thing.ts';

/** Furniture to sit, eat, sleep and work at, in other words. */
// biome-ignore format: a table, a thing in a line
export const furniture: Glosses = {
  sofa: ['upholstered living room seating; tufted chesterfield; modular lounge; three-person divan; l-shaped seating with chaise', '梳化; 客厅转角座具; 羽绒豆腐块; 猫抓布直排; 奶油风客厅三人座'],
  'sofa-bed': ['click-clack sleeper; fold-out guest lounger; pull-out mattress settee; space-saving overnight couch', '可拉出变床的梳化; 客卧两用折叠座; 书房伸缩床; 坐卧两用榻'],
  armchair: ['single seater with rests; tub seat; fireside wingback; electric tilt lounger; glider rocker', '老虎椅; 电动功能单椅; 逍遥椅; 蜗牛椅; 阳台单椅'],
  'bean-bag': ['sack seat; foam-filled floor pouf; xxl gaming slouch lounger; tatami legless seat; snuggle sac', '豆豆椅; 颗粒软包躺窝; 地上靠背座; 飘窗无腿椅; 卧室大躺窝'],
  footstool: ['padded hassock; low upholstered perch; shoe-changing seat; moroccan floor leather round; hollow lift-lid seat', '垫脚小凳; 玄关穿鞋凳; 沙发前搭脚墩; 圆墩布艺; 储物小坐墩'],
  'coffee-table': ['low lounge table; sofa-front surface; marble tea table; round nest set; glass-top low stand', '客厅矮桌; 茶桌; 子母圆几; 沙发前小桌; 轻奢茶台'],
  'side-table': ['bedside drink stand; small occasional table; c-shape couch tray; round pedestal stand', '沙发旁小桌; 角落茶台; 可移动小桌; 床头迷你几; 铁艺圆几'],
  'tv-stand': ['low media unit; television lowboard; 65 inch screen console; floating media cabinet', '客厅放电视的柜子; 影视柜; 悬空视听柜; 电视机底座落地架; 客厅矮柜'],
  'wall-shelf': ['mounted plank ledge; hanging book ledge; corner bracket board; display plank; pegged photo rail', '墙上一字架; 免打孔书架挂墙; 木板托架; 壁挂展示架; 房间墙角架'],
  'display-cabinet': ['glazed showcase; kitchen dresser; dining room storage buffet; collectibles vitrine; cocktail cabinet', '玻璃门陈列柜; 茶水柜; 积木模型柜; 碗橱; 餐厅储物边台'],
  'dining-table': ['six seater eating surface; drop-leaf meal table; round breakfast table; marble top with chairs', '家用吃饭台子; 大理石圆桌; 六人位长桌; 可折叠饭台; 带转盘圆台'],
  'dining-chair': ['table side seat; velvet parsons seat; wishbone seat; cross-back bistro seat; ladder back', '吃饭用的凳椅; 家用软包靠椅; 温莎椅; 北欧y椅; 饭桌配套凳'],
  'bar-stool': ['swivel island perch; breakfast counter high seat; adjustable gas-lift high seat; pub height seat', '高脚椅子; 岛台高凳; 酒馆收银凳; 可升降前台高椅; 水吧座'],
  'cube-shelf': ['grid bookcase; nine-hole pigeonhole; stackable box shelving; 8 compartment room divider; toy cubby', '格子书架; 储物方格架; 隔断置物柜; 自由拼格; 玩具绘本格子'],
};
