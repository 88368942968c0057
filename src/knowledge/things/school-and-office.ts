import type { Things } from '../thing.ts';

/** Writing and stationery. */
// biome-ignore format: a table, its short lists in few lines
export const schoolAndOffice: Things = {
  'school-bag': {
    'zh-CN': ['书包', '小学生书包', '学生书包', '护脊书包', '减负书包', '儿童书包', '初中生书包', '拉杆书包'],
    en: [
      'school bag', 'school backpack', 'kids backpack', 'student backpack', 'satchel school',
      'rolling backpack school',
    ],
    not: ['幼儿园', '挂件'],
    lastsDays: 500, giftShare: 0.2,
    goesWith: ['pencil-case', 'kids-water-bottle', 'kids-lunch-box', 'name-labels'],
  },
  'pencil-case': {
    'zh-CN': ['文具盒', '笔袋', '铅笔盒', '铅笔袋', '文具袋', '笔盒', '大容量笔袋'],
    en: ['pencil case', 'pencil pouch', 'pencil box', 'pen case', 'pencil bag', 'stationery case'],
    not: ['eyebrow'],
    lastsDays: 300, giftShare: 0.15, goesWith: ['pencils', 'eraser', 'ruler-set'],
  },
  pencils: {
    'zh-CN': ['铅笔', '2b铅笔', '小学生铅笔', '洞洞铅笔', 'hb铅笔', '三角杆铅笔', '2比铅笔'],
    en: ['pencils', 'hb pencils', 'graphite pencils', 'writing pencils', 'no. 2 pencils'],
    not: ['eyebrow', 'lip', 'skirt', 'sharpener', 'pouch', 'makeup', '眉', '盒', '袋', '裤', '裙', '刀'],
    lastsDays: 120, refill: true, giftShare: 0.05, goesWith: ['eraser', 'pencil-sharpener', 'pencil-grips'],
  },
  'colored-pencils': {
    'zh-CN': ['彩铅', '彩色铅笔', '彩铅笔', '水溶性彩铅', '油性彩铅'],
    en: ['colored pencils', 'coloured pencils', 'color pencils', 'colour pencils', 'watercolor pencils'],
    not: ['case'],
    lastsDays: 300, giftShare: 0.3, goesWith: ['sketchbook', 'pencil-sharpener'],
  },
  'mechanical-pencil': {
    'zh-CN': ['自动铅笔', '活动铅笔', '自动铅笔芯', '铅芯 0.5', '活动铅笔 0.5'],
    en: ['mechanical pencil', 'propelling pencil', 'automatic pencil', 'pencil leads'],
    lastsDays: 200, goesWith: ['eraser'],
  },
  'pencil-grips': {
    'zh-CN': ['握笔器', '握笔矫正器', '儿童握笔器', '矫正握笔姿势', '控笔 握笔'],
    en: ['pencil grips', 'kids pencil grip', 'handwriting grips'],
    goesWith: ['pencils', 'handwriting-practice-book'],
  },
  eraser: {
    'zh-CN': ['橡皮', '橡皮擦', '4b橡皮', '可塑橡皮', '无屑橡皮'],
    en: ['eraser', 'erasers', 'rubber eraser', 'pencil eraser', 'kneaded eraser'],
    not: ['magic', 'makeup', 'pen', 'stain', 'whiteboard', 'pore', '筋', '泥', '艇', '圈', '章', '粉刺'],
    lastsDays: 120, refill: true, goesWith: ['pencils'],
  },
  'pencil-sharpener': {
    'zh-CN': ['卷笔刀', '削笔器', '自动削笔器', '电动削笔器', '转笔刀', '削笔机', '铅笔刀'],
    en: ['pencil sharpener', 'electric pencil sharpener', 'pencil sharpeners'],
    not: ['eyebrow', '眉笔'],
    lastsDays: 500, goesWith: ['pencils'],
  },
  'ruler-set': {
    'zh-CN': ['套尺', '直尺', '尺子', '圆规', '三角尺', '量角器', '尺子套装', '数学 套尺'],
    en: ['ruler set', 'ruler', 'geometry set', 'math set', 'protractor', 'compasses geometry'],
    not: ['sewing', 'tape', 'height', 'quilting', '身高'],
    lastsDays: 300, goesWith: ['pencil-case', 'calculator'],
  },
  'ballpoint-pen': {
    'zh-CN': ['圆珠笔', '中油笔', '原子笔', '走珠笔', '宝珠笔'],
    en: ['ballpoint pen', 'ballpoint pens', 'ball pen', 'biro', 'click pen', 'rollerball pen'],
    not: ['refill'],
    lastsDays: 150, refill: true, giftShare: 0.1, goesWith: ['notebook', 'pen-refills'],
  },
  'gel-pen': {
    'zh-CN': ['中性笔', '签字笔', '水笔', '按动中性笔', '黑色中性笔', '刷题笔', '速干笔'],
    en: ['gel pens', 'gel pen', 'black gel pen', 'retractable gel pen', 'rollerball gel pen'],
    not: ['eyeliner', 'nail', 'refill', '芯', '水笔芯'],
    lastsDays: 70, refill: true, giftShare: 0.03, goesWith: ['pen-refills', 'notebook', 'correction-tape'],
  },
  'pen-refills': {
    'zh-CN': ['笔芯', '中性笔芯', '替换笔芯', '水笔芯', '按动笔芯', '0.5笔芯'],
    en: ['pen refills', 'gel pen refills', 'ballpoint refills', 'ink refills pen'],
    lastsDays: 70, refill: true, goesWith: ['gel-pen'],
  },
  'exam-stationery': {
    'zh-CN': [
      '考试专用笔', '涂卡笔', '考试文具', '涂卡铅笔', '考试套装', '考试 透明笔袋', '高考文具', '中考文具',
      '答题卡专用笔',
    ],
    en: ['exam stationery set', 'exam pencil', 'exam kit', '2b exam pencil', 'clear pencil case exam'],
    lastsDays: 300, goesWith: ['gel-pen', 'ruler-set', 'eraser'],
  },
  'fountain-pen': {
    'zh-CN': ['钢笔', '练字钢笔', '学生钢笔', '商务钢笔', '换墨囊钢笔', '正姿钢笔'],
    en: ['fountain pen', 'fountain pens', 'calligraphy fountain pen', 'ink pen'],
    not: ['ink bottle', 'case', '字帖', '墨水', '笔袋', '水壶'],
    giftShare: 0.4, goesWith: ['ink', 'notebook', 'ink-cartridges'],
  },
  ink: {
    'zh-CN': ['墨水', '钢笔墨水', '彩墨', '彩色墨水', '非碳素墨水', '墨水 30ml'],
    en: ['fountain pen ink', 'bottled ink', 'writing ink', 'ink bottle', 'ink'],
    not: [
      'printer', 'inkjet', 'toner', 'tattoo', 'stamp', 'gel', 'ballpoint', 'cartridge', 'ecotank', 'screen',
      '打印机', '喷墨', '墨水屏', '纹身', '印章', '连供',
    ],
    lastsDays: 240, refill: true, giftShare: 0.2, goesWith: ['fountain-pen', 'notebook'],
  },
  'ink-cartridges': {
    'zh-CN': ['墨囊', '钢笔墨囊', '墨胆', '上墨器', '吸墨器', '可擦墨囊'],
    en: ['fountain pen cartridges', 'ink cartridges fountain pen', 'pen converter', 'fountain pen converter'],
    lastsDays: 60, refill: true, goesWith: ['fountain-pen'],
  },
  'dip-pen': {
    'zh-CN': ['蘸水笔', '玻璃笔', '蘸水玻璃笔', '花体字 笔', '蘸水笔尖'],
    en: ['dip pen', 'glass dip pen', 'calligraphy pen', 'lettering pens', 'nib holder'],
    not: ['battery'],
    giftShare: 0.4, goesWith: ['ink'],
  },
  highlighters: {
    'zh-CN': ['荧光笔', '荧光笔 标记', '记号笔 彩色 学生', '双头荧光笔', '划重点 笔'],
    en: ['highlighters', 'highlighter pens', 'highlighter set', 'pastel highlighters'],
    not: ['makeup', 'face', 'cheek', 'powder', 'stick makeup', '高光'],
    lastsDays: 120, refill: true, goesWith: ['sticky-notes', 'gel-pen'],
  },
  markers: {
    'zh-CN': ['马克笔', '记号笔', '白板笔', '油性笔', '双头马克笔', '勾线笔', '丙烯马克笔'],
    en: ['markers', 'permanent marker', 'marker pens', 'whiteboard markers', 'felt tip pens'],
    not: ['garden', 'plant', 'washable', 'golf', 'stitch'],
    lastsDays: 150, giftShare: 0.2, goesWith: ['sketchbook'],
  },
  'correction-tape': {
    'zh-CN': ['修正带', '涂改带', '改正带', '修正液', '涂改液', '大容量修正带'],
    en: ['correction tape', 'correction fluid', 'white out', 'correction tape refill'],
    lastsDays: 60, refill: true, goesWith: ['gel-pen'],
  },
  'sticky-notes': {
    'zh-CN': ['便利贴', '便签', '便签纸', '索引贴', '便条纸', '学生 标签贴', '透明便利贴', '告示贴'],
    en: ['sticky notes', 'page flags', 'index tabs', 'sticky tabs', 'memo pads'],
    lastsDays: 90, refill: true, goesWith: ['highlighters', 'notebook'],
  },
  notebook: {
    'zh-CN': [
      '笔记本子', '线圈笔记本', '精装笔记本', '绑带笔记本', '笔记本 横线', '笔记本 方格', '笔记本 点阵',
      '笔记本 a5', '笔记本 b5', '本子', '记事本', '手账本', '手帐本', '线圈本', '练习本', '软抄本', '方格本',
      '横线本', '笔记本 文具',
    ],
    en: ['notebook', 'journal notebook', 'notebook a5', 'spiral notebook', 'exercise book'],
    not: ['laptop', 'computer', 'cooler', 'sleeve', 'ram', 'power bank', '电脑', '内存', '散热', '游戏本'],
    lastsDays: 90, giftShare: 0.2, goesWith: ['gel-pen', 'fountain-pen', 'sticky-notes', 'washi-tape'],
  },
  'school-exercise-books': {
    'zh-CN': ['田字格本', '作业本', '拼音本', '生字本', '数学本', '田字本', '英语本', '作文本', '田格本'],
    en: [
      'school exercise books', 'primary composition book', 'kids handwriting paper', 'composition notebook',
    ],
    is: 'notebook', lastsDays: 60, refill: true, goesWith: ['pencils', 'book-covers'],
  },
  planner: {
    'zh-CN': ['计划本', '日程本', '效率手册', '自律打卡本', '周计划本', '日程 手册', '考研计划本'],
    en: ['planner', 'daily planner', 'weekly planner', 'agenda', 'diary planner', '2027 diary'],
    not: ['wedding', 'meal'],
    lastsDays: 330, giftShare: 0.25, goesWith: ['sticky-notes', 'gel-pen'],
  },
  'loose-leaf-paper': {
    'zh-CN': ['活页本', '活页纸', '活页本 b5', '活页夹', '活页替芯', '错题本', '康奈尔笔记'],
    en: ['loose leaf paper', 'binder paper', 'ring binder', 'binder notebook', 'refill paper'],
    lastsDays: 100, goesWith: ['gel-pen', 'highlighters'],
  },
  'mini-printer': {
    'zh-CN': ['错题打印机', '错题机', '学习打印机', '迷你打印机', '口袋打印机', '家用错题打印'],
    en: [
      'mini printer', 'portable thermal printer', 'sticker printer', 'photo printer mini',
      'homework printer',
    ],
    giftShare: 0.15, goesWith: ['thermal-paper-rolls'],
  },
  'thermal-paper-rolls': {
    'zh-CN': ['热敏纸', '错题打印纸', '热敏打印纸', '错题机打印纸'],
    en: ['thermal paper rolls', 'mini printer paper', 'thermal sticker paper'],
    lastsDays: 60, refill: true, goesWith: ['mini-printer'],
  },
  'book-covers': {
    'zh-CN': ['书皮', '包书皮', '书套', '包书膜', '包书纸', '透明书皮', '书膜', '自粘书皮'],
    en: ['book covers school', 'textbook covers', 'book sleeve', 'clear book cover', 'book jackets'],
    not: ['car seat'],
    lastsDays: 170, goesWith: ['name-labels', 'school-exercise-books'],
  },
  'handwriting-practice-book': {
    'zh-CN': ['字帖', '练字帖', '控笔训练', '小学生字帖', '描红本', '楷书字帖', '练字本', '凹槽字帖'],
    en: [
      'handwriting practice', 'copybook', 'handwriting workbook', 'tracing workbook', 'calligraphy workbook',
      'letter tracing',
    ],
    lastsDays: 90, goesWith: ['pencils', 'pencil-grips', 'fountain-pen'],
  },
  'file-folder': {
    'zh-CN': ['文件夹', '文件袋', '试卷夹', '资料册', '试卷收纳袋', '风琴包', '科目袋', '资料夹'],
    en: ['file folder', 'document folder', 'expanding file', 'folders', 'clip folder', 'document organizer'],
    not: ['phone'],
    lastsDays: 200, goesWith: ['stapler', 'sticky-notes'],
  },
  'file-cabinet': {
    'zh-CN': ['文件柜', '文件架', '文件收纳盒', '档案盒', '桌面文件架', '文件框', '书立收纳'],
    en: ['filing cabinet', 'file cabinet', 'file box', 'magazine holder', 'desk file organizer'],
    goesWith: ['file-folder'],
  },
  stapler: {
    'zh-CN': ['订书机', '订书器', '打孔器', '订书钉', '长尾夹', '回形针', '票夹', '燕尾夹'],
    en: ['stapler', 'staples', 'hole punch', 'stapler set', 'paper punch', 'paper clips', 'binder clips'],
    not: ['gun', 'surgical', 'upholstery'],
    lastsDays: 500, goesWith: ['file-folder'],
  },
  scissors: {
    'zh-CN': ['剪刀', '手工剪刀', '办公剪刀', '美工刀', '裁纸刀', '开箱刀'],
    en: ['scissors', 'craft scissors', 'office scissors', 'paper scissors', 'box cutter', 'utility knife'],
    not: [
      'kids', 'hair', 'kitchen', 'nail', 'garden', 'baby', 'sewing', 'eyebrow', '儿童', '理发', '厨房',
      '园艺', '指甲', '裁缝', '鼻毛',
    ],
    lastsDays: 700, goesWith: ['glue-and-tape'],
  },
  'glue-and-tape': {
    'zh-CN': ['固体胶', '胶带', '双面胶', '透明胶带', '胶水', '胶棒', '学生 胶棒', '点点胶', '封箱胶带'],
    en: [
      'glue stick', 'sticky tape', 'double sided tape', 'clear tape', 'glue sticks', 'packing tape',
      'school glue', 'tape dispenser',
    ],
    not: ['gun', 'nail', 'lash', 'eyelash', 'medical', 'kinesiology', '假睫毛', '肌内效', '美甲', '医用'],
    lastsDays: 150, refill: true, goesWith: ['scissors'],
  },
  'washi-tape': {
    'zh-CN': ['和纸胶带', '手账贴纸', '手帐贴纸', '手账胶带', '手账 贴纸', '咕卡', '手账素材'],
    en: ['washi tape', 'journal stickers', 'planner stickers', 'scrapbook stickers', 'sticker set'],
    lastsDays: 60, giftShare: 0.25, goesWith: ['notebook'],
  },
  'printer-paper': {
    'zh-CN': ['a4纸', '打印纸', '复印纸', 'a4打印纸', '草稿纸', '演算纸'],
    en: ['printer paper', 'copy paper', 'a4 paper', 'copier paper', 'printing paper'],
    not: ['photo', 'thermal', '热敏', '照片', '相片'],
    lastsDays: 100, refill: true, goesWith: ['ink-cartridge'],
  },
  whiteboard: {
    'zh-CN': ['白板', '磁性白板', '家用白板', '软木板', '留言板', '磁吸白板墙贴'],
    en: ['whiteboard', 'dry erase board', 'cork board', 'bulletin board', 'memo board'],
    not: ['marker', '笔'],
    goesWith: ['markers'],
  },
  calculator: {
    'zh-CN': ['计算器', '科学计算器', '函数计算器', '财务计算器', '考试计算器'],
    en: ['calculator', 'scientific calculator', 'graphing calculator', 'desk calculator'],
    lastsDays: 1500, goesWith: ['ruler-set'],
  },
};
