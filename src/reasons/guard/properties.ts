import type { Language } from '../../types.ts';
import type { Line } from './line.ts';

/**
 * What only some things of a kind have, in the words it is said with. Told of an item when a fact has one of the words, or
 * when everything of its kind has it. Patterns are words inside a Chinese text and whole words in an English one; `from`: what
 * bears it out, where that is more than its own words.
 */
interface Property extends Readonly<Record<Language, string>> {
  from?: Readonly<Record<Language, string>>;
}
const properties: readonly Property[] = [
  {
    'zh-CN': '静音|无声|无噪|没有?声音|声音(都|也)没|不出声|听不见',
    en: 'silent|noiseless|without a sound|not a sound',
  },
  {
    'zh-CN': '低噪|降噪|安静得',
    en: '(so|very|too) quietly|whisper[- ]quiet|ultra-?quiet|noise[- ]cancell?ing',
    from: { 'zh-CN': '低噪|降噪|静音|无声|无噪', en: 'quiet|silent|noiseless|noise[- ]cancell?ing' },
  },
  {
    'zh-CN': '防水|防泼水|不漏水|防雨|淋(了)?雨.{0,6}(照|也|还)',
    en: 'water-?proof|water[- ]resistant|water[- ]repellent|splash-?proof|rainproof|shrugs? off (a |the )?(storm|rain|water)',
  },
  { 'zh-CN': '掉进(水|泳池|河)|蹚过?(河|水)|趟过(河|水)', en: 'through rivers|submersible' },
  { 'zh-CN': '有机|有機', en: 'organic' },
  { 'zh-CN': '(内壁|锅底|锅面)不(粘|沾)|不粘锅', en: 'non-?stick' },
  { 'zh-CN': '(怎么|都)不皱|免烫', en: 'wrinkle-free|crease-free|non-iron|never creases' },
  { 'zh-CN': '频闪', en: 'flicker-free' },
  { 'zh-CN': '[浅中深]烘', en: '(light|medium|dark)[- ]roast(ed)?' },
  { 'zh-CN': '无谷|无麸', en: 'grain-free|wheat-free' },
  { 'zh-CN': '竹柄|竹子|竹编', en: 'hand-?stitched|hand-?knitted|hand-?sewn' },
  { 'zh-CN': '收起来.{0,6}(短|小)', en: 'usb|charges (while|from|by|in)' },
  { 'zh-CN': '天然|纯天然|原生态', en: 'all-natural|100% natural|natural ingredients' },
  {
    'zh-CN': '自动|智能|声控|语音',
    en: 'automatic(ally)?|automated|smart|self-cleaning|voice[- ]controlled|app[- ]controlled',
  },
  { 'zh-CN': '可?折叠', en: 'foldable|fold-?up|collapsible|folds (flat|away|up)' },
  { 'zh-CN': '无线|蓝牙', en: 'wireless|cordless|bluetooth' },
  { 'zh-CN': '可充电|充电款|续航|快充', en: 'rechargeable|fast[- ]charging|battery life' },
  { 'zh-CN': '省电|节能|低耗', en: 'energy[- ]saving|energy[- ]efficient|low[- ]energy' },
  {
    'zh-CN': '抗菌|抑菌|杀菌|除菌|灭菌',
    en: 'anti-?bacterial|anti-?microbial|germ[- ]free|sterili[sz](ed|es|ing)|disinfect\\w*',
  },
  { 'zh-CN': '防螨|除螨', en: 'mite-?proof|anti-?mite|allergen[- ]proof' },
  { 'zh-CN': '低敏|防过敏|不过敏', en: 'hypoallergenic|allergy[- ]free' },
  { 'zh-CN': '无糖|零糖|低糖|零卡|低脂|零脂', en: 'sugar-free|low-sugar|zero[- ]calorie|low-?fat|fat-free' },
  { 'zh-CN': '无添加|零添加|无防腐', en: 'additive-free|no additives|preservative-free|no preservatives' },
  { 'zh-CN': '无香|无味|没有?香味', en: 'fragrance-free|unscented|odou?rless' },
  { 'zh-CN': '纯素|素食', en: 'vegan|plant-based|cruelty-free' },
  { 'zh-CN': '无麸质', en: 'gluten-free|lactose-free|dairy-free' },
  { 'zh-CN': '手工(?!课|活|作业)|手作|手织', en: 'hand-?made|hand-?crafted|hand-?woven|artisan(al)?' },
  { 'zh-CN': '真皮|牛皮|羊皮|皮质', en: 'genuine leather|real leather|leather' },
  { 'zh-CN': '真丝|桑蚕丝|丝绸', en: 'silk' },
  { 'zh-CN': '纯棉|全棉|都是棉', en: '(pure|nothing but|all) cotton' },
  { 'zh-CN': '纯羊毛|全羊毛', en: '(pure|nothing but|all) wool' },
  { 'zh-CN': '纯蚕丝|纯丝', en: '(pure|nothing but|all) silk' },
  { 'zh-CN': '纯麻|全麻', en: '(pure|nothing but|all) linen' },
  { 'zh-CN': '棉质|里子是棉|绵的里子', en: 'cotton', from: { 'zh-CN': '棉', en: 'cotton' } },
  { 'zh-CN': '羊绒', en: 'cashmere' },
  { 'zh-CN': '羊毛', en: 'merino|wool(en|len)' },
  { 'zh-CN': '羽绒|鹅绒|鸭绒', en: '(goose|duck) down' },
  { 'zh-CN': '亚麻', en: 'linen' },
  { 'zh-CN': '实木|原木|竹制', en: 'solid wood|hardwood|bamboo|wooden' },
  {
    'zh-CN': '不锈钢|三零四|304|铸铁|纯铜|钛合金|铝合金|碳纤维',
    en: 'stainless|cast[- ]iron|titanium|alumini?um|carbon[- ]fib(er|re)|copper|brass',
  },
  { 'zh-CN': '陶瓷|骨瓷|硅胶', en: 'ceramic|porcelain|silicone' },
  { 'zh-CN': '(面料|鞋面|里布|面子)透气|透气(的|款|网)', en: 'breathable' },
  { 'zh-CN': '速干|快干', en: 'quick[- ]dry(ing)?|fast[- ]dry(ing)?' },
  { 'zh-CN': '防风', en: 'wind-?proof|wind[- ]resistant' },
  { 'zh-CN': '防晒|防紫外线', en: 'sun[- ]protective|uv[- ]proof|uv protection|upf' },
  { 'zh-CN': '防滑|不打滑', en: 'non-?slip|anti-?slip|slip[- ]resistant' },
  {
    'zh-CN': '防摔|防碎|摔不坏|耐摔|摔了也不',
    en: 'shatter-?proof|unbreakable|drop-?proof|shock-?proof|indestructible',
  },
  { 'zh-CN': '阻燃|防火|耐高温', en: 'fire-?proof|flame[- ]retardant|heat[- ]resistant' },
  {
    'zh-CN': '防锈|不生锈|耐磨|防刮|防污',
    en: 'rust-?proof|scratch[- ]resistant|scratch-?proof|stain[- ]resistant|stain-?proof|wear[- ]resistant',
  },
  {
    'zh-CN': '机洗|水洗|洗碗机|可拆洗',
    en: 'machine[- ]washable|washable|dishwasher[- ](safe|happy|friendly|proof)|microwave[- ]safe|oven[- ]safe',
  },
  { 'zh-CN': '超轻|轻量|超薄', en: 'ultra-?light(weight)?|featherlight|lightweight|ultra-?thin' },
  { 'zh-CN': '便携|随身', en: 'portable|pocket-sized|travel-sized' },
  { 'zh-CN': '可调节|可调|升降', en: 'adjustable|height-adjustable' },
  { 'zh-CN': '弹力|高弹', en: 'stretchy|elasticated' },
  { 'zh-CN': '磁吸|磁力', en: 'magnetic' },
  { 'zh-CN': '进口|原装|正品|国产', en: 'imported|authentic|genuine|original|officially licensed' },
  { 'zh-CN': '环保|可降解|再生', en: 'eco-?friendly|biodegradable|recycled|compostable|sustainable' },
  { 'zh-CN': '保温|隔热', en: 'insulated|thermal' },
  { 'zh-CN': '遮光', en: 'blackout|light-blocking' },
  { 'zh-CN': '防蓝光|护眼', en: 'blue[- ]light|eye-friendly' },
  {
    'zh-CN': '多功能|两用|三合一|二合一|可变形',
    en: 'multi-?function\\w*|multi-?purpose|two-in-one|three-in-one|all-in-one|versatile',
  },
  { 'zh-CN': '夜光|自己会亮|感应', en: 'glow-in-the-dark|luminous|motion-sensing|touch-sensitive' },
  { 'zh-CN': '加厚|加绒|加大|加宽', en: 'extra[- ](thick|large|wide|warm)|fleece-lined|heavy-?duty' },
  { 'zh-CN': '限量版|联名|签名(版|本)|亲签', en: 'limited[- ]edition|hand-signed|signed (copy|edition|by)' },
  { 'zh-CN': '大容量|超大', en: 'large-capacity|high-capacity|extra-large|oversized' },
  {
    'zh-CN': '特效|强力|强效|高效',
    en: 'high[- ]performance|powerful|extra-strength|maximum-strength|heavy-duty',
  },
];

const compile = (words: string, language: Language): RegExp =>
  language === 'zh-CN' ? new RegExp(words) : new RegExp(`\\b(?:${words})\\b`, 'i');
const compiled = (language: Language): readonly { said: RegExp; from: RegExp }[] =>
  properties.map((each) => ({
    said: compile(each[language], language),
    from: compile((each.from ?? each)[language], language),
  }));
const patterns = { 'zh-CN': compiled('zh-CN'), en: compiled('en') };

/**
 * A property that the line gives to the item, and that neither a fact of it nor common knowledge has.
 *
 * @param commonly  What is true of everything of the item's kind, in the line's language; empty when nothing is known.
 */
export function findUntoldProperty({ spoken, facts, language }: Line, commonly: string): string | undefined {
  const known = [...facts.map(({ words }) => words), commonly].join('\n');
  for (const { said, from } of patterns[language]) {
    const found = said.exec(spoken);
    if (found && !from.test(known)) return found[0];
  }
  return undefined;
}
