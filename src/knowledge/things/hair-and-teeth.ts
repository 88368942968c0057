import type { Things } from '../thing.ts';

/** Hair, its washing, care and tools; the mouth and teeth. */
// biome-ignore format: a table, its short lists in few lines
export const hairAndTeeth: Things = {
  shampoo: {
    'zh-CN': ['洗发水', '洗发露', '去屑洗发水', '控油洗发水', '蓬松洗发水', '洗头膏', '头发 免洗喷雾'],
    en: ['shampoo', 'anti-dandruff shampoo', 'volumizing shampoo', 'shampoo bar', 'hair wash'],
    not: [
      'baby', 'kids', 'dog', 'cat', 'pet', 'carpet', 'car', 'horse', '婴儿', '宝宝', '儿童', '宠物', '狗',
      '猫', '汽车', '地毯', '洗车',
    ],
    lastsDays: 70, refill: true, everyday: true, giftShare: 0.03, goesWith: ['conditioner', 'hair-mask'],
  },
  conditioner: {
    'zh-CN': ['护发素', '润发乳', '润发素', '免洗护发素', '护发喷雾', '顺发喷雾', '护发乳'],
    en: ['conditioner', 'hair conditioner', 'leave-in conditioner', 'curl conditioner', 'detangler spray'],
    not: ['air', 'leather', 'fabric', 'beard', 'water', 'dog', '空调', '皮'],
    lastsDays: 80, refill: true, giftShare: 0.03, goesWith: ['hair-mask', 'hair-oil'],
  },
  'hair-mask': {
    'zh-CN': ['发膜', '焗油膏', '倒膜', '蒸汽发膜', '头发护理', '修护发膜', '头膜', '烫染修护'],
    en: ['hair mask', 'deep conditioner', 'hair treatment', 'keratin treatment', 'scalp mask'],
    lastsDays: 90, refill: true, goesWith: ['hair-oil', 'shower-cap'],
  },
  'hair-oil': {
    'zh-CN': ['护发精油', '发油', '头发精油', '柔顺 精油', '护发精华', '山茶花 护发', '头发 隔热喷雾'],
    en: [
      'hair oil', 'hair serum', 'argan oil hair', 'heat protectant', 'hair essence', 'rosemary oil hair',
      'frizz serum',
    ],
    lastsDays: 120, refill: true, goesWith: ['hair-dryer', 'hair-brush'],
  },
  'hair-loss-care': {
    'zh-CN': [
      '防脱洗发水', '生发液', '防脱精华', '米诺地尔', '头皮护理', '育发液', '防脱育发', '头皮精华', '生发仪',
      '发际线粉', '增发', '防掉发',
    ],
    en: [
      'hair loss shampoo', 'hair growth serum', 'minoxidil', 'hair growth oil', 'hair thickening',
      'hair fibers', 'scalp serum', 'hair loss treatment',
    ],
    lastsDays: 60, refill: true, sensitive: 'health', goesWith: ['hair-brush', 'wig'],
  },
  'hair-dye': {
    'zh-CN': ['染发剂', '染发膏', '泡泡染', '染发', '盖白发', '漂发', '染发泡泡', '补发根', '染头发'],
    en: ['hair dye', 'hair color', 'hair colour', 'root touch up', 'hair bleach', 'gray coverage'],
    not: ['dog', 'wig', '梳'],
    lastsDays: 55, refill: true, giftShare: 0.02, goesWith: ['hair-mask', 'shower-cap'],
  },
  'hair-styling': {
    'zh-CN': [
      '发蜡', '发胶', '头发 啫喱', '定型喷雾', '发泥', '摩丝', '弹力素', '蓬蓬粉', '头发定型', '啫喱水',
      '碎发整理膏',
    ],
    en: [
      'hair wax', 'hair gel', 'pomade', 'hairspray', 'hair clay', 'mousse hair', 'hair styling cream',
      'curl cream', 'styling powder',
    ],
    not: ['removal', '剃须'],
    lastsDays: 120, refill: true, giftShare: 0.05, goesWith: ['hair-brush'],
  },
  'hair-brush': {
    'zh-CN': ['梳子', '气垫梳', '按摩梳', '木梳', '卷发梳', '洗头刷', '气囊梳', '牛角梳', '排骨梳', '护发梳'],
    en: ['hair brush', 'hairbrush', 'comb', 'detangling brush', 'round brush', 'paddle brush'],
    not: ['dog', 'cat', 'pet', 'paint', 'lice', 'honeycomb', '宠物', '狗', '猫', '篦'],
    lastsDays: 500, giftShare: 0.15, goesWith: ['hair-oil', 'hair-ties'],
  },
  'hair-ties': {
    'zh-CN': [
      '发圈', '抓夹', '发夹', '头绳', '鲨鱼夹', '发箍', '发卡', '皮筋 扎头发', '发带', '大肠圈', '发簪',
      '鸭嘴夹',
    ],
    en: [
      'hair ties', 'scrunchies', 'hair clips', 'claw clips', 'hair elastics', 'headband', 'bobby pins',
      'hair pins', 'barrette',
    ],
    not: ['kids', 'girls', 'baby', 'tennis', 'gym', 'sport', 'running', '儿童', '女童', '宝宝', '运动'],
    lastsDays: 120, giftShare: 0.15, goesWith: ['hair-brush'],
  },
  'hair-dryer': {
    'zh-CN': ['吹风机', '电吹风', '高速吹风机', '负离子吹风机', '宿舍吹风机', '吹风筒', '吹风梳'],
    en: ['hair dryer', 'blow dryer', 'hairdryer', 'hot air brush', 'hair dryer brush', 'hair diffuser'],
    not: ['dog', 'pet', 'holder', 'stand', 'mount', '宠物', '支架', '架', '挂架'],
    lastsDays: 1500, giftShare: 0.25, goesWith: ['hair-oil', 'hair-brush', 'hair-dryer-holder'],
  },
  'hair-dryer-holder': {
    'zh-CN': ['吹风机支架', '吹风机架', '吹风机置物架', '吹风机挂架'],
    en: ['hair dryer holder', 'hair tool holder', 'hair dryer stand', 'hair dryer wall mount'],
    goesWith: ['hair-dryer'],
  },
  'hair-straightener': {
    'zh-CN': ['直发器', '卷发棒', '直板夹', '头发 夹板', '卷发器', '卷发筒', '直发梳', '玉米夹', '懒人卷发'],
    en: [
      'hair straightener', 'flat iron hair', 'curling iron', 'curling wand', 'hair curlers', 'hair crimper',
      'heatless curls', 'hair rollers', 'straightening brush',
    ],
    lastsDays: 1000, giftShare: 0.25, goesWith: ['hair-oil', 'hair-ties'],
  },
  'hair-clipper': {
    'zh-CN': ['理发器', '电推剪', '理发剪刀', '电推子', '剃头刀', '理发剪', '剪发 围布', '剪刘海 剪刀'],
    en: [
      'hair clippers', 'hair trimmer', 'cordless clippers', 'hair cutting kit', 'hair cutting scissors',
      'barber cape', 'haircut kit', 'barber scissors',
    ],
    not: ['dog', 'pet', 'baby', 'kids', '婴儿', '儿童', '宠物', '狗'],
    lastsDays: 1200, goesWith: ['hair-brush', 'hair-styling'],
  },
  wig: {
    'zh-CN': ['假发', '假发片', '假发女', '假刘海', '接发', '马尾假发', '补发片', '假发男', '假发套'],
    en: ['wig', 'wigs', 'hair extensions', 'hairpiece', 'ponytail extension', 'clip in bangs', 'hair topper'],
    not: ['cosplay doll', 'doll'],
    lastsDays: 300, goesWith: ['hair-brush'],
  },
  'shower-cap': {
    'zh-CN': ['干发帽', '浴帽', '干发巾', '包头巾', '吸水 干发帽', '束发带 洗脸', '洗脸发带', '焗油帽'],
    en: ['shower cap', 'hair turban', 'hair towel', 'hair drying towel', 'bonnet for sleeping'],
    not: ['kids', '儿童', '热水器', '浴霸'],
    lastsDays: 270, goesWith: ['hair-mask'],
  },
  toothbrush: {
    'zh-CN': ['牙刷', '软毛牙刷', '成人牙刷', '竹牙刷', '便携牙刷', '宽头牙刷', '情侣牙刷', '旅行牙刷'],
    en: ['toothbrush', 'manual toothbrush', 'soft bristle toothbrush', 'bamboo toothbrush', 'toothbrushes'],
    not: [
      'electric', 'kids', 'baby', 'toddler', 'dog', 'head', 'sanitizer', 'children', '电动', '婴儿', '儿童',
      '宝宝', '宠物', '刷头', '杀菌器', '置物架',
    ],
    lastsDays: 90, refill: true, everyday: true, goesWith: ['toothpaste', 'tongue-scraper'],
  },
  'electric-toothbrush': {
    'zh-CN': ['电动牙刷', '声波电动牙刷', '声波牙刷', '旋转电动牙刷', '自动牙刷', '充电牙刷'],
    en: [
      'electric toothbrush', 'sonic toothbrush', 'rechargeable toothbrush', 'oscillating toothbrush',
      'battery toothbrush',
    ],
    not: ['head', 'heads', 'kids', 'holder', '儿童', '刷头', '宝宝', '架'],
    is: 'toothbrush', lastsDays: 1000, giftShare: 0.25,
    goesWith: ['toothbrush-heads', 'toothpaste', 'water-flosser'],
  },
  'toothbrush-heads': {
    comesWith: ['electric-toothbrush'],
    'zh-CN': ['牙刷头', '电动牙刷头', '替换刷头', '电动牙刷 刷头', '牙刷替换头'],
    en: ['toothbrush heads', 'replacement brush heads toothbrush', 'brush head refills'],
    lastsDays: 90, refill: true, goesWith: ['toothpaste'],
  },
  toothpaste: {
    'zh-CN': ['牙膏', '美白牙膏', '抗敏牙膏', '含氟牙膏', '益生菌牙膏', '脱敏牙膏', '牙粉', '牙膏套装'],
    en: ['toothpaste', 'whitening toothpaste', 'sensitive toothpaste', 'tooth powder', 'toothpaste tablets'],
    not: ['dispenser', 'squeezer', 'kids', 'baby', 'dog', 'toddler', '挤', '儿童', '宝宝', '婴儿', '宠物'],
    lastsDays: 55, refill: true, everyday: true, goesWith: ['toothbrush', 'mouthwash'],
  },
  'dental-floss': {
    'zh-CN': ['牙线', '牙线棒', '牙缝刷', '超细牙线', '牙签', '扁线牙线', '牙间刷', '剔牙', '牙线盒'],
    en: ['dental floss', 'floss picks', 'interdental brushes', 'floss', 'toothpicks', 'dental picks'],
    not: ['embroidery', 'cotton', '刺绣', '儿童'],
    lastsDays: 60, refill: true, goesWith: ['mouthwash', 'toothbrush'],
  },
  'water-flosser': {
    'zh-CN': ['冲牙器', '水牙线', '洗牙器', '便携冲牙器', '洁牙器', '冲牙器喷嘴', '正畸 冲牙器'],
    en: ['water flosser', 'oral irrigator', 'cordless water flosser', 'dental water jet', 'flosser tips'],
    lastsDays: 900, giftShare: 0.2, goesWith: ['dental-floss', 'electric-toothbrush'],
  },
  mouthwash: {
    'zh-CN': ['漱口水', '口气清新', '口喷', '口腔喷雾', '漱口液', '清新口气 喷雾', '口香糖 清新'],
    en: ['mouthwash', 'mouth rinse', 'oral rinse', 'breath spray', 'breath mints', 'breath freshener'],
    not: ['cup', 'dog', '杯'],
    lastsDays: 60, refill: true, goesWith: ['dental-floss', 'toothpaste'],
  },
  'tongue-scraper': {
    'zh-CN': ['刮舌器', '舌苔清洁器', '舌苔刷', '刮舌板', '舌苔刮', '刮舌苔'],
    en: ['tongue scraper', 'tongue cleaner', 'tongue brush'],
    lastsDays: 200, goesWith: ['mouthwash'],
  },
  'teeth-whitening': {
    'zh-CN': ['美牙仪', '牙贴', '牙齿美白', '洗牙粉', '牙齿去黄', '美白凝胶 牙齿', '去牙渍', '冷光美牙'],
    en: [
      'teeth whitening strips', 'teeth whitening kit', 'whitening strips', 'teeth whitening pen',
      'whitening gel teeth',
    ],
    lastsDays: 120, goesWith: ['toothpaste'],
  },
  'orthodontic-wax': {
    'zh-CN': ['正畸蜡', '正畸保护蜡', '保护蜡 牙套', '矫正 保护蜡', '牙蜡', '正畸 护理套装'],
    en: ['orthodontic wax', 'braces wax', 'dental wax', 'braces kit', 'orthodontic kit', 'braces care kit'],
    lastsDays: 45, refill: true, sensitive: 'health',
    goesWith: ['orthodontic-toothbrush', 'braces-interdental-brush'],
  },
  'orthodontic-toothbrush': {
    'zh-CN': ['正畸牙刷', '矫正牙刷', '牙套牙刷', '正畸专用牙刷', '凹型牙刷', '戴牙套 牙刷', '矫正 牙刷'],
    en: [
      'orthodontic toothbrush', 'braces toothbrush', 'toothbrush for braces', 'v trim toothbrush',
      'u shaped orthodontic brush',
    ],
    is: 'toothbrush', lastsDays: 60, refill: true, goesWith: ['braces-interdental-brush', 'orthodontic-wax'],
  },
  'braces-interdental-brush': {
    'zh-CN': ['正畸牙缝刷', '正畸牙线', '穿引牙线', '牙缝刷 正畸', '矫正 牙缝刷', '三合一牙线'],
    en: [
      'interdental brush braces', 'proxy brush braces', 'floss threaders', 'orthodontic floss',
      'floss for braces',
    ],
    is: 'dental-floss', lastsDays: 45, refill: true, goesWith: ['orthodontic-toothbrush', 'water-flosser'],
  },
  'aligner-chewies': {
    'zh-CN': ['咬胶', '隐形牙套 咬胶', '牙套咬胶', '摘取器', '隐形牙套摘取器', '隐形 牙套盒', '取牙套 神器'],
    en: ['aligner chewies', 'chewies', 'aligner remover', 'aligner case', 'aligner removal tool'],
    not: ['dog', 'puppy', 'cat', '宠物', '狗', '猫', '婴儿'],
    lastsDays: 60, sensitive: 'health', goesWith: ['aligner-cleaner', 'retainer-case'],
  },
  'aligner-cleaner': {
    'zh-CN': [
      '牙套清洁片', '保持器清洁片', '假牙清洁片', '义齿清洁片', '牙套清洁泡腾片', '保持器清洁', '牙套清洗机',
      '假牙清洗',
    ],
    en: [
      'retainer cleaner', 'aligner cleaner', 'denture tablets', 'retainer cleaning tablets',
      'night guard cleaner', 'denture cleaner',
    ],
    lastsDays: 60, refill: true, sensitive: 'health', goesWith: ['retainer-case'],
  },
  'retainer-case': {
    'zh-CN': ['牙套盒', '保持器盒', '牙套盒子', '假牙盒', '正畸盒', '保持器 收纳盒', '义齿盒', '便携 牙套盒'],
    en: ['retainer case', 'denture case', 'denture box', 'retainer box', 'mouth guard case'],
    sensitive: 'health', goesWith: ['aligner-cleaner'],
  },
  'night-guard': {
    'zh-CN': ['防磨牙', '磨牙套', '磨牙牙套', '夜间磨牙', '防磨牙 牙套', '咬合垫', '成人磨牙'],
    en: ['night guard', 'mouth guard grinding', 'teeth grinding guard', 'dental guard', 'bruxism guard'],
    not: ['boxing', 'football', 'mma', 'rugby', '拳击', '棒', '儿童', '婴儿'],
    lastsDays: 180, sensitive: 'health', goesWith: ['retainer-case', 'aligner-cleaner'],
  },
};
