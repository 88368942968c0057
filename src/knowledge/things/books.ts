import type { Things } from '../thing.ts';

/** Books by kind. */
// biome-ignore format: a table, its short lists in few lines
export const books: Things = {
  novel: {
    'zh-CN': ['小说', '短篇小说集', '世界名著', '经典文学', '当代文学', '茅盾文学奖', '诺贝尔文学奖'],
    en: [
      'novel', 'fiction book', 'literary fiction', 'novels', 'historical fiction', 'short stories',
      'classic literature', 'paperback fiction',
    ],
    not: ['kids', 'graphic', '英语词汇'],
    giftShare: 0.25, goesWith: ['bookmark', 'reading-light', 'book-light'],
  },
  'crime-novel': {
    'zh-CN': ['推理小说', '悬疑小说', '侦探小说', '惊悚小说', '悬疑推理', '犯罪小说'],
    en: ['crime novel', 'thriller novel', 'mystery novel', 'detective novel', 'thriller book'],
    not: ['game', 'dinner'],
    is: 'novel', giftShare: 0.2, goesWith: ['bookmark', 'reading-light'],
  },
  'science-fiction': {
    'zh-CN': ['科幻小说', '科幻', '奇幻小说', '玄幻小说', '魔幻小说', '赛博朋克 小说'],
    en: [
      'science fiction', 'sci-fi novel', 'sci fi book', 'fantasy novel', 'fantasy book', 'dystopian novel',
      'space opera',
    ],
    not: ['movie', 'poster', 'model', '模型', '灯', '电影'],
    is: 'novel', giftShare: 0.2, goesWith: ['bookmark'],
  },
  'romance-novel': {
    'zh-CN': ['言情小说', '青春小说', '爱情小说', '甜宠小说', '青春文学'],
    en: ['romance novel', 'romance book', 'love story novel', 'romantasy', 'contemporary romance'],
    is: 'novel', giftShare: 0.1, goesWith: ['bookmark'],
  },
  'poetry-book': {
    'zh-CN': ['诗集', '诗歌', '散文', '散文集', '随笔', '唐诗宋词', '诗词 鉴赏', '现代诗'],
    en: ['poetry book', 'poetry', 'poems', 'collected poems', 'essays', 'essay collection'],
    not: ['儿童', 'kids', 'magnetic', '幼儿', '小学生'],
    giftShare: 0.35, goesWith: ['bookmark', 'notebook'],
  },
  comics: {
    'zh-CN': ['漫画书', '漫画', '日漫 漫画', '连环画', '漫画 全套', '成人 绘本', '条漫 单行本'],
    en: ['comic book', 'graphic novel', 'manga', 'comics', 'manga box set', 'comic books'],
    not: ['storage', 'sleeves', 'bag', 't恤', '手机壳', '盲盒', '漫画笔', '马克笔'],
    giftShare: 0.25, goesWith: ['bookcase', 'sketchbook'],
  },
  biography: {
    'zh-CN': ['传记', '自传', '人物传记', '回忆录', '名人传记', '传 人物 书籍'],
    en: ['biography', 'autobiography', 'memoir', 'memoirs', 'life story book', 'letters collection'],
    giftShare: 0.35, goesWith: ['bookmark'],
  },
  'history-book': {
    'zh-CN': ['历史书', '历史 书籍', '中国通史', '史记', '资治通鉴', '世界史', '二战史', '通史'],
    en: ['history book', 'world history', 'ancient history', 'military history', 'history of', 'archaeology'],
    not: ['七年级', '八年级', '高中', '游戏'],
    giftShare: 0.3, goesWith: ['bookmark'],
  },
  'popular-science-book': {
    'zh-CN': ['科普书', '科普读物', '心理学 书', '心理学书籍', '物理 科普', '宇宙 科普', '自然科普'],
    en: [
      'popular science book', 'popular science', 'science book', 'physics book', 'nature book',
      'astronomy book', 'psychology book', 'math book popular', 'evolution book',
    ],
    not: ['儿童', 'kids', '小学'],
    giftShare: 0.25, goesWith: ['notebook'],
  },
  'self-help-book': {
    'zh-CN': [
      '自我提升', '励志书', '成长 书籍', '情商 书籍', '时间管理 书', '自我成长', '口才 书籍', '人际交往',
      '习惯 书',
    ],
    en: [
      'self-help book', 'self help', 'personal development', 'habits book', 'productivity book',
      'motivational book', 'mindfulness book',
    ],
    giftShare: 0.2, goesWith: ['planner', 'notebook'],
  },
  'business-book': {
    'zh-CN': ['经管', '管理书籍', '经济学', '理财 书', '股票 书', '商业书籍', '创业 书', '营销 书籍'],
    en: [
      'business book', 'investing book', 'finance book', 'management book', 'economics book',
      'entrepreneurship book', 'leadership book',
    ],
    giftShare: 0.2, goesWith: ['notebook', 'highlighters'],
  },
  'programming-book': {
    'zh-CN': [
      '编程书', 'python 书', '计算机书', 'java 教程', '算法 书', '编程入门', '程序设计', '数据分析 书',
      '机器学习 书',
    ],
    en: [
      'programming book', 'coding book', 'computer science book', 'python book', 'data science book',
      'machine learning book', 'software engineering book',
    ],
    not: ['kids', 'toy', 'robot', '玩具', '蟒蛇'],
    giftShare: 0.05, goesWith: ['monitor-stand'],
  },
  'philosophy-book': {
    'zh-CN': ['哲学书', '哲学', '道德经', '论语', '国学经典', '社会学 书', '庄子', '传习录', '政治学 书'],
    en: [
      'philosophy book', 'philosophy', 'stoicism', 'religion book', 'spirituality book', 'sociology book',
      'politics book',
    ],
    giftShare: 0.25, goesWith: ['bookmark'],
  },
  'art-book': {
    'zh-CN': ['画册', '艺术书', '摄影书', '设计书', '建筑书', '作品集 画', '摄影集', '艺术史', '图鉴'],
    en: [
      'art book', 'photography book', 'coffee table book', 'design book', 'architecture book',
      'fashion book', 'exhibition catalog',
    ],
    not: ['coloring', 'kids', 'stand'],
    giftShare: 0.45, goesWith: ['sketchbook', 'bookend'],
  },
  'drawing-tutorial-book': {
    'zh-CN': ['素描教程', '绘画教程', '水彩教程', '手绘教程', '速写教程', '简笔画', '漫画教程'],
    en: [
      'drawing tutorial book', 'drawing book', 'how to draw', 'painting book', 'sketching book',
      'anatomy for artists', 'watercolor book', 'lettering book',
    ],
    giftShare: 0.25, goesWith: ['sketchbook', 'colored-pencils'],
  },
  cookbook: {
    'zh-CN': ['菜谱', '食谱书', '烹饪书', '家常菜谱', '烘焙书', '菜谱书', '美食书', '面点 书'],
    en: ['cookbook', 'recipe book', 'cook book', 'baking book', 'cookery book', 'blank recipe book'],
    not: ['stand', '架', '辅食', 'baby', '婴儿'],
    giftShare: 0.35, goesWith: ['book-stand', 'apron'],
  },
  'baby-food-cookbook': {
    'zh-CN': ['辅食书', '宝宝辅食书', '婴儿辅食 食谱', '辅食食谱', '儿童营养餐 书'],
    en: ['baby food cookbook', 'weaning cookbook', 'toddler recipes', 'baby led weaning book'],
    is: 'cookbook', lastsDays: 900, goesWith: ['baby-food-maker', 'baby-bowl'],
  },
  'travel-guide': {
    'zh-CN': ['旅行指南', '旅游攻略书', '地图册', '旅游地图', '游记', '自驾游 地图', '旅游指南', '旅游书'],
    en: [
      'travel guide', 'guidebook', 'city guide', 'road atlas', 'travel book', 'phrasebook', 'travel map',
      'trail guide',
    ],
    giftShare: 0.2, goesWith: ['travel-journal'],
  },
  'travel-journal': {
    'zh-CN': ['旅行手账', '旅行日记本', '剪贴簿', '日记本', '带锁日记本', '五年日记', '手账套装', '感恩日记'],
    en: [
      'travel journal', 'travel diary', 'scrapbook', 'photo journal', 'guided journal', 'gratitude journal',
      'bullet journal',
    ],
    is: 'notebook', giftShare: 0.4, goesWith: ['washi-tape', 'gel-pen'],
  },
};
