import type { Language } from '../../types.ts';
import { firstMatch } from './first-match.ts';
import type { Line } from './line.ts';

/** Guesses aloud at a body, a household, money, age or faith; a reason speaks of the thing and the moment. */
const guesses: Record<Language, readonly RegExp[]> = {
  'zh-CN': [
    /(你|您)(家|们家)?(的)?(宝宝|孩子|娃|儿子|女儿|闺女|老公|老婆|丈夫|妻子|太太|先生|男友|女友|男朋友|女朋友|对象|爸|妈|父母|老人|婆婆|公公|爷爷|奶奶|身材|体重|皮肤|头发|年纪|年龄|工资|收入|存款|房贷|预算|信仰)/,
    /怀孕|孕期|孕吐|备孕|预产|流产|月经|经期|生理期|大姨妈|更年期|不孕|性生活|阳痿|痔疮|肥胖|发胖|太胖|谢顶|秃(头|顶)|狐臭|口臭|脚臭|抑郁|焦虑症|自闭|残疾|患者|病人|病情|你(的)?病|癌|艾滋/,
    /(你|您).{0,4}(失业|破产|老了|秃)|负债|欠债|没钱|缺钱|穷(人|鬼|了)|有钱人|离婚|离异|单身狗|剩女|剩男|上年纪|不年轻|(你|您)(已经)?\p{N}*岁|信(教|佛|主|基督|真主)|(佛祖|上帝|真主|耶稣)保佑/u,
    /(肚子大|大肚子|发际线后|腰粗|腰粗一|到(你|您)?这(个)?年纪|退休了，|手头紧|母乳|奶水|手腕.{0,2}(酸|疼|痛)|写代码的|做礼拜|祷告|一个人住|独居|租房|离(婚|职)|相亲|求婚|送(她|他)|她会懂|她会爱|小李|小王|老张|亲爱的|宝贝|亲，|(你|您)们?小区|嗓子又|过敏的(你|人)|老年|更老|眼花|你家地址)|(我们|系统)?(知道|发现|注意到|猜到|看出)(你|您)|你(在哪|住在|住的|的住址|的位置|的手机|的姓名|的名字)/,
  ],
  en: [
    /\byour (new |little |own |growing |poor )*(bab(y|ies)|newborns?|toddlers?|child(ren)?|kids?|sons?|daughters?|husband|wife|spouse|partner|boyfriend|girlfriend|fianc\w+|mum|mom|mother|dad|father|parents?|grand\w+|family|in-laws|body|belly|bump|weight|hips|wrinkles|hair loss|diet|health|condition|diagnosis|illness|salary|income|budget|debts?|mortgage|age|faith|religion|church|god|period|pregnancy|due date|home address|name)\b/i,
    /\b(pregnan\w+|expecting|trimester|fertility|ovulat\w+|menstrua\w+|menopaus\w+|miscarr\w+|overweight|obes\w+|chubby|(too|so|you're|are) fat|balding|bald|impoten\w+|incontinen\w+|haemorrhoid\w*|hemorrhoid\w*|depress(ed|ion)|anxious|bipolar|autis\w+|disabled|disabilit\w+|diabetic|hiv)\b/i,
    /\b(divorced?|single again|widow\w*|unemployed|jobless|bankrupt\w*|broke and|poor people|can'?t afford|getting old(er)?|at your age|not (as )?young|when you were (young|thin)|elderly|god bless|jesus|allah|buddha|pray(er|ing)?)\b/i,
    /\bwe (know|noticed|saw|see|found|guessed|think|believe)( that)? you|\b(i|we) (know|see) (where|what|who|that|you)|\bwhere you live\b|\byour (little one|street|neighbou?rs?|landlord|job|boss|shift|ex|asthma|iphone|phone number)\b|\b(like|shifts like) yours\b|\b(extra|summer|holiday|winter)( \S+)? pounds\b|\b(student|tight|small|low|thin|shoestring)('s|’s)? budget\b|\b(she|he)'?ll (say yes|love|want|understand)\b|\bthe bump\b|\btired (mums?|moms?|dads?|parents)\b|\b(mums?|moms?|dads?) (can|deserves?|needs?)\b|\bbad (knees|back|skin|breath)\b|^(hi|hello|hey|dear) \p{L}+,|\bliving alone\b|\bbroke (this|until|again)\b|\bpregnan\w*|\badhd\b|\bfriday prayers\b|\byou'?re (renting|single|retired|pregnant|tired|older|alone)\b|\bwe'?ve been watching\b/iu,
  ],
};

/** What nobody wants to be told by a shop. */
const unkindness: Record<Language, RegExp> = {
  'zh-CN':
    /胖子|矮子|丑八怪|也敢(出门|见人)|没边了|喝什么.|猫都嫌|狗都嫌|手残|熏着|熏人|差，别怪|丑，怪不得|没出息|后果自负|土不土|光着脖子|牛[bＢBx]|心太黑|真丢人|寒酸|小气|抠门|再不.{1,6}就|蠢|傻(子|瓜(?!相机)|逼|叉|x|X|Ｘ)|(你|真|太|多)傻|笨(?!重)|(你|真|太|好)丑|懒(?!人沙发|洋洋|觉|猫|懒|散|得|腰)|(你|太|真|死|好)肥(?!沃)|肥(猪|婆)|垃圾(货|人|玩意|东西)|废物|废柴|(你|真)没用|滚(开|蛋|吧)|去死|闭嘴|活该|土包子|屌|(?<!妈)妈的|操你|狗屎|贱|婊|白痴|智障|脑残|变态/,
  en: /\beven you (can|could|can'?t)\b|\b(is|are|was|been|'s) (embarrassing|dreadful|awful|terrible|hopeless)\b|\ba fool\b|\bfools?\b|\b(stop|you) smell(ing)? like\b|\bhopeless(ly)?\b|\b(you'll|and) regret\b(?! the)|\b(skip|miss|ignore) (it|this|one|them) and\b|\bfat (people|persons?|folks?|m[ae]n|wom[ae]n|girls?|boys?)\b|\bthat fat\b|\bfat (cat|dog|face)\b|\bnobody likes a (\w+ )?(man|woman|person)\b|\byour (photos?|cooking|coffee|hair|room|taste|desk) (need|needs|could use) (the )?help\b|\bgrown-ups manage\b|\bpeasants?\b|\b(thief|thieves|crook|liar)\b|\b(stupid|idiots?|dumb (people|person|you|enough)|morons?|(is|are|look|looks|so|too|your) ugly|losers?|pathetic|worthless|useless|shut up|hate you|disgusting|gross|filthy|slobs?|lazy (you|people|person|bones)|you('re| are) (so )?(lazy|old|slow|messy|dirty|wrong|late)|shame on|ashamed|crap|shit\w*|fuck\w*|damn(ed)?|bitch\w*|bastards?|ass(hole)?|(this|that|it|you) sucks?(?!\s\w)|kill (you|your)|(go|should|just) die)\b/i,
};

export function findPersonalGuess({ spoken, language }: Line): string | undefined {
  return firstMatch(guesses[language], spoken);
}

export function findUnkindness({ text, language }: Line): string | undefined {
  return unkindness[language].exec(text)?.[0];
}
