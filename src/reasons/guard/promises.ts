import type { Language } from '../../types.ts';
import { firstMatch } from './first-match.ts';
import type { Line } from './line.ts';

/** What a thing is promised to do to a body, or that nothing can go wrong: never said by a shop page, true or not. */
const promises: Record<Language, readonly RegExp[]> = {
  'zh-CN': [
    /治疗|治愈|治好|根治|主治|疗效|药效|药到|疗法|预防|防癌|抗癌|防病|抗病|消炎|止痛|镇痛|止咳|退烧|祛湿|排毒|解毒|清热|降火|降压|降脂|降糖|血压|血糖|血脂/,
    /减肥|瘦身|瘦腿|瘦脸|燃脂|掉秤|丰胸|壮阳|补肾|补气|补血|养生(功效|效果|之)|养胃|护肝|明目|增高|助长高|生发|防脱|祛斑|祛痘|除皱|去皱|抗衰|逆龄|冻龄|美白/,
    /免疫力|抵抗力|助眠|安眠|失眠|安神|缓解(疼|痛|压力|焦虑|疲劳)|不(再|会)(生病|过敏|失眠|疼|痛)|远离(疾病|病|感冒|过敏)|医生|医师|专家推荐|临床|医用级|药监|无副作用/,
    /(晒|瘦|摔|烂|坏|丢)不(黑|着|坏|掉|丢)|不(近视|过敏|感冒|生病|掉发|脱发|长痘|失眠|反弹|摔跤)|准(能|会|保)|就稳了|(包|保)(平安|你|管|准)|就(退|散|密|瘦|通|降|不疼|不痛|不痒)了|(?<!硝化)(细菌|病菌|病毒|甲醛).{0,4}(走光|全没|杀光|死光|清零)|(鼻炎|哮喘|湿疹|关节炎|颈椎病|肝火|焦虑|疲劳).{0,5}(退|散|好|走|少|没|消)|个子.{0,3}(长|高|窜)|破纪录|必胜|慢慢降|(今晚|夜夜|准|让你).{0,3}睡得?(香|着|踏实)|痩|(你|就)瘦下来|瘦下来就|保证|确保|承诺|包(治|会|过(?!夜)|赢|退|你满意)|必(定|会|能|有效|见效|过|胜)|一定(会|能|有效|好)|有效率|见效|立竿见影|药到病除|绝不|安全无忧|不伤身|零伤害|无害|无毒|放心(吃|喝)/,
  ],
  en: [
    /\b(cures?|cured of|curing (your|the|a) (cold|pain|illness)|heal(s|ed|ing)?|treats (\w+ )?(acne|pain|aches?|wounds?|burns|colds?|flu|allerg\w+|skin|infections?)|remed(y|ies)|therapeutic|therapy in a|prevents?|preventing|clinical(ly)?|medical(ly)?|doctors? (recommend|approve|say|trust|love)\w*|doctor[- ](recommended|approved)|dermatologist|pharmacist|symptoms?|disease|illness|cancer|diabet\w*|blood (pressure|sugar))\b/i,
    /\b(immun(e|ity)|detox\w*|anti[- ]?ag(e|ing)|weight loss|lose weight|slimming|burns? (fat|calories)|fat[- ]burning|metabolism|inflammation|pain[- ](free|relief)|reliev\w+ (\w+ )?(pain|aches?|stress|anxiety|symptoms?|tension|itch\w*|cramps?|congestion)|soothes (pain|aches)|side effects?|insomnia|anxiety|depression)\b/i,
    /\b(guarantee[sd]?|guaranteed|(we|i) promise|promises to|promised results|ensures?|risk[- ]free|fail[- ]safe|proven|works every time|money back|100 ?%|no risk|completely harmless|non[- ]?toxic|safe (for|to)|keeps? (you|them|everyone|kids|children) safe|healthier|you will (lose|gain|grow|win|pass))\b/i,
    /\byou'?ll sleep\b|\bsleep right through\b|\bkeeps? (the )?(colds?|flu|germs?|viruses|allerg\w+|illness|sniffles|asthma)\b|\bwithout (a )?(sunburn|pain|injur\w+|allerg\w+|falls?|accidents?)\b|\b(joints|skin|heart|bones|mind|face) (young|younger|healthy|strong)\b|\b(good|better|top) (marks|grades|results)\b|\bpersonal (record|best)\b|\b(can'?t|cannot|won'?t|never) (happen|fall|fail|slip|hurt|break|spill)\b|\w for good\b|\b(grey|gray|wrinkles?|spots?|dandruff|pain|aches?) (\w+ )?(disappears?|leaves?|vanish\w*|fades?|gone|goes away|melts?)\b|\bconsider it (passed|done|won)\b|\b(exam|test)s?\b.{0,12}\bpassed\b|\bback pain\b/i,
    /\b(miracle|wonder drug|magic(al)? (cure|pill)|life[- ]saving|saves? lives)\b/i,
  ],
};

export function findPromise({ text, language }: Line): string | undefined {
  return firstMatch(promises[language], text);
}
