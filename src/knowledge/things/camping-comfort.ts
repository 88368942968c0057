import type { Things } from '../thing.ts';

/** Camping, picnics, and barbecues: chairs, cold, power, fire. */
export const campingComfort: Things = {
  'camp-chair': {
    en: [
      'camp chair',
      'camping chair',
      'folding camping chair',
      'moon chair',
      'beach chair',
      'low folding chair',
    ],
    'zh-CN': ['露营椅', '克米特椅', '月亮椅', '户外折叠椅', '野营 椅', '沙滩椅', '折叠椅 户外'],
    goesWith: ['camp-table', 'cooler-box'],
  },
  'camp-table': {
    en: ['camp table', 'camping table', 'folding table outdoor', 'egg roll table', 'roll up table'],
    'zh-CN': ['露营桌', '蛋卷桌', '户外折叠桌', '折叠桌 户外', '野餐桌'],
    goesWith: ['camp-chair', 'camp-tablecloth'],
  },
  'camp-tablecloth': {
    en: ['picnic tablecloth', 'camping tablecloth'],
    'zh-CN': ['露营桌布', '野餐桌布'],
    goesWith: ['camp-table'],
  },
  'cooler-box': {
    en: ['cooler box', 'cool box', 'ice chest', 'cooler bag', 'insulated cooler', 'picnic cooler'],
    'zh-CN': ['保温箱', '冰桶', '户外冰箱', '冷藏箱 户外', '冰包 露营', '保冷 箱'],
    not: ['wine', 'breast', '疫苗', '母乳'],
    goesWith: ['ice-packs', 'camp-table'],
  },
  'ice-packs': {
    en: ['ice packs cooler', 'freezer packs', 'cooler ice blocks', 'freezer blocks'],
    'zh-CN': ['冰晶盒', '蓝冰', '保冷 冰板', '冰袋 保鲜', '冰板'],
    goesWith: ['cooler-box'],
  },
  'camping-wagon': {
    en: ['camping wagon', 'folding wagon', 'beach cart', 'collapsible wagon', 'utility wagon'],
    'zh-CN': ['露营车', '营地车', '户外 拖车', '折叠 手推车 露营', '露营小推车'],
    goesWith: ['camp-chair', 'cooler-box'],
  },
  'camping-crate': {
    en: ['camping storage box', 'folding crate', 'collapsible camping crate'],
    'zh-CN': ['露营收纳箱', '户外 收纳箱', '露营 储物箱', '侧开门 收纳箱'],
    goesWith: ['camping-wagon'],
  },
  'picnic-mat': {
    en: ['picnic blanket', 'picnic mat', 'picnic rug', 'waterproof picnic blanket'],
    'zh-CN': ['野餐垫', '野餐布', '春游 垫', '防潮 野餐', '户外 坐垫'],
    goesWith: ['picnic-basket', 'cooler-box'],
  },
  'picnic-basket': {
    en: ['picnic basket', 'picnic hamper', 'picnic bag', 'picnic backpack'],
    'zh-CN': ['野餐篮', '野餐 篮子', '野餐包'],
    goesWith: ['picnic-mat', 'paper-plates'],
  },
  hammock: {
    en: ['hammock', 'camping hammock', 'hammock with stand', 'hammock chair'],
    'zh-CN': ['吊床', '户外吊床', '吊床 防侧翻'],
    not: ['cat', 'pet', 'bath', 'foot', 'yoga', '猫', '宠物', '瑜伽', '脚'],
    goesWith: ['hammock-straps', 'camp-pillow'],
  },
  'hammock-straps': {
    en: ['hammock straps', 'tree straps hammock'],
    'zh-CN': ['吊床 绑带', '吊床绑带'],
    goesWith: ['hammock'],
  },
  'power-station': {
    en: ['portable power station', 'solar generator', 'camping power station', 'power supply outdoor'],
    'zh-CN': ['户外电源', '移动电源 220V', '户外 储能 电源', '便携 储能'],
    goesWith: ['solar-panel', 'camping-lantern'],
  },
  'solar-panel': {
    en: ['portable solar panel', 'foldable solar panel', 'solar charger camping'],
    'zh-CN': ['太阳能板 户外', '折叠 太阳能板', '太阳能充电板'],
    goesWith: ['power-station'],
  },
  'camp-heater': {
    en: ['camping heater', 'tent heater', 'gas heater camping', 'wood stove tent'],
    'zh-CN': ['帐篷 取暖器', '露营 取暖炉', '户外 柴火炉', '汽油炉 取暖', '户外 取暖'],
    goesWith: ['winter-tent', 'smoke-alarm'],
  },
  'fire-pit': {
    en: ['fire pit', 'camping fire pit', 'portable fire pit', 'fire bowl'],
    'zh-CN': ['焚火台', '篝火架', '烤火盆', '围炉 火盆', '柴火 炉 户外'],
    goesWith: ['fire-starter', 'firewood'],
  },
  'fire-starter': {
    en: ['fire starter', 'fire lighter', 'firelighters', 'ferro rod', 'kindling'],
    'zh-CN': ['打火石', '引火 块', '点火器 户外', '助燃 酒精块', '引火物'],
    lastsDays: 120,
    refill: true,
    goesWith: ['fire-pit', 'charcoal'],
  },
  firewood: {
    en: ['firewood', 'kiln dried logs', 'wood logs fire'],
    'zh-CN': ['柴火', '木柴 露营', '果木 柴', '篝火 木柴'],
    lastsDays: 30,
    refill: true,
    goesWith: ['fire-pit', 'fire-starter'],
  },
  'water-carrier': {
    en: ['water carrier', 'collapsible water container', 'camping water jug', 'water jerry can'],
    'zh-CN': ['户外水桶', '折叠 水桶 户外', '露营 水桶', '储水袋', '水桶 带龙头'],
    goesWith: ['camp-cookware'],
  },
  'camp-shower': {
    en: ['camp shower', 'solar shower', 'portable toilet', 'camping toilet', 'camp toilet'],
    'zh-CN': ['户外 淋浴', '便携 马桶', '露营 厕所', '洗澡 帐篷', '车载 马桶'],
    goesWith: ['quick-dry-towel'],
  },
  'camp-fan': {
    en: ['camping fan', 'tent fan', 'rechargeable camping fan'],
    'zh-CN': ['露营风扇', '帐篷 风扇', '户外 风扇'],
    goesWith: ['tent', 'power-station'],
  },
  'outdoor-mosquito-repeller': {
    en: [
      'mosquito lamp camping',
      'outdoor mosquito repeller',
      'bug zapper camping',
      'portable mosquito repeller',
    ],
    'zh-CN': ['户外 驱蚊', '露营 驱蚊', '户外灭蚊灯', '驱蚊器 户外'],
    goesWith: ['mosquito-repellent', 'tarp'],
  },
  'folding-shovel': {
    en: ['folding shovel', 'camping shovel', 'camp axe', 'hatchet camping'],
    'zh-CN': ['工兵铲', '户外 铲', '露营 斧', '折叠 铲'],
    goesWith: ['fire-pit'],
  },
  'multi-tool': {
    en: ['multi tool', 'multitool', 'pocket knife', 'swiss knife', 'survival knife', 'folding knife'],
    'zh-CN': ['多功能刀', '军刀', '折叠刀 户外', '多功能 钳', '户外 刀'],
    not: ['bike', 'oscillating', '自行车'],
    giftShare: 0.4,
    goesWith: ['headlamp', 'fire-starter'],
  },
  'bbq-grill': {
    en: ['BBQ grill', 'barbecue grill', 'charcoal grill', 'gas grill', 'portable barbecue', 'bbq'],
    'zh-CN': ['烧烤炉', '烧烤架', '烤炉 户外', '木炭 烧烤炉', '烤肉架', '无烟 烧烤炉'],
    not: ['brush', 'tongs', 'cover', 'sauce', 'shrimp', '刷', '签', '料', '夹'],
    goesWith: ['charcoal', 'bbq-tools', 'skewers'],
  },
  charcoal: {
    en: ['charcoal briquettes', 'barbecue charcoal', 'lumpwood charcoal', 'bbq charcoal'],
    'zh-CN': ['木炭', '烧烤炭', '果木炭', '机制炭', '无烟炭'],
    not: ['face', 'tooth', 'drawing', 'art', 'pencil', 'water', '竹炭', '画', '牙膏', '洁面'],
    lastsDays: 45,
    refill: true,
    goesWith: ['bbq-grill', 'fire-starter'],
  },
  skewers: {
    en: ['skewers', 'bamboo skewers', 'kebab skewers', 'barbecue skewers'],
    'zh-CN': ['烧烤签', '竹签', '烤串 签', '不锈钢 烧烤 签'],
    lastsDays: 90,
    refill: true,
    goesWith: ['bbq-grill', 'bbq-seasoning'],
  },
  'bbq-tools': {
    en: ['BBQ tools', 'grill tongs', 'grilling set', 'barbecue utensils', 'grill brush'],
    'zh-CN': ['烧烤夹', '烧烤工具', '烧烤刷', '烧烤 油刷', '烧烤网'],
    goesWith: ['bbq-grill', 'skewers'],
  },
  'bbq-seasoning': {
    en: ['BBQ seasoning', 'bbq rub', 'barbecue sauce', 'bbq sauce'],
    'zh-CN': ['烧烤料', '烧烤撒料', '烧烤 蘸料', '烧烤酱', '孜然粉'],
    lastsDays: 60,
    refill: true,
    goesWith: ['skewers', 'charcoal'],
  },
};
