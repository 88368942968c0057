import type { Things } from '../thing.ts';

/** Baking: machines, tins, tools, and what goes into the dough. */
export const baking: Things = {
  'stand-mixer': {
    en: ['stand mixer', 'dough mixer', 'kitchen mixer', 'planetary mixer', 'bread dough machine'],
    'zh-CN': ['厨师机', '和面机', '揉面机', '台式 打蛋器'],
    not: ['attachment', 'cover', '配件'],
    goesWith: ['mixing-bowl', 'bread-flour', 'cake-tin', 'kitchen-scale'],
  },
  'hand-mixer': {
    en: ['hand mixer', 'electric whisk', 'hand held mixer', 'egg beater electric'],
    'zh-CN': ['电动打蛋器', '手持 打蛋器', '打发器', '打蛋机'],
    goesWith: ['mixing-bowl', 'whipping-cream', 'silicone-spatula'],
  },
  'bread-machine': {
    en: ['bread machine', 'bread maker', 'breadmaker'],
    'zh-CN': ['面包机', '全自动 面包机'],
    not: ['烤面包机'],
    goesWith: ['bread-flour', 'yeast', 'bread-knife'],
  },
  'cake-tin': {
    en: ['cake tin', 'cake pan', 'springform pan', 'bundt pan', 'round cake mold', 'chiffon pan'],
    'zh-CN': ['蛋糕模具', '戚风模具', '活底 蛋糕模', '6寸 蛋糕 模', '8寸 模具', '烘焙模具'],
    not: ['storage', 'soap', '手工皂'],
    goesWith: ['baking-paper', 'cake-flour', 'cooling-rack', 'cake-turntable'],
  },
  'loaf-tin': {
    en: ['loaf tin', 'loaf pan', 'bread pan', 'bread tin', 'pullman pan'],
    'zh-CN': ['吐司模具', '吐司盒', '面包模具', '土司模', '吐司 模'],
    goesWith: ['bread-flour', 'yeast', 'bread-knife'],
  },
  'muffin-tin': {
    en: ['muffin tin', 'muffin pan', 'cupcake tin', 'cupcake pan', 'madeleine pan'],
    'zh-CN': ['麦芬模', '纸杯蛋糕 模具', '玛德琳 模具', '马芬 模具', '连模 蛋糕'],
    goesWith: ['muffin-cases', 'cake-flour'],
  },
  'muffin-cases': {
    en: ['muffin cases', 'cupcake liners', 'cupcake cases', 'baking cups', 'paper baking cups'],
    'zh-CN': ['蛋糕纸杯', '纸杯 蛋糕', '麦芬 纸杯', '蛋挞 锡纸 托', '烘焙 纸托'],
    lastsDays: 90,
    refill: true,
    goesWith: ['muffin-tin'],
  },
  'tart-tin': {
    en: ['tart tin', 'pie dish', 'pie pan', 'quiche tin', 'tart ring', 'egg tart shells'],
    'zh-CN': ['派盘', '塔圈', '蛋挞模', '蛋挞皮', '挞模'],
    goesWith: ['butter-baking', 'rolling-pin'],
  },
  'baking-tray': {
    en: ['baking tray', 'baking sheet', 'cookie sheet', 'sheet pan', 'oven tray', 'roasting tin'],
    'zh-CN': ['烤盘', '烘焙烤盘', '不粘烤盘', '烤箱 烤盘', '饼干 烤盘'],
    not: ['air fryer', '电烤盘', '空气炸'],
    goesWith: ['baking-paper', 'cookie-cutters', 'cooling-rack'],
  },
  'baking-paper': {
    en: ['baking paper', 'parchment paper', 'greaseproof paper', 'wax paper baking'],
    'zh-CN': ['烘焙纸', '油纸 烤箱', '烘焙油纸', '烤箱 油纸', '硅油纸'],
    not: ['air fryer', '空气炸'],
    lastsDays: 90,
    refill: true,
    goesWith: ['baking-tray', 'loaf-tin'],
  },
  'silicone-baking-mat': {
    en: ['silicone baking mat', 'pastry mat', 'dough mat', 'kneading mat', 'macaron mat'],
    'zh-CN': ['揉面垫', '硅胶 揉面垫', '烘焙 硅胶垫', '和面垫', '马卡龙 垫'],
    goesWith: ['rolling-pin', 'bench-scraper'],
  },
  'rolling-pin': {
    en: ['rolling pin', 'french rolling pin', 'dough roller', 'pastry roller'],
    'zh-CN': ['擀面杖', '擀面棍', '滚轴 擀面', '饺子皮 擀面杖'],
    goesWith: ['silicone-baking-mat', 'flour', 'bench-scraper'],
  },
  whisk: {
    en: ['whisk', 'balloon whisk', 'egg whisk', 'hand whisk'],
    'zh-CN': ['手动打蛋器', '打蛋器 手动', '蛋抽', '不锈钢 打蛋器'],
    not: ['matcha', 'electric', 'bamboo', '抹茶', '电动'],
    goesWith: ['mixing-bowl'],
  },
  'mixing-bowl': {
    en: ['mixing bowl', 'batter bowl', 'baking bowl', 'egg bowl'],
    'zh-CN': ['打蛋盆', '和面盆', '烘焙 盆', '料理盆', '打蛋碗'],
    goesWith: ['whisk', 'silicone-spatula', 'kitchen-scale'],
  },
  'silicone-spatula': {
    en: ['silicone spatula', 'rubber spatula', 'baking spatula', 'bowl scraper'],
    'zh-CN': ['硅胶刮刀', '烘焙刮刀', '刮刀 烘焙', '蛋糕 刮刀', '橡皮刮刀'],
    goesWith: ['mixing-bowl', 'hand-mixer'],
  },
  'bench-scraper': {
    en: ['bench scraper', 'dough scraper', 'dough cutter', 'pastry scraper'],
    'zh-CN': ['刮板', '切面刀', '面团 刮板', '切面板', '烘焙 刮板'],
    goesWith: ['silicone-baking-mat', 'proofing-basket'],
  },
  'measuring-cups': {
    en: ['measuring cups', 'measuring jug', 'cup measures', 'liquid measuring cup'],
    'zh-CN': ['量杯', '烘焙量杯', '刻度杯', '带刻度 量杯'],
    not: ['laundry'],
    goesWith: ['measuring-spoons', 'kitchen-scale'],
  },
  'measuring-spoons': {
    en: ['measuring spoons', 'teaspoon set measuring', 'spoon measures'],
    'zh-CN': ['量勺', '烘焙 量勺', '刻度勺', '克数勺'],
    goesWith: ['measuring-cups', 'kitchen-scale'],
  },
  sieve: {
    en: ['flour sieve', 'sifter', 'fine mesh sieve', 'flour sifter'],
    'zh-CN': ['面粉筛', '过滤筛 烘焙', '筛网 面粉', '烘焙 筛子', '手持 面粉筛'],
    goesWith: ['cake-flour', 'mixing-bowl'],
  },
  'piping-bags': {
    en: ['piping bags', 'pastry bags', 'icing bags', 'piping set'],
    'zh-CN': ['裱花袋', '挤花袋', '一次性 裱花', '裱花 套装'],
    lastsDays: 90,
    refill: true,
    goesWith: ['piping-nozzles', 'whipping-cream'],
  },
  'piping-nozzles': {
    en: ['piping nozzles', 'piping tips', 'icing tips', 'russian nozzles'],
    'zh-CN': ['裱花嘴', '裱花 嘴', '曲奇 花嘴', '泡芙 嘴'],
    goesWith: ['piping-bags'],
  },
  'cookie-cutters': {
    en: ['cookie cutters', 'biscuit cutter', 'pastry cutter', 'fondant cutter'],
    'zh-CN': ['饼干模具', '曲奇模具', '切模 饼干', '卡通 饼干 模'],
    not: ['play dough'],
    goesWith: ['rolling-pin', 'baking-tray', 'food-coloring'],
  },
  'cake-turntable': {
    en: ['cake turntable', 'cake stand rotating', 'cake decorating turntable', 'cake decorating kit'],
    'zh-CN': ['裱花转台', '蛋糕转盘', '裱花台', '蛋糕 转台'],
    goesWith: ['palette-knife', 'piping-nozzles'],
  },
  'palette-knife': {
    en: ['offset spatula', 'cake palette knife', 'icing spatula', 'cake smoother'],
    'zh-CN': ['抹刀', '蛋糕抹刀', '奶油 抹刀', '抹平 刮片'],
    not: ['oil paint', '油画'],
    goesWith: ['cake-turntable'],
  },
  'cooling-rack': {
    en: ['cooling rack', 'cake cooling rack', 'wire rack baking'],
    'zh-CN': ['晾网', '蛋糕 冷却架', '烘焙 晾网', '冷却架', '烘焙 晾架'],
    not: ['laptop'],
    goesWith: ['baking-tray'],
  },
  'oven-thermometer': {
    en: ['oven thermometer', 'oven temperature gauge'],
    'zh-CN': ['烤箱温度计', '烤箱 温度计'],
    goesWith: ['oven', 'baking-tray'],
  },
  'proofing-basket': {
    en: ['proofing basket', 'banneton', 'brotform', 'bread proofing basket'],
    'zh-CN': ['发酵篮', '藤篮 发酵', '面包 发酵篮', '欧包 藤碗'],
    goesWith: ['bread-lame', 'dutch-oven', 'bread-flour'],
  },
  'bread-lame': {
    en: ['bread lame', 'bread scoring tool', 'dough scorer'],
    'zh-CN': ['割包刀', '法棍 割刀', '面包 割刀', '割纹刀'],
    goesWith: ['proofing-basket'],
  },
  'sourdough-starter': {
    en: ['sourdough starter', 'sourdough kit', 'sourdough jar', 'dried sourdough culture'],
    'zh-CN': ['鲁邦种', '天然酵母种', '酸面团', '天然酵种', '老面 酵种'],
    goesWith: ['bread-flour', 'proofing-basket', 'kitchen-scale'],
  },
  'baking-stone': {
    en: ['pizza stone', 'baking stone', 'baking steel', 'pizza oven', 'pizza peel'],
    'zh-CN': ['披萨石板', '烘焙石板', '披萨烤盘', '披萨盘', '披萨铲'],
    goesWith: ['bread-flour', 'pizza-cutter'],
  },
  'pizza-cutter': {
    en: ['pizza cutter', 'pizza wheel', 'pizza slicer'],
    'zh-CN': ['披萨刀', '披萨 滚刀'],
    goesWith: ['baking-stone'],
  },
};
