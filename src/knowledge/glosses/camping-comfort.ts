import type { Glosses } from '../thing.ts';

/** Camping, picnics, and barbecues: chairs, cold, power, fire, in other words. */
// biome-ignore format: a table, a thing in a line
export const campingComfort: Glosses = {
  'camp-chair': ['portable outdoor seat with cup holder; lightweight packable lounger; packable tripod stool; foldaway lawn seat; reclining festival seat', '便携露营凳; 露营折凳; 野外折叠坐椅; 马扎; 导演椅'],
  'camp-table': ['aluminium roll-top picnic surface; foldaway outdoor dining; portable bbq side surface; lightweight packable dining', '便携野餐桌; 摆摊折叠桌; 铝合金卷面野营台; 野营餐台; 野营桌凳一体套装'],
  'camp-tablecloth': ['wipe clean outdoor table cover; elastic fitted picnic table cover; gingham cloth for outdoors; clip weighted table cover', '户外防水台布; 春游格子铺布; 民族风野营桌巾; 一次性野餐台布'],
  'cooler-box': ['insulated ice keeper; wheeled cold chest; thermal food carrier; soft sided beer chiller; rotomolded drink chest', '冷藏保鲜箱; 冰块保温桶; 钓鱼保冷箱; 外卖冷藏箱; 便携冰箱 野营'],
  'ice-packs': ['reusable frozen gel slabs; long lasting cold plates; chill blocks for lunch; refreezable cold sheets', '冷冻蓄冷板; 反复使用冰盒; 生物冰袋; 保鲜降温冰包; 制冷冰板'],
  'camping-wagon': ['pull-along utility trolley; collapsible canvas handcart; all terrain beach trailer; foldable garden cart with wheels', '营地拖车; 户外拉货小车; 野营手拉车; 聚拢式摆摊推车; 野餐拖拉车'],
  'camping-crate': ['stackable gear bin with wood lid; foldable trunk box; outdoor equipment storage tub; collapsible side opening bin', '户外折叠储物箱; 木盖整理箱; 野营装备箱; 后备箱折叠箱 营地'],
  'picnic-mat': ['outdoor ground sheet for lunch; foldable sand-free lawn throw; park sitting rug; padded waterproof ground cover', '郊游地垫; 户外铺地布; 便携防潮地席; 公园坐垫布; 海滩铺地布'],
  'picnic-basket': ['wicker hamper with cutlery; insulated outing carrier; willow basket with lid for two; four person outing bag', '郊游提篮; 藤编提篮 带盖; 户外保温食物篮; 春游食物手提包; 折叠野餐筐'],
  hammock: ['swinging bed for garden; portable parachute nylon swing; rope hanging lounger; double tree sleeper with net', '秋千床; 树上吊椅; 野外挂床; 降落伞布吊网; 阳台摇床'],
  'hammock-straps': ['tree friendly hanging webbing; adjustable loop suspension; carabiner hang kit for swing bed', '吊床固定绳; 秋千绑树带; 挂树编织带; 多环悬挂带 吊床'],
  'power-station': ['outdoor lithium battery generator; ac outlet battery bank for camping; silent emergency generator; 1000wh backup unit', '应急储能电箱; 露营大容量蓄电箱; 房车220v移动电箱; 停电备用电源; 摆摊电瓶'],
  'solar-panel': ['folding photovoltaic charger; 100 w sun charging blanket; monocrystalline portable pv; rv sunlight charging sheet', '光伏充电板; 便携折叠光伏板; 露营太阳能发电板; 单晶硅发电板; 房车光伏板'],
  'camp-heater': ['propane shelter warmer; diesel air warmer; portable propane warmth; wood burning stove with chimney', '野营暖炉; 营地煤油炉; 柴油暖风机 野营; 帐篷用柴火炉; 驻车柴暖机'],
  'fire-pit': ['backyard wood burning bowl; smokeless bonfire; collapsible log burner stand; patio flame bowl', '烤火架; 户外柴炉; 篝火盆; 庭院煮茶柴炉; 院子焚火盆'],
  'fire-starter': ['magnesium spark striker; waxed tinder cubes; windproof lighter wand; flint and steel; waterproof matches', '打火棒; 镁棒; 引火蜡; 野外生火棒; 固体酒精'],
  firewood: ['seasoned hardwood bundle; birch burning logs; split oak for stove; heat logs compressed', '劈柴; 干柴; 烧火木头; 壁炉木柴; 营地燃烧木'],
  'water-carrier': ['20 litre tank with spigot; foldable drinking bag; jerrycan for caravan; bpa-free dispenser bucket outdoors', '储水桶 野外; 带龙头纯净水桶; 车载水箱; 折叠饮水袋; 蓄水塑料桶'],
  'camp-shower': ['hanging sun heated wash bag; rechargeable outdoor bathing pump; foldable emergency loo; caravan chemical wc; pop-up privacy booth', '户外洗澡袋; 应急坐便器; 折叠厕所; 更衣洗澡棚; 野外冲凉水袋'],
  'camp-fan': ['hanging shelter ventilator with light; battery operated outdoor cooler blades; usb ventilator with hook for tents', '户外充电电扇; 野营吊扇; 帐内小电扇; 折叠落地充电扇; 天幕挂扇'],
  'outdoor-mosquito-repeller': ['rechargeable insect zone shield; patio bug heat mat; portable insect killing lamp; citronella backyard coils', '野营灭虫灯; 便携驱虫器; 蚊香盒 户外; 钓鱼避蚊器; 充电电蚊香'],
  'folding-shovel': ['collapsible entrenching tool; snow and mud spade for trunk; survival digging tool; compact splitting axe; camp machete', '多功能折叠锹; 车载工兵锹; 劈柴小斧; 野外锄头; 户外铁锹'],
  'multi-tool': ['pliers with fold-out blades; edc everyday carry gadget; pocket survival gadget; folding lockback blade; outdoor keychain gadget', '组合工具钳; 瑞士小刀; edc随身小工具; 随身折刀; 救生工具卡'],
  'bbq-grill': ['backyard cookout grate; pellet smoker; tabletop hibachi; propane burner for cookout; foldable charcoal cooker', '烤肉炉; 碳烤架; 户外炉子 烤串; 韩式户外铁板炉; 燃气烤炉'],
  charcoal: ['hardwood lump fuel; instant light fuel for grill; coconut shell coals; binchotan white coal; smokeless cooking coals', '烤肉炭; 果木碳; 竹炭 烤火; 银骨炭; 速燃炭'],
  skewers: ['stainless kabob sticks; flat metal satay rods; bamboo picks for grilling; shish sticks with handle', '烤肉签子; 铁签; 羊肉串扦子; 串串香签; 红柳枝'],
  'bbq-tools': ['cookout utensil set; basting mop and turner; grate scraper; meat claws; grilling basket', '烤肉夹子; 烤串用具; 炭夹; 烤鱼夹网; 烧烤针'],
  'bbq-seasoning': ['dry spice mix for ribs; smoky pulled pork marinade; cookout sauce; steak spice shaker; satay sprinkle', '烤肉腌料; 烤串撒粉; 蘸料干碟; 奥尔良腌粉; 韩式烤肉酱'],
};
