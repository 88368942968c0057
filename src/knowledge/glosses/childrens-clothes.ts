import type { Glosses } from '../thing.ts';

/** What children wear, by season, in other words. */
// biome-ignore format: a table, a thing in a line
export const childrensClothes: Glosses = {
  'kids-clothes': ['apparel for boys and girls; toddler two piece playwear; school age tops and bottoms; twirl frock for girls; youth cotton tee', '小孩衣裳; 男孩女孩套装; 宝宝春夏衣; 中大童上衣; 小女孩裙装'],
  'kids-coat': ['youth padded outerwear; girls hooded parka; boys windproof anorak; toddler quilted winter outerwear', '小孩厚外衣; 中大童棉袄; 宝宝冲锋衣; 女孩呢子大衣; 男孩保暖外套'],
  'kids-pajamas': ['toddler nightwear two piece; bedtime set for boys and girls; cotton pjs for youngsters; fleece nightgown for girls', '小孩睡觉衣; 宝宝纯棉居家套; 中大童空调服; 男孩女孩秋衣秋裤; 童款睡裙'],
  'kids-underwear': ['girls hipster panties; boys cotton trunks pack; youth undies; cotton undershirt for girls; toddler boyshorts', '小孩底裤; 男孩平角裤; 女孩三角裤; 女童纯棉贴身小衫; 宝宝纯棉短裤衩'],
  'kids-socks': ['youth cotton crew hosiery; girls ballet pantyhose; toddler ankle hosiery pack; grip sole hosiery for boys', '小孩棉袜; 宝宝短袜; 男孩女孩船袜; 舞蹈白色连裤丝袜; 学生长筒袜'],
  'kids-hat-and-gloves': ['toddler winter accessories set; youth snow handwear; girls pompom toque and scarf; ear flap headwear for boys', '小孩保暖三件套; 宝宝护耳帽; 男孩女孩分指手套; 幼童围脖; 毛球帽 童'],
  'kids-sports-shoes': ['youth running footwear; light up strap trainers for boys; girls school gym footwear; wide toddler tennis shoes', '小孩跑鞋; 宝宝网面鞋; 中大童休闲板鞋; 学生透气球鞋; 男孩女孩波鞋'],
  'kids-sandals': ['toddler closed toe summer footwear; girls strappy beach footwear; boys hook-and-loop trekking footwear; aqua slip-ons for youngsters', '小孩夏季沙滩鞋; 宝宝防踢露趾鞋; 女孩公主凉鞋; 中大童溯溪鞋; 男孩防滑凉皮鞋'],
  'kids-boots': ['youth warm winter footwear; girls fur lined ankle footwear; toddler snow booties; boys waterproof insulated footwear', '小孩冬靴; 宝宝加绒短靴; 女孩马丁皮靴; 男孩防水雪地鞋; 中大童二棉鞋'],
  'kids-slippers': ['toddler house shoes; fluffy indoor footwear for girls; boys bedroom slip-ons; animal indoor clogs for youngsters', '小孩室内鞋; 宝宝毛毛鞋; 男孩女孩浴室凉拖; 幼童防滑家居拖; 卡通包跟棉拖'],
  'kids-rain-boots': ['toddler waterproof muddy footwear; youth poncho for wet days; splash overalls for nursery; gumboots for girls; slicker set', '小孩水鞋; 宝宝雨披; 幼儿园防泼水连体衣; 学生带书包位雨披; 男女童胶鞋'],
  'kids-umbrella': ['little ones clear bubble brolly; cartoon rain shelter for pupils; safe open small brolly for girls', '小孩晴雨伞; 卡通长柄小伞; 学生遮阳洋伞; 宝宝安全防夹手伞'],
  'kids-swimwear': ['girls bathing suit; boys board shorts; uv sun suit for toddlers; youth pool goggles; rash top and shorts for boys', '小孩泳装; 女孩分体泳裙; 男孩泳衣套装; 宝宝防晒泳服; 中大童泳帽泳镜'],
  'kids-swim-aids': ['inflatable armbands; buoyancy jacket for toddlers; learn to swim belt; foam float board for youngsters; pool water wings', '小孩学游泳浮圈; 背心浮漂; 宝宝充气臂圈; 漂浮衣 童; 游泳背漂打水板'],
};
