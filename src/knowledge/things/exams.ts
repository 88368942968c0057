import type { Things } from '../thing.ts';

/** Exam papers by stage, languages, and what helps to learn for them. */
// biome-ignore format: a table, its short lists in few lines
export const exams: Things = {
  'exam-guide': {
    'zh-CN': ['考试用书', '真题', '题库', '模拟试卷', '冲刺卷', '押题卷', '备考资料', '真题试卷'],
    en: [
      'exam prep', 'study guide', 'test prep book', 'practice test book', 'exam papers', 'past papers',
      'revision guide', 'sat prep', 'practice tests',
    ],
    not: ['pregnancy', 'ovulation', '雅思', '托福', '四级', '六级', '考研', '高考', '中考', '驾考'],
    giftShare: 0.03, goesWith: ['highlighters', 'gel-pen', 'sticky-notes'],
  },
  'primary-school-workbook': {
    'zh-CN': [
      '小学练习册', '一年级练习册', '口算题卡', '一年级同步练习', '口算天天练', '一年级 上册',
      '小学 课堂笔记', '看图写话', '小学 阅读理解', '小学 同步练习',
    ],
    en: [
      'first grade workbook', 'workbook grade 1', 'kids math workbook', 'kids reading workbook',
      'ks1 workbook', 'ks2 workbook', 'homeschool workbook',
    ],
    lastsDays: 120, giftShare: 0.02, goesWith: ['pencils', 'eraser', 'handwriting-practice-book'],
  },
  'preschool-workbook': {
    'zh-CN': [
      '幼小衔接教材', '幼小衔接', '学前班教材', '拼音教材', '幼儿 识字书', '学前教材', '20以内加减法',
      '拼音拼读训练',
    ],
    en: [
      'preschool workbook', 'kindergarten workbook', 'pre-k workbook', 'phonics workbook',
      'kindergarten math workbook', 'learn to read',
    ],
    lastsDays: 90, giftShare: 0.03, goesWith: ['pencils', 'handwriting-practice-book', 'kids-flash-cards'],
  },
  'junior-high-exam-papers': {
    'zh-CN': [
      '初中教辅', '中考', '中考真题', '七年级 练习册', '八年级 练习册', '九年级 试卷', '初中必刷题',
      '中考总复习', '初一教辅', '初中知识点',
    ],
    en: [
      'middle school workbook', 'gcse revision guide', 'gcse past papers', 'ks3 workbook',
      'pre-algebra workbook', 'middle school math workbook',
    ],
    is: 'exam-guide', lastsDays: 90, goesWith: ['gel-pen', 'loose-leaf-paper', 'ruler-set'],
  },
  'gaokao-papers': {
    'zh-CN': [
      '高中教辅', '高考', '高考真题', '高考总复习', '高考模拟', '高三 复习资料', '高考必刷卷', '高中必刷题',
      '一轮复习', '二轮复习', '高考冲刺',
    ],
    en: [
      'college entrance exam prep', 'a level revision guide', 'sat practice tests', 'ap exam prep',
      'act prep', 'high school workbook',
    ],
    not: ['礼物', '志愿', '相册'],
    is: 'exam-guide', lastsDays: 60, goesWith: ['gel-pen', 'pen-refills', 'correction-tape'],
  },
  'college-application-guide': {
    'zh-CN': ['高考志愿填报', '志愿填报指南', '大学专业 解读', '志愿填报', '报考指南'],
    en: [
      'college application guide', 'college guide', 'college essay book', 'personal statement guide',
      'university guide',
    ],
    goesWith: ['gaokao-papers'],
  },
  'postgraduate-exam-books': {
    'zh-CN': ['考研真题', '考研', '考研英语', '考研数学', '考研政治', '考研 词汇', '专业课 考研', '管综'],
    en: [
      'graduate entrance exam book', 'gre prep', 'gmat prep', 'lsat prep', 'mcat prep',
      'graduate entrance exam', 'postgraduate entrance exam',
    ],
    is: 'exam-guide', lastsDays: 60, goesWith: ['gel-pen', 'loose-leaf-paper', 'study-timer'],
  },
  'ielts-books': {
    'zh-CN': ['雅思真题', '雅思', '托福', '托福真题', '雅思词汇', '雅思写作', '雅思口语', '托福词汇'],
    en: [
      'ielts practice book', 'ielts', 'ielts academic', 'ielts book', 'ielts practice', 'toefl',
      'toefl prep', 'toeic', 'english proficiency exam',
    ],
    is: 'exam-guide', lastsDays: 60, goesWith: ['english-vocabulary-book', 'headphones'],
  },
  'cet-books': {
    'zh-CN': ['四六级真题', '四级真题', '六级真题', '英语四级', '英语六级', '四级词汇', '六级词汇', '四六级'],
    en: ['english level test book', 'english level test', 'cet4', 'cet6', 'english test band 4'],
    is: 'exam-guide', lastsDays: 90, goesWith: ['english-vocabulary-book'],
  },
  'civil-service-exam-books': {
    'zh-CN': [
      '公务员考试用书', '公务员考试', '考公', '行测', '申论', '教资', '教师资格证', '事业编', '国考', '省考',
      '教招', '注会', '一建 教材', '初级会计', '法考',
    ],
    en: [
      'civil service exam', 'teacher certification exam', 'cpa exam', 'professional license exam', 'nclex',
      'bar exam', 'postal exam',
    ],
    is: 'exam-guide', lastsDays: 90, goesWith: ['gel-pen', 'highlighters', 'planner'],
  },
  'english-vocabulary-book': {
    'zh-CN': ['单词书', '英语单词书', '词汇书', '背单词 神器', '单词卡', '英语语法', '单词本', '词根词缀'],
    en: [
      'vocabulary book', 'english vocabulary', 'vocabulary builder', 'flashcards vocabulary',
      'english grammar book', 'english grammar',
    ],
    lastsDays: 150, goesWith: ['sticky-notes', 'highlighters'],
  },
  'language-course': {
    'zh-CN': [
      '外语教材', '日语教材', '韩语教材', '法语教材', '西班牙语教材', '日语n2', '德语教材', '零基础日语',
      '日语单词',
    ],
    en: [
      'language course book', 'japanese textbook', 'spanish textbook', 'korean textbook', 'learn japanese',
      'learn spanish', 'french textbook', 'chinese textbook',
    ],
    lastsDays: 150, giftShare: 0.05, goesWith: ['notebook', 'english-vocabulary-book'],
  },
  'electronic-dictionary': {
    'zh-CN': ['词典笔', '翻译笔', '扫描笔', '点读词典笔', '电子词典', '单词机', '英语学习机'],
    en: ['electronic dictionary', 'scanning pen', 'translation pen', 'reader pen', 'translator pen'],
    giftShare: 0.2, goesWith: ['english-vocabulary-book'],
  },
  'learning-tablet': {
    'zh-CN': ['学习机', '学生平板', '儿童学习机', '家教机', '学习平板', '护眼学习平板'],
    en: ['learning tablet', 'kids learning tablet', 'homework tablet', 'kids tablet'],
    not: ['case', 'film', 'stand', '保护套', '钢化膜', '支架', '英语', '早教'],
    giftShare: 0.1, goesWith: ['study-desk'],
  },
  earplugs: {
    'zh-CN': ['耳塞', '隔音耳塞', '睡眠耳塞', '降噪耳塞', '睡觉耳塞', '防噪音耳塞'],
    en: ['earplugs', 'ear plugs', 'foam earplugs', 'silicone earplugs', 'noise reduction earplugs'],
    not: ['swim', 'earbuds', '蓝牙', '耳机', '游泳'],
    lastsDays: 60, refill: true, goesWith: ['eye-mask'],
  },
  'study-earmuffs': {
    'zh-CN': ['隔音耳罩', '学习耳罩', '防噪音耳罩', '学习 降噪耳罩', '静音耳罩'],
    en: ['noise canceling earmuffs', 'hearing protection earmuffs', 'earmuffs for studying', 'ear defenders'],
    not: ['winter'],
    goesWith: ['earplugs'],
  },
};
