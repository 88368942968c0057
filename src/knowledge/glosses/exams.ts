import type { Glosses } from '../thing.ts';

/** Exam papers by stage, languages, and what helps to learn for them, in other words. */
// biome-ignore format: a table, a thing in a line
export const exams: Glosses = {
  'exam-guide': ['mock questions with answers; crash course review; question bank with solutions; certification revision notes', '复习资料; 历年考题; 考前冲刺密卷; 刷题本; 考点速记'],
  'primary-school-workbook': ['year 2 activity sheets; elementary arithmetic drills; grades 1-3 homework practice; times tables sums', '小学生习题本; 二年级语文数学同步; 每日计算练习; 课课练; 寒暑假作业'],
  'preschool-workbook': ['tracing letters and numbers; ages 3-5 activity pages; beginning letter sounds; nursery school sums', '大班升一年级; 学前练字描红; 幼儿园数学练习; 声母韵母启蒙; 宝宝认字'],
  'junior-high-exam-papers': ['grades 7-9 practice papers; secondary key stage revision; 11-16 science revision; prealgebra exercises', '初一初二初三试卷; 中学生同步习题; 初升高冲刺; 初中物理化学刷题; 会考资料'],
  'gaokao-papers': ['university admission mock tests; sixth form revision; grade 12 problem sets; advanced placement review', '高三冲刺试题; 高一高二同步刷题; 大学入学统考; 全国卷模拟; 文理综试题'],
  'college-application-guide': ['admissions essay handbook; choosing a degree course; ucas statement help; campus rankings handbook', '选专业选大学; 录取分数线; 院校专业解读; 平行志愿参考书'],
  'postgraduate-exam-books': ["master's admission test practice; graduate school quantitative review; law school admission questions; verbal reasoning for grad school", '研究生入学考试; 硕士统考复习; 管理类联考; 408计算机; 硕士政治英语刷题'],
  'ielts-books': ['band 7 speaking and writing; english proficiency test practice; study abroad english papers; ibt listening practice', '出国英语考试; 烤鸭备考; 剑桥真题听力; 留学英语写作口语; 学术类a类g类'],
  'cet-books': ['college english band four; chinese university english exam; band six listening and translation', '大学英语等级考试; 大学生英语听力阅读; cet考前冲刺; 英语46级试卷'],
  'civil-service-exam-books': ['government job aptitude practice; licensure review for nurses; accountant certification questions; teaching licence practice', '公职招录; 事业单位编制; 职业能力测验; 教师编考试; 公考刷题'],
  'english-vocabulary-book': ['word power practice; esl grammar exercises; root and affix learning; memory cards for words', '英语构词记忆; 高频词速记; 背词小卡; 语法大全; 七千词随身背'],
  'language-course': ['beginner foreign tongue coursebook; self-study mandarin lessons; jlpt practice; audio phrasebook', '零基础自学日文; 五十音自学; 德语法语入门; 小语种自学书'],
  'electronic-dictionary': ['handheld translating gadget; ocr text reader; scan-to-speech pen; instant voice interpreter', '英语扫读笔; 查词笔; 学生单词翻译器; 中英文扫读; 随身查字神器'],
  'learning-tablet': ['educational touchscreen for pupils; drawing and spelling device; parental control pad; school syllabus device', '小学生点读平板; 网课平板; 幼儿启蒙平板; 初中高中同步学习电脑; 墨水屏作业平板'],
  earplugs: ['sleep noise blockers; snoring silencers for ears; reusable concert hearing filters; wax ear seals', '防打呼噜耳堵; 睡眠消音棉; 学习静音塞; 音乐会护耳; 慢回弹海绵塞'],
  'study-earmuffs': ['over-ear noise blockers; passive silence headset; shooting range ear protection; sound-deadening headset for focus', '头戴消音耳罩; 工业降噪护耳; 打鼓护耳器; 自习室静音头戴; 射击护听'],
};
