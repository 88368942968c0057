import type { Glosses } from '../thing.ts';

/** Small kitchen machines, in other words. */
// biome-ignore format: a table, a thing in a line
export const kitchenMachines: Glosses = {
  'rice-cooker': ['automatic grain steaming pot; fuzzy logic keep-warm pot; 3-cup congee maker; pressure grain pot with inner bowl', '煮饭锅; 焖饭神器小型2人; 球釜预约煮粥; 低糖沥米饭锅; 智能柴火饭'],
  'air-fryer': ['oil-free convection crisper; hot air chip maker; dual basket crisping machine; digital rapid air roaster', '无油电炸锅; 气炸锅; 薯条鸡翅机; 双仓热风炉; 免翻面大容量炸机'],
  'air-fryer-liners': ['greaseproof basket sheets; disposable parchment trays for crisper; reusable silicone basket pot; perforated parchment rounds', '炸锅吸油垫纸; 烘焙烤盘硅油纸托; 气炸锅硅胶盘; 一次性锡纸碗烤箱'],
  blender: ['frozen drink mixer; milkshake machine with jug; personal fruit mixing bottle; soup and nut pulveriser', '榨果蔬汁料理杯; 奶昔搅拌机; 沙冰机; 五谷打糊机; 打果泥冰沙'],
  'smoothie-cup': ['sealed shake beaker with straw; mason drinking jar; iced coffee glass can; boba sip jar', '大容量吸管玻璃杯; 冷饮奶茶杯; 梅森罐饮料; 带盖酸奶燕麦杯'],
  'hand-blender': ['soup puree wand; corded handheld mixer shaft; baby food puree stick with whisk', '手提式打浆器; 宝宝泥糊搅碎棒; 电动打蛋绞碎多用棒; 料理机手握'],
  'food-processor': ['veg shredding and dough bowl; electric onion mincer; slicing disc machine; dough and salsa prep bowl; sausage stuffer', '打肉馅机; 电动蒜泥搅碎器; 切丝切片料理; 和面碎菜机; 不锈钢搅肉'],
  juicer: ['masticating fruit extractor; pulp-free celery squeezer; lemon and lime reamer; auger press; pomegranate presser', '慢磨渣汁分离; 鲜榨果汁挤压; 手压橙子器; 螺旋榨汁原汁; 甘蔗压汁'],
  'soy-milk-maker': ['automatic bean grinder and boiler; plant-based beverage machine; almond and oat drink maker; tofu soya grinder', '五谷米糊机; 免滤打豆浆; 全自动豆奶机; 磨浆小型家用; 植物奶机'],
  'slow-cooker': ['ceramic crock stew pot; programmable braising pot; bird nest double boiler; all-day casserole warmer', '插电煲汤; 陶瓷熬粥电锅; 炖燕窝小盅; 紫砂煲汤; bb煲辅食'],
  'electric-hotpot': ['plug-in fondue pot; tabletop chinese steamboat; student mini noodle pot; divided yin-yang soup cooker', '插电打边炉; 学生煮面小锅; 多功能家用涮锅; 电炒锅一体; 涮烤两用'],
  'electric-grill': ['tabletop smokeless bbq; contact press toaster; non-stick hot griddle plate; korean bbq plug-in; cheese melting grill', '无烟烤肉盘; 家用铁板烧; 烙饼机双面加热; 帕尼尼; 轻食机三明治'],
  'waffle-maker': ['belgian batter iron; bubble egg grid pan; stroopwafel press; mini heart-shaped breakfast iron', '华夫炉; 格子饼烘烤机; 鸡蛋仔模具锅; 可丽饼机; 蛋卷机'],
  toaster: ['pop-up slice browner; four-slot bagel browner; wide slot browner with crumb tray', '吐司炉; 早餐弹出式烤吐司; 面包片加热; 多士机; 双面烤馒头片'],
  oven: ['tabletop convection baking appliance; 30l pizza and cake baker; rotisserie bench baker; compact roasting cabinet', '烘焙用烤炉; 台式电焗炉; 多功能热风炉; 商用平炉披萨; 焗炉'],
  'microwave-oven': ['20l solo food reheater; inverter defrost appliance; 900w countertop heater with turntable; combination grill', '热饭神器; 平板变频加热炉; 转盘微波加热; 微烤一体机家用'],
  'induction-cooker': ['portable magnetic cooking plate; electric single burner; infrared ceramic burner; 2000w plug-in stove', '电磁灶; 大功率炒菜电炉; 红外黑晶炉灶; 煮茶小电炉; 嵌入双灶电炉'],
  'egg-cooker': ['soft and hard boil machine; 7-capacity breakfast poacher; omelette steam gadget', '早餐煮鸡蛋机; 蒸鸡蛋羹机; 自动断电煮蛋; 糖心蛋定时小机'],
  'electric-steamer': ['three-tier vegetable and dumpling cooker; plug-in bamboo basket cooker; bun steaming machine; countertop fish steaming', '多层蒸笼插电; 蒸包子馒头机; 海鲜蒸汽锅; 家用蒸菜预约; 折叠电蒸箱'],
  'sous-vide': ['precision water bath wand; steak temperature stick; low temp cooking circulator; vacuum bag bath cooking', '牛排恒温水浴; 真空低温烹饪; 慢煮器; 分子料理机水浴'],
  'vacuum-sealer': ['airtight bagging appliance; freezer food preservation machine; heat seal saver with rolls; handheld bag air remover', '塑封抽空机; 保鲜食品塑封; 抽空气包装机; 家用压缩封口; 网纹袋封装'],
  'ice-cream-maker': ['gelato churner; soft-serve home machine; nugget cube producer; lolly mould; shaved snow cone', '自制雪糕冰棒; 家用软冰激凌; 做冰块的机器; 棒冰模; 商用出冰'],
  'yogurt-maker': ['fermentation warmer with jars; greek strainer and incubator; live culture sachets; natto incubating', '自制优格机; 乳酸菌发酵粉; 恒温发酵器; 纳豆米酒机; 双歧杆菌菌种'],
  'popcorn-maker': ['air corn popper; movie night cinema machine; silicone microwave popper; mushroom popping maize', '爆谷机; 玉米花锅手摇; 电影院爆粒; 球形玉米原料; 爆米锅'],
  'food-dehydrator': ['beef jerky drying machine; stackable tray fruit drier; mushroom and herb drying; pet treat drying trays', '水果干机; 风干牛肉干; 果茶烘干箱; 药材食品风干; 芒果干自制'],
  'soda-maker': ['home carbonation system; fizzy drinks machine; seltzer whipper; gas refill for carbonator', '打气苏打水; 自制汽水; 碳酸饮料机; 苏打瓶充气; 食品级二氧化碳气罐'],
  kettle: ['cordless water boiler; glass tea boiler; rapid boil jug 1.7l; enamel hob boiler; thermo pot', '家用煲水; 热水煲; 快速沸水壶; 燃气鸣音煮水; 玻璃养生煮茶'],
};
