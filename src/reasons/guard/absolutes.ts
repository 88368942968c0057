import type { Language } from '../../types.ts';
import type { Line } from './line.ts';

/**
 * Words that put a thing above all others: what a shop cannot show, and what the advertising law of China (article 9)
 * forbids to say. `最近`, `最后` and a first time are no praise.
 */
const chinese = [
  /最(?!近|后|初|终)/,
  /第一(?=$|[，。：；、？\ufffc]|的|名|位|品|家|大|选|美)/,
  /顶级|顶尖|顶配|极致|极品|极佳|绝佳|绝对|绝无|至尊|至上|王牌|之王|冠军|霸主|(的|界|级)天花板|天花板级|天下无|万能|无敌|完美|无与伦比|独一无二|举世|盖世/,
  /国家级|世界级|国际级|宇宙级|史上|史无前例|空前|绝后|首选|首创|首家|独家|唯一|百分之?百|永久|永不|永远不|零风险|全网|全国|全球|万无一失|(?<!衣)领先|遥遥|无可挑剔/,
  /没有?(比|哪).{0,8}更|(哪|谁).{0,3}(都|也)(找|买|比|做)不(到|着|出)(更|比)|无出其右|没有之一|头把交椅|顶流|谁也比不|比不(过|上)它|没人比|(缺|少)(了)?它就不(算|成|是)|独一份|一粒也(不|进不)|样样都|无可替代|非它不可|只认它|数它|就属它|国货之光|标杆|旗舰|神器|神级|封神|必备|必买|必入|爆款|爆品|好物|值得拥有|高品质|优质|高端|尊享|奢华|闭眼入|吊打|秒杀|碾压/,
];
const english = [
  /\b(best|perfect(ly|ion)?|ultimate|unbeatable|unrivall?ed|unmatched|flawless|foolproof|infallible|unparalleled|supreme|legendary)\b/i,
  /\b(world[- ]class|world's|top[- ](rated|notch|quality|tier|selling)|number[- ]one|no\.? ?1|second to none|one of a kind|the only (one|thing|way)|state[- ]of[- ]the[- ]art)\b/i,
  /\b(ever made|ever seen|of all time|must[- ]haves?|must[- ]buy|the (most|finest|greatest)|always works|never (fails?|breaks?|leaks?|fades?|wears?))\b/i,
  /\bnothing (else )?\w+ (\w+ )?(like|better|as)\b|\bno \w+( \w+)? (has|does|can|could|will)( \w+)? better\b|\bno \w+ should \w+ (home )?without\b|\bthe (only|last) \w+ .{0,20}(you'?ll|needs?|ever|want)\b|\bthe only (light|lamp|one|thing|tool|way|gift|choice)\b|\bas good as .{1,20} gets?\b|\bgold standard\b|\bpeerless|\ball[- ]?time\b|\b(isn'?t|aren'?t|never|not) complete without\b|\b(ever|possibly) (want|need|ask|wish)\b|\bsimply the\b|\b(won['’]?t|can['’]?t|cannot|couldn['’]?t|never) (find|get|buy) (it |one |them |this |that |an? )?(lower|cheaper|better|for less)\b|\bzui\s?hao\b|\bunbeat\w*|\bonehundredper|\bone[- ]hundred[- ]per[- ]?cent|\bstopped (cold|completely|entirely)\b|\bonce (and )?for all\b|\bevery (cat|dog|cook|home|kitchen|desk|tent|\w+)'?s (\w+ )?favou?rite\b/i,
  /\b(amazing|awesome|incredible|unbelievable|premium|luxur(y|ious)|high[- ]quality|great quality|game[- ]changer|mind[- ]blowing|holy grail)\b/i,
];
/** Words that only end like a superlative, and ages and heights, which are no praise. */
const harmless =
  /^(oldest|youngest|tallest|shortest|forest|harvest|interest|honest|modest|request|contest|earnest|tempest|conquest|latest|nearest|furthest|farthest|rest|west|guest|test|nest|chest|quest|vest|zest|pest|crest|arrest|invest|digest|suggest|protest|fest|jest|lest|midwest|southwest|northwest|everest|bequest|inquest|ingest|infest|manifest|detest|attest|divest|behest|unrest|backrest|armrest|headrest|footrest)$/i;
const ofTime =
  /^\s(days?|nights?|weeks?|months?|mornings?|evenings?|hours?|minutes?|mile|part|spot|corner|end|shelf|room|winter|summer|year|season|walk|drawer|cupboard|weekend)\b/i;

function findSuperlative(text: string): string | undefined {
  for (const found of text.matchAll(/\b[a-z]{2,}est\b/gi)) {
    const [word] = found;
    if (harmless.test(word) || ofTime.test(text.slice(found.index + word.length))) continue;
    return word;
  }
  return undefined;
}

const byLanguage: Record<Language, readonly RegExp[]> = { 'zh-CN': chinese, en: english };

/** The first word of praise above everything. */
export function findAbsolute({ text, spoken, language }: Line): string | undefined {
  for (const pattern of byLanguage[language]) {
    const found = pattern.exec(language === 'zh-CN' ? spoken : text) ?? pattern.exec(text);
    if (found) return found[0];
  }
  return language === 'en' ? findSuperlative(text) : undefined;
}
