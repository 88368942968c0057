import type { Things } from '../thing.ts';

/** Books for parents and for children by age; what else is read, and what one reads with. */
// biome-ignore format: a table, its short lists in few lines
export const childrensBooks: Things = {
  'parenting-book': {
    'zh-CN': [
      '育儿书', '育儿百科', '育儿书籍', '家庭教育书', '正面管教', '新生儿护理 书', '家教 书籍', '儿童心理学',
      '养育 书',
    ],
    en: [
      'parenting book', 'baby care book', 'baby sleep book', 'new parents book', 'toddler parenting',
      'child development book', 'potty training book', 'positive discipline book',
    ],
    lastsDays: 400, giftShare: 0.25, goesWith: ['baby-keepsake', 'board-book'],
  },
  'pregnancy-book': {
    'zh-CN': ['怀孕书', '孕期书', '孕期百科', '胎教书', '怀孕百科', '孕妈妈 书', '胎教故事', '孕期日记'],
    en: [
      'pregnancy book', 'pregnancy journal', 'baby names book', 'birth book', 'hypnobirthing book',
      'expecting book', 'pregnancy guide',
    ],
    giftShare: 0.25, sensitive: 'pregnancy', goesWith: ['parenting-book'],
  },
  'health-book': {
    'zh-CN': ['养生书', '健康书', '中医书', '营养学 书', '黄帝内经', '医学书', '食疗 书', '中医养生'],
    en: [
      'health book', 'diet book', 'nutrition book', 'medical book', 'anatomy book', 'exercise book fitness',
      'yoga book',
    ],
    giftShare: 0.2, sensitive: 'health', goesWith: ['supplements'],
  },
  'board-book': {
    'zh-CN': [
      '纸板书', '撕不烂书', '触摸书', '翻翻书', '洞洞书', '婴儿绘本', '宝宝绘本 0-3岁', '发声书',
      '宝宝启蒙书', '洗澡书',
    ],
    en: [
      'board book', 'board books', 'touch and feel book', 'lift the flap book', 'sound book', 'baby book',
      'first words book', 'bath book',
    ],
    not: ['memory', 'keepsake'],
    lastsDays: 60, giftShare: 0.35, goesWith: ['picture-book', 'story-player'],
  },
  'picture-book': {
    'zh-CN': ['绘本', '儿童绘本', '睡前故事', '故事书', '绘本 3-6岁', '童话故事', '儿童故事书', '儿歌 书'],
    en: [
      'picture book', 'bedtime stories', 'storybook', 'kids story book', "children's book", 'kids book',
      'nursery rhymes',
    ],
    not: ['shelf', 'stand', '架', '成人', 'maternity'],
    lastsDays: 45, giftShare: 0.35, goesWith: ['kids-night-light', 'story-player', 'toy-storage'],
  },
  'kindergarten-adjustment-book': {
    'zh-CN': ['入园绘本', '幼儿园 入园准备', '入园准备 绘本', '我爱幼儿园', '入学准备 绘本', '分离焦虑 绘本'],
    en: [
      'starting school book', 'first day of school book', 'starting nursery book',
      'kindergarten readiness book',
    ],
    is: 'picture-book', giftShare: 0.25, goesWith: ['name-labels'],
  },
  'early-reader-book': {
    'zh-CN': [
      '桥梁书', '注音版', '拼音读物', '带拼音 故事', '一年级课外书', '分级阅读', '二年级课外书',
      '快乐读书吧', '课外阅读',
    ],
    en: [
      'early reader', 'beginner reader', 'phonics readers', 'leveled readers', 'decodable readers',
      'learn to read books', 'bridge books',
    ],
    lastsDays: 45, giftShare: 0.25, goesWith: ['book-stand', 'electronic-dictionary'],
  },
  'chapter-book-for-kids': {
    'zh-CN': [
      '儿童文学', '小学生小说', '三年级课外书', '四年级课外书', '儿童小说', '五年级课外书', '六年级课外书',
      '校园小说', '青少年小说', '少年文学',
    ],
    en: [
      'chapter book', 'chapter books', 'middle grade novel', 'kids novel', 'young adult novel',
      "children's novel", 'ya fiction',
    ],
    lastsDays: 45, giftShare: 0.35, goesWith: ['bookmark', 'book-light'],
  },
  'childrens-encyclopedia': {
    'zh-CN': [
      '儿童百科', '儿童 百科全书', '十万个为什么', '科普绘本', '恐龙书', '少儿科普', '小学生百科',
      '恐龙百科', '儿童地图',
    ],
    en: [
      "children's encyclopedia", 'kids encyclopedia', 'dinosaur book', 'kids science book',
      'animal encyclopedia', 'kids space book', 'atlas for kids', 'kids fact book',
    ],
    lastsDays: 150, giftShare: 0.4, goesWith: ['science-kit'],
  },
  'childrens-classics': {
    'zh-CN': [
      '唐诗三百首', '三字经', '国学启蒙', '儿童 西游记', '成语故事', '儿童 古诗', '格林童话',
      '小学生 四大名著', '小古文', '弟子规', '神话故事',
    ],
    en: [
      'kids chinese classics', 'kids bible stories', 'fairy tales collection', 'kids greek myths',
      "children's classics", 'fables for kids',
    ],
    lastsDays: 120, giftShare: 0.3, goesWith: ['handwriting-practice-book'],
  },
  'kids-comics': {
    'zh-CN': [
      '儿童漫画', '小学生 漫画', '儿童 历史漫画', '儿童 笑话书', '迷宫书', '找不同', '视觉大发现',
      '脑筋急转弯',
    ],
    en: [
      'kids comic', 'kids graphic novel', 'kids comic book', 'kids joke book', 'i spy book',
      'hidden pictures', 'search and find book', 'kids maze book',
    ],
    lastsDays: 60, giftShare: 0.3, goesWith: ['bookmark'],
  },
  'kids-english-readers': {
    'zh-CN': [
      '英语绘本', '英文绘本', '英语启蒙', '自然拼读', '少儿英语', '英语分级阅读', '英文原版 绘本',
      '幼儿英语',
    ],
    en: [
      'english picture book', 'kids bilingual book', 'first english words', "bilingual children's book",
      'kids english learning',
    ],
    lastsDays: 75, giftShare: 0.2, goesWith: ['story-player'],
  },
  textbook: {
    'zh-CN': ['教材', '大学教材', '课本', '高等数学', '本科教材', '线性代数', '大学物理', '教科书'],
    en: ['textbook', 'college textbook', 'course book', 'coursebook', 'lecture notes book'],
    not: ['cover', 'stand', 'rental', '幼儿', '幼小', '日语', '韩语'],
    lastsDays: 150, giftShare: 0.02, goesWith: ['highlighters', 'sticky-notes', 'calculator'],
  },
  dictionary: {
    'zh-CN': ['字典', '词典', '现代汉语词典', '成语词典', '英汉词典', '古汉语字典', '小学生字典'],
    en: ['dictionary', 'thesaurus', 'english dictionary', "children's dictionary", 'bilingual dictionary'],
    not: ['笔', 'pen', 'electronic'],
    lastsDays: 1200, giftShare: 0.15, goesWith: ['school-exercise-books'],
  },
  magazine: {
    'zh-CN': ['杂志', '期刊', '杂志订阅', '过刊', '作文素材 杂志', '儿童杂志'],
    en: ['magazine', 'magazine subscription', 'periodical', 'journal magazine', 'newspaper'],
    not: ['rack', 'holder', 'file', '架', '收纳'],
    lastsDays: 60, giftShare: 0.2, goesWith: ['bookmark'],
  },
  'large-print-book': {
    'zh-CN': ['大字版', '大字本', '数独', '填字游戏', '数独书', '老年人 大字 书', '大字 书籍'],
    en: [
      'large print book', 'large print novel', 'large print word search', 'large print puzzle book',
      'crossword book', 'sudoku book',
    ],
    not: ['keyboard', '棋', '棋盘', '教具'],
    lastsDays: 75, giftShare: 0.35, goesWith: ['reading-glasses', 'book-light'],
  },
  bookmark: {
    'zh-CN': ['书签', '金属书签', '古风书签', '黄铜书签', '磁性书签', '书签 文创', '叶脉书签'],
    en: ['bookmark', 'bookmarks', 'metal bookmark', 'leather bookmark', 'page holder reading'],
    giftShare: 0.4, goesWith: ['book-light', 'novel'],
  },
  'book-light': {
    'zh-CN': ['夹书灯', '阅读灯', '看书灯', '夹书 小夜灯', '挂脖 阅读灯', '便携阅读灯'],
    en: ['book light', 'clip on book light', 'reading light book', 'neck reading light', 'amber book light'],
    giftShare: 0.35, goesWith: ['bookmark'],
  },
  'reading-light': {
    'zh-CN': ['床头阅读灯', '落地阅读灯', '落地护眼灯', '大路灯', '阅读 落地灯', '床头看书灯'],
    en: ['bedside reading light', 'reading lamp', 'wall reading light', 'bedside lamp reading'],
    not: ['dorm', 'bulb'],
    is: 'desk-lamp', giftShare: 0.1, goesWith: ['novel'],
  },
  bookend: {
    'zh-CN': ['书立', '书挡', '书靠', '立书架', '桌面书立', '铁书立', '书夹 立式'],
    en: ['bookend', 'bookends', 'book ends', 'book rack desktop', 'book stopper'],
    giftShare: 0.25, goesWith: ['bookmark'],
  },
  bookcase: {
    'zh-CN': ['书架', '书柜', '落地书架', '书架 置物架', '旋转书架', '简易书架', '小书架', '书橱'],
    en: ['bookcase', 'bookshelf', 'book shelf', 'bookshelves', 'book rack', 'ladder shelf', 'tree bookshelf'],
    not: ['kids', 'nursery', 'toy', 'lights', 'speaker', '儿童', '宝宝', '绘本', '桌上', '阅读架', '音箱'],
    lastsDays: 2500, goesWith: ['bookend'],
  },
  'e-reader': {
    'zh-CN': ['电子书阅读器', '电纸书', '墨水屏 阅读器', '电子阅读器', '墨水屏', '墨水平板', '电子书 墨水屏'],
    en: ['e-reader', 'ereader', 'e-book reader', 'ebook reader', 'e-ink reader', 'e ink tablet'],
    not: ['case', 'cover', 'stand', '保护套', '支架', '贴膜', '壳', 'sleeve'],
    giftShare: 0.3, goesWith: ['e-reader-case', 'reading-light'],
  },
  'e-reader-case': {
    'zh-CN': ['电纸书保护套', '阅读器保护套', '电子书 保护套', '墨水屏 保护套', '阅读器支架'],
    en: ['e-reader case', 'ereader cover', 'e-reader stand'],
    goesWith: ['e-reader'],
  },
  'photo-album': {
    'zh-CN': ['相册', '相册本', '影集', '插页相册', '纪念册', '大容量相册', '覆膜相册', '家庭相册'],
    en: ['photo album', 'photo book', 'scrapbook album', 'picture album', 'memory album'],
    not: ['digital', '电子'],
    giftShare: 0.45, goesWith: ['instant-film'],
  },
  'audiobook-player': {
    'zh-CN': ['有声书', '听书机', '唱戏机', '老人 收音机', '老人 播放器', '听戏机', '老年收音机'],
    en: [
      'talking book player', 'audiobook', 'audio book player', 'audiobook cd', 'talking book',
      'senior radio', 'radio for seniors',
    ],
    giftShare: 0.4, goesWith: ['large-print-book'],
  },
};
