import type { Glosses } from '../thing.ts';

/** What a baby wears, plays with and learns with, to the second birthday, in other words. */
// biome-ignore format: a table, a thing in a line
export const babyClothesAndToys: Glosses = {
  'baby-swim-ring': ['infant inflatable floatie; newborn bath float collar; underarm buoyancy hoop for infants; indoor swimming bucket for babies', '宝贝浮圈; 婴幼儿浮水圈; 新生儿家用游泳池; 宝宝趴圈浮具; 充气泳桶'],
  'baby-swimsuit': ['infant bathing costume; one piece infant uv swimwear; little ones pool outfit', '婴幼儿游泳服; 宝贝连身泳装; 一岁下水泳服; 小童温泉泳裤'],
  'bath-toys': ['tub playthings; water squirting animals; wind-up swimming turtle; suction cup tub play; bathtime stacking boats', '戏水小鸭; 沐浴喷水玩偶; 浴缸发条小乌龟; 泡澡玩伴公仔; 浴室捞鱼转转乐'],
  'baby-cloth-book': ['washable fabric pages for infants; rustling sensory pages; black and white stroller flaps; quiet story made of felt', '立体触摸布艺书; 婴幼儿响纸布本; 咬不烂可水洗布书本; 黑白视觉激发布本; 床围布书'],
  'newborn-clothes': ['layette for 0-3 months; first hospital outfit; side snap kimono set; baby shower apparel hamper; take-home infant wear', '初生儿衣物; 满月礼盒套装; 新生宝宝纯棉内衣; 出院抱衣; 0-3个月系带衣'],
  'baby-bodysuit': ['snap crotch cotton vest; infant one-piece; footed jumpsuit for infants; long sleeve all-in-one; infant playwear', '三角哈衣; 婴童爬行服; 连身衣; 开裆连体婴儿装; 宝贝一体服'],
  'baby-socks': ['infant footwear knit; tiny non-slip ankle hosiery; no scratch hand covers; booties with grips for crawlers', '婴童短袜; 初生儿脚套; 宝贝防滑袜套; 松口不勒脚婴儿袜; 新生儿护手套'],
  'baby-hat': ['infant knotted cap; hospital knit bonnet; soft cotton head covering for newborns; knitted infant pilot cap', '新生婴童头帽; 宝贝护囟门帽; 满月小圆帽; 幼儿护耳套头帽; 初生儿纯棉头套'],
  'baby-sun-hat': ['infant brimmed summer headwear; toddler beach flap cap; upf head cover for little ones; chin strap summer bonnet', '婴童夏季凉帽; 幼儿披肩防晒盆帽; 宝贝出游大檐凉帽; 小月龄遮阳薄款帽'],
  'baby-snowsuit': ['padded infant one-piece; bear ear winter romper; fleece all-in-one for infants; quilted newborn outerwear', '婴童冬装连身棉衣; 宝宝加厚外出服; 幼儿滑雪连体棉衣; 新生儿羽绒抱衣; 防风抱娃斗篷'],
  'toddler-first-shoes': ['soft sole crawling footwear; prewalker moccasins; crib booties with leather sole; barefoot footwear for early steps', '婴童学走路鞋; 幼儿软底鞋; 一岁宝贝防滑鞋; 叫叫鞋; 婴幼儿前行鞋'],
  potty: ['little toilet for toddlers; seat reducer ring for lavatory; travel wee bowl; boys wall urinal trainer', '儿童尿盆; 小孩座便圈; 幼儿便盆; 宝宝蹲便器; 男童站立小便斗'],
  'training-pants': ['washable padded learning briefs; leak resistant cotton undies for toddlers; toilet learning bottoms', '戒尿布裤; 面包裤; 学如厕防漏底裤; 可洗吸水学习裤; 戒尿不湿纱布裤'],
  'kids-step-stool': ['two tier foot rise for sink; montessori kitchen helper tower; anti-slip bathroom perch for little ones', '垫脚凳子; 小孩洗漱台阶; 幼儿马桶脚踏; 防滑登高凳; 幼儿厨房观察塔'],
  'toddler-bed': ['low floor bed with guardrail; montessori house frame bed; single cot for growing child; two tier sleeping for siblings', '小童床; 加宽边床; 男孩女孩单人床; 护栏实木小床; 高低子母铺'],
  'baby-keepsake': ['clay print frame; hand and foot casting set; monthly photo cards; hair lock souvenir; growth diary for infants', '手脚印泥纪念相框; 满月手模套装; 胎毛印章; 百日留念相框; 成长日记册'],
  'first-birthday-outfit': ['one year old celebration dress; smash cake romper and crown; doljanchi grabbing props; 100 days party backdrop', '一岁宴礼服; 抓阄道具; 宝贝满岁布置道具; 百天宴背景; 周岁唐装'],
  'first-toys': ['sensory learning playthings; nesting cups tower; montessori peg sorting; 12-18 months development gifts; infant rattle and activity center', '启蒙益智玩具; 套柱彩虹圈; 蒙氏教具; 婴童手眼协调玩具; 摇铃手抓玩具'],
};
