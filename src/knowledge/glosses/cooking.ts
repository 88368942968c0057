import type { Glosses } from '../thing.ts';

/** Cooking: pots, pans, knives, and the tools in the drawer, in other words. */
// biome-ignore format: a table, a thing in a line
export const cooking: Glosses = {
  'frying-pan': ['nonstick fry skillet; granite coated hob pan 28 cm; ceramic egg fryer; stainless saute; shallow searing pan', '不沾平锅; 煎牛排锅; 麦饭石煎炒锅; 平底煎盘; 烙饼锅'],
  'cast-iron-skillet': ['pre-seasoned heavy iron searer; carbon steel fry pan; ridged grill pan for steaks; enamel iron fryer', '生铁平底煎盘; 无涂层铁煎盘; 条纹牛排锅; 加厚熟铁煎盘; 老式烙饼铛'],
  'egg-pan': ['rectangular japanese omelette maker; four hole fried yolk pan; poacher insert; blini and crepe maker', '日式厚蛋烧方锅; 方形玉子煎锅; 四孔煎蛋汉堡锅; 千层皮烙饼锅; 班戟锅'],
  wok: ['chinese round bottom stir fryer; hand hammered carbon steel; 32 cm flat bottom stir fryer; nonstick deep fryer with lid', '炒菜铁锅; 生铁大镬; 手工锻打熟铁炒镬; 不沾炒菜锅; 圆底炒瓢'],
  saucepan: ['small handled cooking pot; 16 cm milk boiler; pouring lip stovetop pot; instant noodle pot; single handle pan with lid', '单柄小锅; 热牛奶锅; 煮面小锅; 日式雪平小锅; 迷你汤煲'],
  stockpot: ['large broth boiler; 10 litre stainless cooking vessel; tall soup kettle with lid; spaghetti cooker with strainer', '大容量煮汤锅; 不锈钢煲汤桶; 双耳高汤煲; 卤肉桶; 家用煮锅'],
  'dutch-oven': ['enamelled braising pot; heavy iron stew pot; round braiser with lid; no-knead bread baking pot; oven safe stew pan', '珐琅铸铁炖锅; 焖炖搪瓷煲; 铸铁圆形炖煮煲; 无水焗煲; 厚底搪瓷炖煲'],
  'clay-pot': ['earthenware stew vessel; moroccan conical cooker; korean stone bowl; ceramic rice cooking vessel; claypot casserole', '砂煲; 陶土炖煲; 石锅拌饭石碗; 黄焖鸡米饭陶瓷煲; 中药煎煲'],
  'pressure-cooker': ['6 qt multicooker; fast stew vessel with locking lid; stovetop steam sealing pot; canning pressurized vessel', '压力煲; 快煮锅; 防爆高压煲; 电磁炉用压力煲; 电压力煲 双胆'],
  steamer: ['stackable dim sum cooker; three tier electric veggie cooker; stainless insert for boiling pot; bun steaming set', '竹笼屉; 多层蒸屉; 蒸鱼锅; 隔水蒸屉; 馒头笼'],
  'steamer-liners': ['perforated dim sum papers; cotton bun cloth; silicone mesh for bamboo basket; air holes bao rounds', '包子垫纸; 笼屉布; 硅胶蒸垫; 馒头纸; 不沾蒸布'],
  'cookware-set': ['10 piece pots bundle; induction nonstick kitchen bundle; detachable handle pans; stainless starter kitchen pans', '全套锅具; 厨房锅组合; 不沾三件套 锅; 新家入伙 锅套装; 可拆手柄锅'],
  'pan-lid': ['silicone universal cover for pots; tempered glass cover 24 cm; oil splash guard mesh; boil over stopper', '锅盖子; 玻璃通用盖; 防油溅盖网; 多尺寸硅胶盖; 立式可视大盖'],
  trivet: ['heat resistant table mat; hot dish stand; silicone pot rest; felt separators between pans; cork hotplate pad', '餐垫 隔热; 锅架垫; 硅胶碗垫; 护锅垫 毛毡; 木质锅托'],
  'chefs-knife': ['8 inch japanese blade; all purpose cook blade; damascus gyuto; forged vegetable and meat blade; bunka kitchen blade', '多用料理刀; 西餐主刀; 大马士革料理刃; 日式牛刀; 8寸西式厨房刀'],
  cleaver: ['butcher chopping blade; chinese vegetable slicer; heavy bone chopper; square kitchen blade', '斩切刀; 切肉刀; 厨房片刀; 砍骨大刀; 中华桑刀'],
  'paring-knife': ['small peeling blade; bird beak 3.5 inch blade; fruit cutting blade with sheath; compact prep blade', '瓜果小刀; 折叠削果刀; 便携水果切刀; 刮皮小刀; 家用切水果 陶瓷刀'],
  'bread-knife': ['wavy edge loaf slicer; toothed sandwich blade; cake layering saw; baguette cutting blade; bagel slicer', '锯齿切吐司刀; 切蛋糕锯刀; 法棍长刀; 烘培分层刀; 粗细齿切糕刀'],
  'steak-knives': ['serrated table blades set of six; meat cutting dinner cutlery; wooden handle bistro blades', '切牛排餐刀; 西餐厅切肉刀; 牛扒刀; 锋利锯齿餐刀; 牛扒叉'],
  'knife-set': ['15 piece cutlery with wood holder; kitchen blades bundle; stainless chopping blades with shears; chef starter blades', '全套厨刀; 不锈钢菜刀七件; 多件刀具带座; 家用切菜套刀'],
  'knife-sharpener': ['blade honing tool; diamond whet block 1000/6000; pull through edge restorer; electric edge grinder; guided angle honing', '油石; 开刃石; 定角磨刀架; 快速磨刃器; 金刚石双面开刃石'],
  'knife-block': ['magnetic blade bar; wooden cutlery stand; in-drawer blade organizer; blade sheath guards; countertop cutlery holder', '菜刀座; 磁吸壁挂刀条; 插刀收纳座; 插刀盒; 刀鞘保护套'],
  'cutting-board': ['bamboo chopping block; end grain butcher slab; plastic prep board set; anti slip carving tray; cheese board', '切菜墩; 案板 擀面; 厨房粘板; 实木菜墩; 抗菌塑料切板'],
  'mineral-oil-wood': ['food safe conditioner for wooden boards; beeswax board cream; wooden utensil polish; butcher slab seasoning', '木器保养蜂蜡; 菜板养护油; 木头餐具防裂 油; 食用级白油 案板'],
};
