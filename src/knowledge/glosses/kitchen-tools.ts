import type { Glosses } from '../thing.ts';

/** What lies in the kitchen drawer and stands on the table, in other words. */
// biome-ignore format: a table, a thing in a line
export const kitchenTools: Glosses = {
  'kitchen-scissors': ['bone cutting snips; herb snipper; detachable cooking cutters; chicken spatchcock cutters; all-purpose cooks snips', '剪鸡骨头神器; 多功能家用剪烤肉; 剪鱼虾强力剪; 可拆卸辅食剪子'],
  peeler: ['y-shaped skin remover; swivel blade fruit parer; carrot skinning tool; spud stripper', '土豆刨皮; 水果去皮刀; 苹果刨子; 瓜果多功能刨; 削苹果神器'],
  grater: ['carrot shredder; hand-crank nutmeg and parmesan mill; citrus zesting rasp; coleslaw julienne board; potato slicing', '土豆丝神器; 胡萝卜插菜板; 刨片擦子; 多功能刨菜; 姜蓉磨泥'],
  'garlic-press': ['clove mincer; granite herb grinder bowl; ginger squeezer; rocker crushing tool', '手动蒜蓉挤; 剁蒜机手拉; 石臼捣碎; 夹蒜泥; 拍蒜搅碎'],
  spatula: ['flipping tool for pancakes; non-stick frying flipper; slotted lifting tool; wooden stirring paddle; heat-safe utensils', '炒铲; 煎牛排鱼铲; 长柄耐高温铲勺; 不锈钢铲勺套; 翻饼铲'],
  ladle: ['gravy serving scoop; pasta fork and draining scoop; broth dipper; wire mesh oil scoop; stew serving spoon', '盛汤长柄勺; 捞面网漏; 油炸捞子; 火锅公勺; 隔油勺'],
  'kitchen-tongs': ['salad grabber; stainless serving pincers; barbecue gripping tool; steak clip; silicone tip grabbers', '烤肉夹子; 烧烤长夹; 防烫取碗夹; 面包自助餐夹; 煎牛排镊'],
  colander: ['pasta drainer; mesh rinsing bowl; lettuce whirl dryer; collapsible over-sink basket; rice rinse bowl', '漏水洗菜筐; 双层滤水盆; 蔬菜甩水器; 水果篮沥水; 洗米筛'],
  'kitchen-scale': ['gram weighing platform; digital ingredient weigher; 5kg recipe weigher with bowl; macro counting balance', '烘培称重; 高精度0.1克电子称量; 电子克数小台秤; 减肥食物称; 家用称菜'],
  'kitchen-timer': ['magnetic cook countdown; mechanical wind-up minute minder; loud alarm baking clock; tomato dial minder', '煮面提醒; 厨用倒计时钟; 机械旋转定时; 冰箱吸附定时; 烘焙提醒钟'],
  'kitchen-thermometer': ['bbq probe with alarm; roast temperature gauge; candy and oil gauge; wireless steak probe; milk temp stick', '烧烤肉芯测温; 牛排探针测温; 烘焙烤炉测温; 水温奶温计; 油炸测温针'],
  apron: ['chef pinafore; waxed canvas workwear for cooks; waist pocket waiter wear; barista smock; cross-back linen overdress', '做饭罩衣; 防油污挂脖; 餐饮店员工作裙; 烘焙咖啡师工作服; 家居厨房护衣'],
  'oven-mitts': ['heat-proof baking handwear; quilted hob grabbers; silicone pan holders; double bbq heatproof gauntlets', '防烫微波炉护手; 加厚硅胶隔热; 烤盘防滑护手; 端锅隔热夹'],
  'spice-jars': ['seasoning canisters with shaker; revolving condiment carousel; peppercorn grinder; sugar and salt pots with spoon', '盐糖佐料瓶; 厨房置物转盘; 撒料瓶; 花椒粒研磨; 味精罐套装'],
  'oil-dispenser': ['drizzle bottle with pourer; olive spritzer; gravity flip cooking bottle; vinegar and dressing pourer', '倒油不漏壶; 自动开合酱油醋瓶; 健身喷雾控油; 食用油罐厨房; 油醋喷罐带刷'],
  'food-containers': ['leakproof clip-lock tubs; glass fridge boxes; pantry canisters; portion control tubs; cereal keeper', '冰箱食品收纳; 微波炉玻璃饭盒密封; 五谷杂粮储物罐; 水果冷藏保鲜'],
  'lunch-box': ['steel tiffin carrier; stackable work meal tin; microwaveable compartment meal box; electric self-heating meal box', '上班族带饭神器; 分格餐盒; 加热便当; 学生微波餐盒; 老式铝餐盒'],
  'pan-scrubber': ['cast iron chainmail cleaner; bamboo wok whisk; steel wire scourer; soap-dispensing dish wand; nylon pan scraper', '刷锅神器; 长柄刷灶台; 不掉丝清洁球; 竹锅把刷; 铁锅去焦'],
  'dish-rack': ['over-sink plate drainer; two-tier crockery dryer; draining stand with cutlery holder; roll-up sink rack', '放碗筷收纳; 碗盘晾干; 台面双层碗柜架; 水槽上滤水; 厨房碗筷置物'],
  chopsticks: ['reusable asian eating sticks; fibreglass pair set; long cooking sticks for hot pot; wooden japanese sticks', '快子; 家用防滑防霉一人一筷; 不锈钢十双; 鸡翅木红木; 捞面加长油炸'],
  dinnerware: ['stoneware plates and bowls; crockery for 4; bone china service; melamine plate set; porcelain pasta bowl', '菜盘鱼盘; 汤碗面碗组合; 骨瓷盘碗; 日式瓷器; 乔迁碗筷'],
  cutlery: ['knives forks and spoons; 24-piece eating utensils; table forks; gold eating utensils; dessert spoons', '刀叉匙套盒; 吃饭勺; 汤匙; 长柄搅拌勺; 水果叉'],
  'dumpling-tools': ['gyoza crimping mould; empanada sealer; hand-crank dough sheeter; noodle cutter; ravioli stamp', '捏饺器; 擀皮机压皮; 家用切面机; 月牙饺子夹; 河捞机'],
};
