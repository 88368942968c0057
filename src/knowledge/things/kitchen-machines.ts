import type { Things } from '../thing.ts';

/** Small kitchen machines. */
export const kitchenMachines: Things = {
  'rice-cooker': {
    en: ['rice cooker', 'multi cooker', 'electric rice cooker'],
    'zh-CN': ['电饭煲', '电饭锅', '迷你 电饭煲', 'IH 电饭煲'],
    not: ['spoon', 'liner', '内胆'],
    goesWith: ['rice', 'food-containers'],
  },
  'air-fryer': {
    en: ['air fryer', 'airfryer', 'air fryer oven'],
    'zh-CN': ['空气炸锅', '可视 空气炸锅', '空气炸 烤箱'],
    not: ['paper', 'liner', 'accessories', 'book', 'cookbook', '纸', '烤盘', '垫', '食谱'],
    goesWith: ['air-fryer-liners', 'cookbook', 'kitchen-tongs'],
  },
  'air-fryer-liners': {
    en: ['air fryer liners', 'air fryer paper', 'air fryer silicone liner', 'air fryer accessories'],
    'zh-CN': ['空气炸锅 纸', '空气炸锅纸', '空气炸锅 硅胶', '空气炸锅 垫', '空气炸锅 专用'],
    lastsDays: 60,
    refill: true,
    goesWith: ['air-fryer'],
  },
  blender: {
    en: [
      'blender',
      'smoothie maker',
      'juicer blender',
      'countertop blender',
      'high speed blender',
      'liquidiser',
    ],
    'zh-CN': ['破壁机', '料理机', '搅拌机 果汁', '榨汁杯', '便携 榨汁', '果汁机'],
    not: ['makeup', 'brush', 'bottle', 'cement', '混凝土', '水泥', '美妆'],
    goesWith: ['smoothie-cup', 'oatmeal'],
  },
  'smoothie-cup': {
    en: ['smoothie cup', 'smoothie glass', 'tumbler with straw'],
    'zh-CN': ['奶昔杯', '吸管杯 成人', '果汁 杯 带盖'],
    goesWith: ['blender'],
  },
  'hand-blender': {
    en: ['hand blender', 'immersion blender', 'stick blender'],
    'zh-CN': ['手持料理棒', '料理棒', '手持 搅拌棒', '辅食 料理棒'],
    goesWith: ['saucepan', 'mixing-bowl'],
  },
  'food-processor': {
    en: ['food processor', 'electric chopper', 'mini chopper', 'meat grinder', 'meat mincer'],
    'zh-CN': ['绞肉机', '多功能料理机', '碎肉机', '切菜机 电动', '绞馅机'],
    goesWith: ['cutting-board', 'dumpling-tools'],
  },
  juicer: {
    en: ['juicer', 'cold press juicer', 'citrus juicer', 'slow juicer', 'orange squeezer'],
    'zh-CN': ['榨汁机', '原汁机', '橙汁机', '柠檬 榨汁器', '手动 榨汁'],
    goesWith: ['smoothie-cup', 'fresh-fruit'],
  },
  'soy-milk-maker': {
    en: ['soy milk maker', 'soymilk machine', 'nut milk maker'],
    'zh-CN': ['豆浆机', '迷你 豆浆机'],
    goesWith: ['soybeans', 'blender'],
  },
  'slow-cooker': {
    en: ['slow cooker', 'electric stew pot', 'electric stewpot'],
    'zh-CN': ['电炖锅', '慢炖锅', '电炖盅', '隔水炖', '煮粥锅'],
    goesWith: ['cookbook', 'ladle'],
  },
  'electric-hotpot': {
    en: ['electric hot pot', 'electric cooking pot', 'electric skillet', 'shabu pot', 'hotpot'],
    'zh-CN': ['电火锅', '电煮锅', '电热锅', '宿舍 小电锅', '鸳鸯锅', '火锅锅'],
    not: ['base', 'soup', '底料'],
    goesWith: ['hotpot-base', 'ladle'],
  },
  'electric-grill': {
    en: ['electric grill', 'indoor grill', 'raclette', 'panini press', 'sandwich maker', 'griddle electric'],
    'zh-CN': ['电烤炉', '电烤盘', '三明治机', '电饼铛', '早餐机', '韩式 烤肉 锅'],
    goesWith: ['kitchen-tongs', 'bbq-seasoning'],
  },
  'waffle-maker': {
    en: ['waffle maker', 'waffle iron', 'pancake maker', 'crepe maker'],
    'zh-CN': ['华夫饼机', '松饼机', '鸡蛋仔机', '薄饼机'],
    goesWith: ['cake-flour', 'maple-syrup'],
  },
  toaster: {
    en: ['toaster', 'bread toaster', '2 slice toaster'],
    'zh-CN': ['烤面包机', '多士炉', '吐司机'],
    not: ['oven'],
    goesWith: ['bread', 'butter', 'jam'],
  },
  oven: {
    en: ['toaster oven', 'electric oven', 'countertop oven', 'mini oven', 'steam oven countertop'],
    'zh-CN': ['烤箱', '电烤箱', '烤箱家用', '小烤箱', '空气炸 一体 烤箱', '蒸烤箱'],
    not: ['glove', 'mitt', 'thermometer', 'dutch', 'cleaner', '手套', '温度计', '清洁', '烤盘', '纸'],
    goesWith: ['baking-tray', 'oven-mitts', 'oven-thermometer', 'cake-tin'],
  },
  'microwave-oven': {
    en: ['microwave oven', 'microwave'],
    'zh-CN': ['微波炉', '微波炉 家用', '光波炉'],
    not: ['cover', 'bowl', 'container', 'rack', '盖', '置物架', '手套', '专用'],
    goesWith: ['food-containers'],
  },
  'induction-cooker': {
    en: ['induction cooker', 'induction hob portable', 'hot plate', 'induction cooktop'],
    'zh-CN': ['电磁炉', '电陶炉', '凹面 电磁炉'],
    not: ['pot', '锅'],
    goesWith: ['stockpot', 'frying-pan'],
  },
  'egg-cooker': {
    en: ['egg cooker', 'egg boiler', 'egg steamer'],
    'zh-CN': ['煮蛋器', '蒸蛋器', '蒸蛋 神器'],
    goesWith: ['eggs'],
  },
  'electric-steamer': {
    en: ['electric steamer', 'electric food steamer', 'steam cooker'],
    'zh-CN': ['电蒸锅', '电蒸笼', '早餐 蒸锅 电'],
    goesWith: ['steamer-liners'],
  },
  'sous-vide': {
    en: ['sous vide', 'sous vide cooker', 'immersion circulator'],
    'zh-CN': ['低温慢煮机', '慢煮棒', '低温 料理棒', '舒肥机'],
    goesWith: ['vacuum-sealer', 'steak'],
  },
  'vacuum-sealer': {
    en: ['vacuum sealer', 'food vacuum machine', 'vacuum bags food'],
    'zh-CN': ['真空封口机', '抽真空机', '真空机 食品'],
    goesWith: ['sous-vide', 'food-containers'],
  },
  'ice-cream-maker': {
    en: ['ice cream maker', 'ice maker', 'ice cream machine', 'ice machine', 'popsicle molds'],
    'zh-CN': ['冰淇淋机', '制冰机', '雪糕机', '雪糕 模具', '冰格', '刨冰机'],
    goesWith: ['whipping-cream'],
  },
  'yogurt-maker': {
    en: ['yogurt maker', 'yoghurt maker', 'yogurt starter'],
    'zh-CN': ['酸奶机', '酸奶菌', '酸奶发酵菌', '酸奶杯 分杯'],
    goesWith: ['milk'],
  },
  'popcorn-maker': {
    en: ['popcorn maker', 'popcorn machine', 'popcorn kernels'],
    'zh-CN': ['爆米花机', '爆米花 玉米粒'],
    goesWith: ['butter'],
  },
  'food-dehydrator': {
    en: ['food dehydrator', 'dehydrator machine', 'fruit dryer'],
    'zh-CN': ['干果机', '果蔬 烘干机', '食物 脱水机', '水果 烘干机'],
    goesWith: ['food-containers'],
  },
  'soda-maker': {
    en: ['soda maker', 'sparkling water maker', 'soda siphon', 'CO2 cylinder soda'],
    'zh-CN': ['气泡水机', '苏打水机', '气泡机', '气泡水 气弹'],
    goesWith: ['syrup'],
  },
  kettle: {
    en: ['kettle', 'electric kettle', 'tea kettle', 'stovetop kettle', 'whistling kettle'],
    'zh-CN': ['烧水壶', '电热水壶', '电水壶', '热水壶', '鸣笛 烧水壶', '恒温 水壶'],
    not: [
      'gooseneck',
      'coffee',
      'camping',
      'travel',
      'toy',
      'kettlebell',
      'bell',
      'grill',
      'chips',
      '咖啡',
      '露营',
      '旅行',
      '户外',
    ],
    goesWith: ['loose-tea', 'teapot', 'tea-cup', 'descaler'],
  },
};
