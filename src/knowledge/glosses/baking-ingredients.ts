import type { Glosses } from '../thing.ts';

/** Baking: what goes into the dough and onto the cake, in other words. */
// biome-ignore format: a table, a thing in a line
export const bakingIngredients: Glosses = {
  'bread-flour': ['high protein wheat for loaves; hard wheat milled for dough; stoneground white for pizza and bread; t65 french milled wheat', '高筋小麦粉; 高筋麦芯面粉; 做面包专用粉; 高蛋白小麦面 吐司; 日式t65法国粉'],
  'whole-grain-flour': ['stoneground brown wheat meal; dark rye meal; ancient grain dinkel milling; wholewheat for bread', '含麦麸面粉; 石磨全麦面; 全谷粉; 黑小麦粉; 斯佩尔特小麦'],
  'cake-flour': ['low protein soft wheat; sponge ready mix; ground almonds; pancake and waffle premix; soft plain flour for biscuits', '低筋小麦粉; 饼干糕点专用粉; 薄力粉; 松饼预拌; 做蛋糕的面粉'],
  yeast: ['leavening granules; bread raising sachets; active dry leaven; baking ferment powder', '发酵粉; 发面引子; 干酵母菌; 馒头包子发面粉; 鲜酵母'],
  'baking-powder': ['leavening agent; raising agent for cakes; double acting aluminium free powder; edible sodium bicarbonate', '膨松剂; 发粉; 食用碱; 苏打粉; 蛋糕起发粉'],
  'icing-sugar': ['fine dusting sweetener; snow sugar for donuts; royal frosting powder; granulated baking sugar; muscovado dark sugar', '糖霜; 细白砂糖; 撒面装饰糖; 幼砂糖; 赤砂糖红糖粉'],
  'butter-baking': ['dairy fat block for pastry; cultured churned dairy spread; 82% fat laminating sheet; french sweet cream stick', '牛油; 奶油块; 起酥片状油; 发酵酸性动物油脂; 烘培用乳脂块'],
  'whipping-cream': ['35% fat dairy for topping; uht liquid dairy for mousse; soft white cheese for cheesecake; mascarpone dairy tub', '鲜奶油; 打发奶油; 动物性稀忌廉; 忌廉芝士; 马斯卡彭'],
  'baking-chocolate': ['dark callets for melting; bake-stable chips; dutch processed cacao; ganache buttons; candy coating wafers', '耐高温巧克力豆; 可可液块; 代可可脂大板; 脏脏包深黑可可粉; 调温黑巧币'],
  'vanilla-extract': ['bourbon pod flavoring; madagascar bean essence; pure baking essence; seeds in paste', '云呢拿油; 香子兰荚; 云尼拿; 去腥香精; 烘培天然香料'],
  'food-coloring': ['edible gel tints; hundreds and thousands; sugar pearls; rolled sugar paste; birthday cake topping decorations', '食品级调色剂; 可食用珍珠糖; 糖皮; 奶油调色滴剂; 彩针'],
  gelatin: ['leaf setting agent; bloom sheets; jelly powder; seaweed thickener; vegan gelling powder', '鱼胶片; 明胶片; 凝固剂; 果冻粉; 布丁粉'],
  'mooncake-mold': ['mid-autumn pastry press; hand pressure flower stamp for pastry; snow skin pastry mould', '中秋糕饼压花; 绿豆糕模子; 冰皮压模; 糕点印花模; 50克手压花片'],
  'cake-box': ['window cardboard pastry carton; transport keeper with lid and handle; treat packaging bags; clear bakery packaging', '西点包装盒子; 透明生日糕点盒; 手提烘培包装; 烘培饼干包装罐; 机封袋 牛轧糖'],
  'pastry-brush': ['egg wash applicator; silicone glaze spreader; boar bristle kitchen applicator; butter spreading bristles', '刷蛋液毛刷; 厨房刷油工具; 烧烤硅胶油刷; 耐高温油扫; 猪毛刷 烘培'],
  'baking-book': ['patisserie recipes; bread making guide; cakes and pastries handbook; home baker manual', '烘培食谱; 甜点制作书籍; 面包制作大全; 西点师教材; 欧包吐司配方书'],
};
