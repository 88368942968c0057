import type { Glosses } from '../thing.ts';

/** Drinks, what they are served in, and brewing at home, in other words. */
// biome-ignore format: a table, a thing in a line
export const drinks: Glosses = {
  'bottled-water': ['natural spring still multipack; glacier aqua 24 pack; carbonated seltzer cans; drinking aqua crate', '饮用天然泉水; 整箱饮用水; 含气泉水; 会议小瓶饮用水'],
  'soft-drink': ['fizzy pop cans; carbonated beverage multipack; ginger ale; unsweetened tea beverage; root beer cans', '整箱易拉罐气泡饮; 无糖茶饮; 冰红茶; 果味气泡饮'],
  'fruit-juice': ['not-from-concentrate orange; pressed apple carton; cranberry beverage; tropical nectar', '鲜榨果饮; 苹果原浆; 椰青; 葡萄汁整箱; 纯果蔬汁'],
  beer: ['stout and pilsner multipack; hazy pale brew; wheat brew cans; draught barley beverage', '整箱罐装麦酒; 小麦鲜啤; 黑啤; 原浆鲜酿; 德式拉格'],
  wine: ['cabernet sauvignon bottle; chardonnay vintage; prosecco bubbly; port and sherry; bordeaux case', '赤霞珠; 甜白酒; 法国波尔多整箱; 莫斯卡托起泡; 桃红葡萄佳酿'],
  spirits: ['single malt scotch; bourbon 70cl; london dry distilled; cognac vsop; hard liquor bottle', '单一麦芽; 干邑; 波本; 烈酒基酒; 调酒用琴酒'],
  baijiu: ['sorghum spirit from china; maotai aroma grain liquor; shaoxing huangjiu; fiery chinese white spirit', '高粱酒; 粮食酒; 坤沙酱酒; 绍兴花雕; 宴席整箱烧酒'],
  'wine-glasses': ['crystal stemware; bordeaux bowls; prosecco coupe; stemmed goblet set; burgundy crystal', '水晶高脚酒具; 勃艮第杯; 起泡酒杯; 家用葡萄酒具套装'],
  'whisky-glasses': ['old fashioned rocks lowball; pint tankard; brandy snifter; sphere ice chillers; shot set for liquor', '古典杯; 闻香杯; 精酿杯; 子弹杯; 生啤大扎'],
  corkscrew: ['cork puller; waiter friend sommelier knife; lever bottle uncorker; beer cap remover; rabbit style uncorker', '拔软木塞的; 酒刀; 开酒起子; 电动开红酒器; 啤酒瓶盖撬'],
  decanter: ['crystal carafe for reds; aerating pourer; breathing vessel for vintage; liquor carafe with stopper', '红酒倒酒瓶; 水晶分酒壶; 葡萄酒过滤倒酒嘴; 天鹅醒酒瓶'],
  'cocktail-shaker': ['boston tin; mixed drink barware; martini mixer; muddler and strainer; home bartending tools', '摇酒壶; 鸡尾酒器具; 波士顿摇酒杯; 吧勺盎司杯; 家庭调鸡尾酒全套'],
  'wine-rack': ['bottle storage shelf; countertop vino stand; thermoelectric cellar; wall-mounted bottle holder', '摆酒瓶架子; 倒挂杯架; 家用藏酒柜; 电子冷藏酒柜; 葡萄酒展示架'],
  'homebrew-kit': ['make your own ale set; diy cider starter equipment; fermentation starter box; craft lager at home set', '在家酿啤酒全套; 新手自酿器具; 自制果酒工具; 家庭酿葡萄酒设备'],
  malt: ['kilned barley for mash; crushed pilsner grist; crystal caramel grain; dry wort powder; roasted barley', '酿啤酒用大麦; 皮尔森麦; 焦香麦; 麦汁浓缩粉; 烘烤大麦粒'],
  hops: ['cascade aroma cones; citra bittering flowers; dried vine buds for ale; dry hopping addition', '啤花; 忽布; 酿酒苦香花; 卡斯卡特西楚花颗粒; 干投香花'],
  'brewing-yeast': ['saccharomyces sachet for wort; champagne fermenting culture; cider starter culture; turbo distiller starter', '艾尔干酵母; 酿造发酵剂; 酒曲; 米酒酒酿曲; 葡萄酒发酵菌'],
  fermenter: ['glass jug for mead; conical brew vessel; plastic brewing bucket with tap; mash tun', '自酿用大桶; 葡萄酒玻璃罐; 锥形酿造罐; 酵素泡酒桶; 麦汁煮沸锅'],
  airlock: ['s-shaped co2 release valve; bung and bubble trap; carboy gas vent; one-way degassing plug', '酿酒桶出气阀; 发酵呼吸阀; 三片式水密封; 泡菜坛单向排气'],
  hydrometer: ['specific gravity tester; alcohol content gauge; brix measuring scope; triple scale wort tester', '酒精浓度测试; 麦汁糖分测量; 测酒度数的; 波美计; 白酒折光仪'],
  'brewing-sanitizer': ['star acid rinse for carboys; peracid steriliser for bottles; brewery equipment cleaning powder; beer line wash', '发酵桶杀菌液; 自酿器具清洗粉; 过氧乙酸酿造; 酿啤酒管道清洁'],
  'beer-bottles': ['flip-top amber glassware; wire bail empties; crimp cap tool; oxygen absorbing crowns', '自酿分装棕瓶; 快开扣密封瓶; 皇冠盖; 手动封瓶机; 空酒瓶玻璃'],
  keg: ['pressurised growler; draught tower; cornelius container; home tap dispenser; 5l steel growler with co2', '不锈钢酒炮; 家庭鲜啤机; 保压生啤罐; 出酒柱; 精酿售酒机'],
};
