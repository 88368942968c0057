import type { Glosses } from '../thing.ts';

/** Books by kind, in other words. */
// biome-ignore format: a table, a thing in a line
export const books: Glosses = {
  novel: ['bestselling tale paperback; award winning literary prose; family saga story; page turner hardback; booker prize winner', '虚构文学作品; 长篇故事书; 畅销外国文学; 名家中短篇集; 文学经典译本'],
  'crime-novel': ['whodunit paperback; serial killer suspense; police procedural; cosy murder case; noir sleuth tale', '破案故事书; 烧脑探案集; 密室杀人谜案; 刑侦罪案长篇; 惊悚破案文学'],
  'science-fiction': ['galaxy and robots saga; epic dragons trilogy; alien first contact story; time travel story; speculative dystopia', '太空歌剧长篇; 外星文明三部曲; 魔法史诗文学; 末日废土故事; 时空穿越长篇'],
  'romance-novel': ['enemies to lovers story; regency courtship tale; steamy love fiction; billionaire love trilogy; sports love story', '恋爱故事书; 甜宠文 实体书; 校园恋爱长篇; 虐恋古言 全册; 都市情感文学'],
  'poetry-book': ['selected verse; haiku anthology; collected sonnets; lyrical prose reflections; modern verse pocketbook', '名家诗选; 宋词三百首赏析; 名家随感文集; 诗经楚辞 译注; 美文精选集'],
  comics: ['superhero trade paperback; illustrated panels omnibus; shonen tankobon volume; webtoon print edition; bande dessinee hardcover', '连载单行本; 热血少年漫 全集; 日式画格故事; 港漫; 怀旧小人书'],
  biography: ['life story of a famous person; own life in own words; diaries of an artist; portrait of a leader; celebrity life story', '名人一生故事; 大师生平实录; 口述自述; 人物大传; 伟人生平读物'],
  'history-book': ['rise and fall of empires; wwii chronicle; ancient civilizations illustrated; story of a nation; archaeology of the past', '王朝兴亡通俗读物; 战争史 全景; 明清朝代故事; 考古文明探秘; 古代编年史书'],
  'popular-science-book': ['cosmos and evolution explained; brain and behaviour for lay readers; quantum for beginners; natural world nonfiction; human mind explained', '大众科学读物; 宇宙奥秘 通俗; 生物进化 通识书; 脑科学普及; 行为心理 入门书'],
  'self-help-book': ['better habits guide; mindset and motivation paperback; overcoming anxiety workbook; confidence and focus guide; happiness handbook', '情绪管理 书; 自律习惯养成读物; 高情商沟通书; 正能量心灵读物; 个人成长手册'],
  'business-book': ['leadership and strategy title; stock market classics; startup playbook; marketing guide; personal wealth handbook', '企业经营类图书; 投资理财 书; 营销策划 书; 财报入门读物; 创业指南'],
  'programming-book': ['software developer handbook; algorithms and data structures; javascript guide; deep learning textbook; linux command reference', '代码入门 书籍; 前端开发实战 书; 人工智能 教材; 数据库开发 图书; 软件工程师指南'],
  'philosophy-book': ['ethics and existence classics; stoic meditations; eastern wisdom texts; critical theory; faith and spirit reader', '西方思想史读物; 诸子百家 译注; 存在主义名著; 王阳明心学; 佛学禅宗 读本'],
  'art-book': ['museum monograph; photo monograph hardcover; illustrated design compendium; interiors table top book; painter retrospective', '名画全集; 美术馆图录; 设定集 图书; 大师画作精选集; 平面设计图典'],
  'drawing-tutorial-book': ['figure sketch lessons; learn shading step by step; manga artist workbook; colour theory for painters; perspective guide', '零基础学画; 人体结构 画法; 临摹本; 动漫手绘技法; 美术入门 书'],
  cookbook: ['kitchen meals manual; 30 minute dinners; weeknight meals guide; mediterranean diet meals; blank family dishes keeper', '做菜书; 做饭教程 图书; 川菜粤菜 书籍; 烹调大全; 家庭美食制作 书'],
  'baby-food-cookbook': ['first foods guide for parents; puree and finger food ideas; weaning meal plans; solids start manual', '宝宝餐制作 书; 辅食大全; 婴幼儿营养食谱; 添加辅食指导; 幼儿一日三餐'],
  'travel-guide': ['city trip handbook; national parks road map; pocket sightseeing companion; language phrases for tourists; backpacker country book', '旅行手册; 自助游 书; 景点攻略 图书; 城市交通图册; 全国公路地图'],
  'travel-journal': ['trip memories notebook; lined diary with lock; daily reflections planner; dotted grid creative notebook; one line a day diary', '旅途记录本; 日程记事本; 手帐日志; 心情日志; 密码本'],
};
