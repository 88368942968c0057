import type { Glosses } from '../thing.ts';

/** Food and drink of every household, in other words. */
// biome-ignore format: a table, a thing in a line
export const foodAndDrink: Glosses = {
  rice: ['long grain staple 5kg; risotto arborio; thai fragrant grain; wholegrain short grain sack; uncooked paddy grain', '长粒粳稻; 珍珠米; 泰国茉莉香稻; 新米10斤装; 胚芽煮饭米'],
  'cooking-oil': ['canola for frying; corn and soy kitchen fat; deep fry liquid fat; groundnut pressed bottle', '炒菜油; 大豆油; 压榨菜油桶装; 茶籽油; 非转基因物理压榨'],
  'olive-oil': ['cold-pressed mediterranean dressing; cold-extracted evoo; pressed arbequina fruit; salad drizzle from tuscany', '初榨冷榨油; 凉拌沙拉用油; 西班牙油橄榄; 鳄梨油'],
  'soy-sauce': ['gluten-free tamari; fermented bean seasoning; japanese shoyu; umami stir-fry condiment; hoisin glaze', '豉油; 蒸鱼豉汁; 酿造调味汁; 黄豆酱; 红烧上色调料'],
  vinegar: ['malt condiment for chips; modena glaze; acetic dressing; fermented cider tonic', '陈酿老醋; 糯米酿造酸调料; 饺子蘸料; 白醋; 凉拌酸汁'],
  salt: ['himalayan pink crystals; iodised seasoning; kosher flakes; sodium chloride for cooking; grinder rock crystals', '炒菜盐巴; 未加碘精制; 喜马拉雅粉红结晶; 竹盐; 腌制粗粒盐'],
  spices: ['cumin and paprika; turmeric ground; seasoning rub; garam masala; bay leaves', '小茴香; 炖肉料; 香叶草果; 辣椒面; 白芷草蔻'],
  flour: ['self-raising baking powdery; household milled grain 1kg; dumpling wheat meal; unbleached wheat meal', '小麦粉; 蒸馒头用粉; 包饺子面; 雪花粉; 家用小麦面5斤装'],
  noodles: ['udon and soba; wheat vermicelli; glass bean thread; rice stick pack; knife-cut dried strands', '龙须细面; 荞麦面; 干拌刀削; 粉丝; 河粉干'],
  'instant-noodles': ['pot snack just add water; spicy korean ramyun; boil 3 minutes packet; chicken flavour cup meal', '桶装即食面; 即食杯面; 火鸡面; 袋装速食拉面; 夜宵速煮公仔面'],
  pasta: ['durum wheat fusilli; tagliatelle nests; bucatini and linguine; italian farfalle; orzo grains', '意粉; 弯管面; 贝壳面儿童; 宽扁意式面条; 硬质杜兰麦'],
  'pasta-sauce': ['sieved tomato passata; bolognese jar; alfredo jar; spicy arrabbiata jar; basil and pine nut blend', '肉酱拌面料; 罗勒松子酱; 白酱奶油拌酱; 茄汁红酱; 意粉拌酱'],
  milk: ['dairy carton semi-skimmed; long-life dairy 1l; oat and almond drink; a2 lactose-free dairy; baking buttermilk', '鲜奶; 全脂盒装奶; 高钙乳品; 巴氏杀菌乳; 水牛乳'],
  yogurt: ['probiotic cultured dairy; icelandic skyr; strained dairy pot; drinkable lactobacillus; fruit fermented dairy', '发酵乳; 优格; 乳酸菌饮品; 老北京凝固型乳; 常温风味发酵'],
  eggs: ['free-roaming hen dozen; pasture raised large tray; quail laid; barn hens laid', '散养柴鸡下的蛋; 农家笨蛋; 初生蛋; 无菌蛋30枚; 鹌鹑蛋'],
  bread: ['sourdough boule; brioche buns; wholemeal sandwich slices; baguette and ciabatta; pitta pockets', '方包; 早餐切片; 法棍; 羊角包; 全麦切片代餐'],
  butter: ['unsalted block for toast; clarified ghee; grass-fed churned dairy fat; tub of baking fat', '牛油; 烘焙用奶油块; 动物奶脂; 无盐发酵块; 抹面包的油'],
  cheese: ['brie and camembert wheel; crumbled feta; smoked gouda; shredded pizza topping; grilling halloumi', '起司; 切达块; 乳酪; 披萨拉丝; 起士片'],
  jam: ['fruit preserve; raspberry conserve; apricot jelly spread; toast topping; cocoa nut spread', '抹面包的果肉酱; 蓝莓果泥; 榛子可可抹酱; 无糖果粒酱; 早餐吐司抹料'],
  honey: ['beekeeper nectar; acacia squeezy bottle; raw comb; clover set jar', '百花蜜; 枣花蜜; 蜂巢蜜; 椴树雪蜜; 农家巢蜜'],
  'maple-syrup': ['pancake topping from canada; amber tree sap; waffle drizzle; date and agave sweetener', '加拿大枫树糖浆; 松饼淋酱; 龙舌兰蜜; 华夫饼糖汁; 转化糖浆'],
  oatmeal: ['jumbo avena flakes; steel-cut groats; overnight breakfast flakes; instant hot porridge sachets', '裸燕麦; 冲饮麦粥; 早餐粥快熟; 钢切粒; 隔夜杯原料'],
  'breakfast-cereal': ['crunchy clusters; bran flakes; chocolate hoops for kids; puffed wheat; honey crunch bowl', '谷物脆; 即食谷物圈; 早餐泡牛奶吃; 坚果酥脆谷物; 干吃代餐'],
  soybeans: ['dried legumes; lentils and chickpeas; soya pulses; red kidney pulses; grains for soymilk', '黑豆; 杂粮组合; 鹰嘴豆; 赤小豆薏米; 大豆'],
};
