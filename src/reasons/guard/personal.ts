import type { Language } from '../../types.ts';
import type { Line } from './line.ts';

/** Guesses aloud at a body, a household, money, age or faith; a reason speaks of the thing and the moment. */
const guesses: Record<Language, readonly RegExp[]> = {
  'zh-CN': [
    /(你|您)(家|们家)?(的)?(宝宝|孩子|娃|儿子|女儿|闺女|老公|老婆|丈夫|妻子|太太|先生|男友|女友|男朋友|女朋友|对象|爸|妈|父母|老人|婆婆|公公|爷爷|奶奶|身材|体重|皮肤|头发|年纪|年龄|工资|收入|存款|房贷|预算|信仰)/,
    /怀孕|孕期|孕吐|备孕|预产|流产|月经|经期|生理期|大姨妈|更年期|不孕|性生活|阳痿|痔疮|肥胖|发胖|太胖|谢顶|秃(头|顶)|狐臭|口臭|脚臭|抑郁|焦虑症|自闭|残疾|患者|病人|病情|你(的)?病|癌|艾滋/,
    /(你|您).{0,4}(失业|破产|老了|秃)|负债|欠债|没钱|缺钱|穷(人|鬼|了)|有钱人|离婚|离异|单身狗|剩女|剩男|上年纪|不年轻|(你|您)(已经)?\p{N}*岁|信(教|佛|主|基督|真主)|(佛祖|上帝|真主|耶稣)保佑/u,
    /(我们|系统)?(知道|发现|注意到|猜到|看出)(你|您)|你(在哪|住在|住的|的住址|的位置|的手机|的姓名|的名字)/,
  ],
  en: [
    /\byour (new |little |own |growing |poor )*(bab(y|ies)|newborns?|toddlers?|child(ren)?|kids?|sons?|daughters?|husband|wife|spouse|partner|boyfriend|girlfriend|fianc\w+|mum|mom|mother|dad|father|parents?|grand\w+|family|in-laws|body|belly|bump|weight|waist|hips|thighs|wrinkles|hair loss|diet|health|condition|diagnosis|illness|salary|income|budget|debts?|mortgage|age|faith|religion|church|god|period|pregnancy|due date|home address|name)\b/i,
    /\b(pregnan\w+|expecting|trimester|fertility|ovulat\w+|menstrua\w+|menopaus\w+|miscarr\w+|overweight|obes\w+|chubby|(too|so|you're|are) fat|balding|bald|impoten\w+|incontinen\w+|haemorrhoid\w*|hemorrhoid\w*|depress(ed|ion)|anxious|bipolar|autis\w+|disabled|disabilit\w+|diabetic|hiv)\b/i,
    /\b(divorced?|single again|widow\w*|unemployed|jobless|bankrupt\w*|broke and|poor people|can'?t afford|getting old(er)?|at your age|not (as )?young|when you were (young|thin)|elderly|god bless|jesus|allah|buddha|pray(er|ing)?)\b/i,
    /\bwe (know|noticed|saw|see|found|guessed|think|believe)( that)? you|\b(i|we) (know|see) (where|what|who|that|you)|\bwhere you live\b|\bwe'?ve been watching\b/i,
  ],
};

/** What nobody wants to be told by a shop. */
const unkindness: Record<Language, RegExp> = {
  'zh-CN':
    /蠢|傻(?!瓜相机)|笨(?!重)|(你|真|太|好)丑|懒(?!人沙发|洋洋|觉|猫|懒|散|得)|(你|太|真|死|好)肥(?!沃)|肥(猪|婆)|垃圾(?!桶|袋|箱|分类|处理)|废物|废柴|(你|真)没用|滚(开|蛋|吧|出去)|去死|闭嘴|活该|土包子|low|屌|妈的|操你|狗屎|贱|婊|白痴|智障|脑残|变态/,
  en: /\b(stupid|idiots?|dumb|morons?|ugly|losers?|pathetic|worthless|useless|shut up|hate you|disgusting|gross|filthy|slobs?|lazy (you|people|person|bones)|you('re| are) (so )?(lazy|old|slow|messy|dirty|wrong|late)|shame on|ashamed|crap|shit\w*|fuck\w*|damn(ed)?|bitch\w*|bastards?|ass(hole)?|sucks?|kill (you|your)|die)\b/i,
};

export function findPersonalGuess({ spoken, language }: Line): string | undefined {
  return guesses[language].map((pattern) => pattern.exec(spoken)).find((found) => found)?.[0];
}

export function findUnkindness({ text, language }: Line): string | undefined {
  return unkindness[language].exec(text)?.[0];
}
