import type { Language } from '../../types.ts';
import type { Line } from './line.ts';

/** Words written large within a sentence that name nobody: weekdays, peoples, and what follows a full stop. */
const large =
  /(?<![.?!:;…“"'‘(]\s?)(?<=[\p{L}\p{N},’'\ufffc-]\s|[\p{L}]-)(?!(?:I|I[’']\w+|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|January|February|March|April|May|June|July|August|September|October|November|December|God|T-shirts?|[A-Z]{1,3}(?![a-z])|Chinese|English|Mandarin|Cantonese|French|Italian|German|Japanese|Wi-Fi|TV|OK|DIY|LED|USB|Z)\b)\p{Lu}[\p{L}’'-]*/u;
/** Two large words at the beginning: a name, where a sentence would have one. */
const largeTwice =
  /^(?!(?:I|The|A|An|So|For|By|In|On|Last|Next|Every|This|Until|Your|One|Not|No|Is)\b)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u;
/** Houses, platforms and people that are known everywhere. The shop's own brands are told apart by its catalog. */
const known: Record<Language, RegExp> = {
  'zh-CN':
    /戴森|星巴克|瑞幸|耐克|阿迪|彪马|安踏|李宁|鸿星尔克|特步|斐乐|优衣库|无印良品|宜家|乐高|苹果手机|华为|小米(手机|的手机|也站)|三星手机|索尼|佳能|尼康|富士相机|徕卡|大疆|任天堂|松下(电|牌)|飞利浦|西门子|博世|美的(空调|电|集团)|海尔|格力|苏泊尔|九阳|双立人|膳魔师|虎牌|象印|乐扣|挪客|牧高笛|绿联|罗技|雷蛇|戴尔|惠普|联想电脑|爱马仕|香奈儿|迪奥|古驰|普拉达|路易威登|欧莱雅|兰蔻|雅诗兰黛|资生堂|完美日记|花西子|茅台|五粮液|可口可乐|百事|雀巢|美心|稻香村|三只松鼠|良品铺子|伊利|蒙牛|淘宝|天猫|京东|拼多多|拼夕夕|唯品会|亚马逊|抖音|快手|小红书|微博|知乎|美团|饿了么|闲鱼|得物|迪士尼|漫威|哆啦|皮卡丘|梵高|莫奈|毕加索|周杰伦|郎朗|马云|雷军|马斯克|李白|杜甫|鲁迅|莎士比亚/,
  en: /\b(Dyson|Starbucks|Nike|Adidas|Puma|Reebok|Ikea|Lego|Apple(?!s| )|iPhone|iPad|Samsung|Huawei|Xiaomi|Sony|Canon(?! ball)|Nikon|Leica|Nintendo|Philips|Bosch|Siemens|Miele|KitchenAid|Tupperware|Velcro|Kleenex|Crocs|Levi'?s|Gucci|Prada|Chanel|Dior|Hermès|Rolex|Tesla|Amazon|eBay|Etsy|Walmart|Costco|Target's|TikTok|Instagram|Google|Netflix|YouTube|Spotify|Disney|Marvel|Pokémon|Barbie|Coca-Cola|Pepsi|Nestlé|Nespresso|Nescafé|Oreo|Heinz)\b/i,
};

/** A proper name that no fact gave, of anybody or anything. */
export function findProperName({ spoken, language }: Line): string | undefined {
  const found = known[language].exec(spoken);
  if (found || language === 'zh-CN') return found?.[0];
  return (large.exec(spoken) ?? largeTwice.exec(spoken))?.[0];
}
