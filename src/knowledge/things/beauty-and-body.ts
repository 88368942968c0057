import type { Things } from '../thing.ts';

/** Skin, bath, hands and feet. */
// biome-ignore format: a table, its short lists in few lines
export const beautyAndBody: Things = {
  'face-cream': {
    'zh-CN': ['面霜', '保湿面霜', '乳液面霜', '日霜', '晚霜', '补水面霜', '抗皱面霜', '润肤霜', '特润霜'],
    en: ['face cream', 'moisturizer', 'moisturiser', 'day cream', 'night cream', 'anti-aging cream'],
    not: ['baby', 'kids', 'shaving', 'hair', 'dog', '婴儿', '宝宝', '儿童'],
    lastsDays: 75, refill: true, giftShare: 0.15,
    goesWith: ['facial-serum', 'facial-cleanser', 'sunscreen', 'toner'],
  },
  'face-lotion': {
    'zh-CN': ['乳液', '保湿乳', '水乳套装', '水乳', '控油乳液', '护肤品套装', '清爽乳液', '护肤套装'],
    en: ['face lotion', 'emulsion', 'facial lotion', 'moisturizing lotion face', 'skin milk'],
    not: ['baby', '婴儿', '儿童', '身体', 'body'],
    lastsDays: 75, refill: true, giftShare: 0.25, goesWith: ['toner', 'facial-cleanser'],
  },
  'facial-cleanser': {
    'zh-CN': ['洗面奶', '洁面乳', '氨基酸洗面奶', '洁面', '洁面泡沫', '洁面膏', '控油洗面奶', '洁面慕斯'],
    en: [
      'facial cleanser', 'face wash', 'cleansing foam', 'gel cleanser', 'amino acid cleanser',
      'cream cleanser', 'foaming cleanser',
    ],
    not: ['brush', '仪'],
    lastsDays: 60, refill: true, giftShare: 0.05, goesWith: ['toner', 'face-cream', 'cotton-tissues'],
  },
  'makeup-remover': {
    'zh-CN': ['卸妆油', '卸妆膏', '卸妆水', '卸妆乳', '卸妆湿巾', '眼唇卸妆', '卸妆巾'],
    en: [
      'makeup remover', 'cleansing oil', 'cleansing balm', 'micellar water', 'makeup remover wipes',
      'cleansing milk',
    ],
    lastsDays: 70, refill: true, goesWith: ['facial-cleanser', 'cotton-pads'],
  },
  'cotton-pads': {
    'zh-CN': ['化妆棉', '卸妆棉', '棉签', '棉棒', '湿敷棉', '化妆棉片', '棉球'],
    en: ['cotton pads', 'cotton rounds', 'makeup remover pads', 'cotton balls', 'cotton swabs'],
    not: ['medical', 'baby', '医用', '婴儿'],
    lastsDays: 60, refill: true, everyday: true, goesWith: ['toner', 'makeup-remover'],
  },
  toner: {
    'zh-CN': ['爽肤水', '化妆水', '精粹水', '柔肤水', '收敛水', '保湿喷雾', '精华水', '花水', '湿敷水'],
    en: ['toner', 'face toner', 'facial toner', 'essence water', 'face mist', 'rose water'],
    not: ['printer', 'cartridge', 'hair', 'laser', 'copier', '打印'],
    lastsDays: 75, refill: true, giftShare: 0.1, goesWith: ['face-cream', 'facial-serum', 'cotton-pads'],
  },
  'facial-serum': {
    'zh-CN': ['精华', '精华液', '面部精华', '烟酰胺精华', 'vc精华', '玻尿酸精华', '原液', '安瓶', 'a醇'],
    en: ['face serum', 'serum', 'vitamin c serum', 'hyaluronic acid serum', 'ampoule', 'essence'],
    not: ['hair', 'lash', 'eyelash', '护发', '发', '头皮', '睫毛', '眼部'],
    lastsDays: 75, refill: true, giftShare: 0.1, goesWith: ['face-cream', 'toner', 'sunscreen'],
  },
  'eye-cream': {
    'zh-CN': ['眼霜', '眼膜', '眼部精华', '眼贴膜', '抗皱眼霜', '眼膜贴', '眼部护理'],
    en: ['eye cream', 'under eye cream', 'eye serum', 'eye patches', 'eye gel', 'eye mask patches'],
    not: ['makeup', 'sleep', 'heated'],
    lastsDays: 90, refill: true, giftShare: 0.15, goesWith: ['facial-serum', 'face-cream'],
  },
  'face-mask': {
    'zh-CN': ['面膜', '补水面膜', '清洁面膜', '泥膜', '涂抹面膜', '睡眠面膜', '贴片面膜', '冻膜', '医美面膜'],
    en: [
      'skincare face mask', 'sheet mask', 'facial mask', 'clay mask', 'sleeping mask', 'mud mask',
      'peel off mask', 'hydrating mask',
    ],
    not: ['medical', 'dust', 'kn95', 'disposable', 'welding', '眼', '手膜', '头', '发膜', '空调', '医用口罩'],
    lastsDays: 40, refill: true, giftShare: 0.15, goesWith: ['facial-serum', 'face-cream'],
  },
  sunscreen: {
    'zh-CN': ['防晒霜', '防晒乳', '防晒喷雾', '隔离防晒', '防晒露', '防晒啫喱', '防晒棒', '防晒 spf50'],
    en: [
      'sunscreen', 'sunscreen lotion', 'sunscreen spf50', 'sunscreen spf30', 'sun cream', 'spf 50',
      'sunblock', 'sun lotion', 'sunscreen stick', 'sunscreen spray', 'spf moisturizer',
    ],
    not: ['baby', 'kids', 'car', 'clothing', '婴儿', '宝宝', '儿童', '衣', '汽车', '伞'],
    lastsDays: 60, refill: true, giftShare: 0.03,
    goesWith: ['after-sun-gel', 'sun-hat', 'sunglasses', 'lip-balm'],
  },
  'after-sun-gel': {
    'zh-CN': ['芦荟胶', '晒后修复', '芦荟凝胶', '晒后修护', '晒后面膜'],
    en: ['after sun gel', 'after sun', 'aloe vera gel', 'after sun lotion', 'cooling gel skin'],
    lastsDays: 150, refill: true, goesWith: ['sunscreen'],
  },
  'acne-treatment': {
    'zh-CN': [
      '祛痘', '痘痘贴', '祛痘膏', '水杨酸', '祛痘精华', '祛痘凝胶', '祛痘印', '去黑头', '果酸', '祛闭口',
      '壬二酸', '痘印 修复',
    ],
    en: [
      'acne treatment', 'acne cream', 'spot treatment', 'acne patches', 'pimple patches', 'salicylic acid',
      'benzoyl peroxide', 'blemish gel', 'blackhead remover',
    ],
    lastsDays: 45, refill: true, giftShare: 0.02, goesWith: ['facial-cleanser', 'toner', 'sunscreen'],
  },
  'sensitive-skin-care': {
    'zh-CN': [
      '舒缓修护霜', '敏感肌', '舒缓修护', '屏障修护', '神经酰胺 面霜', '积雪草', '舒敏', '敏感肌 面霜',
      '湿疹膏',
    ],
    en: [
      'sensitive skin cream', 'barrier cream', 'barrier repair cream', 'eczema cream', 'ceramide cream',
      'cica cream', 'centella cream',
    ],
    not: ['baby', '婴儿', 'dog'],
    lastsDays: 60, refill: true, goesWith: ['facial-cleanser', 'sunscreen'],
  },
  'body-lotion': {
    'zh-CN': ['身体乳', '润肤乳', '身体霜', '身体油', '润体乳', '身体精华', '磨砂膏', '果酸身体乳', '香体乳'],
    en: ['body lotion', 'body cream', 'body butter', 'body milk', 'body oil', 'body moisturizer'],
    not: ['baby', 'kids', '婴儿', '宝宝', '儿童'],
    lastsDays: 75, refill: true, giftShare: 0.15, goesWith: ['shower-gel', 'hand-cream'],
  },
  'shower-gel': {
    'zh-CN': ['沐浴露', '沐浴乳', '沐浴油', '泡澡球', '浴盐', '洗澡液', '香氛沐浴露', '沐浴慕斯'],
    en: [
      'shower gel', 'body wash', 'bath gel', 'shower cream', 'shower oil', 'bath bombs', 'bath salts',
      'bubble bath',
    ],
    not: ['baby', 'kids', 'dog', 'pet', '婴儿', '宝宝', '儿童', '宠物'],
    lastsDays: 60, refill: true, giftShare: 0.1, goesWith: ['body-lotion', 'bath-sponge'],
  },
  'soap-bar': {
    'zh-CN': ['香皂', '手工皂', '精油皂', '肥皂', '硫磺皂', '洗脸皂', '沐浴皂', '洁面皂'],
    en: ['bar soap', 'handmade soap', 'soap', 'natural soap', 'face soap', 'bath soap'],
    not: ['dispenser', 'dish', 'making', 'mold', 'laundry', 'holder', '洗衣', '盒', '模具', '内衣'],
    lastsDays: 45, refill: true, giftShare: 0.2, goesWith: ['bath-sponge'],
  },
  'bath-sponge': {
    'zh-CN': ['沐浴球', '搓澡巾', '浴花', '搓澡神器', '澡巾', '丝瓜络', '搓背', '洗澡刷', '起泡网'],
    en: [
      'bath sponge', 'loofah', 'exfoliating gloves', 'body scrubber', 'back scrubber', 'dry brush body',
      'bath brush', 'exfoliating towel',
    ],
    not: ['baby', 'dog', 'dish', '婴儿', '洗碗'],
    lastsDays: 90, goesWith: ['shower-gel'],
  },
  'hand-cream': {
    'zh-CN': ['护手霜', '手霜', '手膜', '护手乳', '润手霜', '防干裂 护手霜', '手部护理', '倒刺 修护'],
    en: ['hand cream', 'hand lotion', 'hand balm', 'hand mask', 'cuticle cream', 'hand salve'],
    lastsDays: 75, refill: true, giftShare: 0.35, goesWith: ['lip-balm', 'gloves', 'body-lotion'],
  },
  'hand-wash': {
    'zh-CN': ['洗手液', '泡沫洗手液', '免洗洗手液', '洗手液补充装', '抑菌洗手液', '香氛洗手液'],
    en: ['hand wash', 'hand soap', 'liquid hand soap', 'hand soap refill', 'hand sanitizer'],
    not: ['dispenser only', '机'],
    lastsDays: 45, refill: true, everyday: true, goesWith: ['hand-cream'],
  },
  'foot-care': {
    'zh-CN': ['足霜', '脚后跟干裂', '足膜', '磨脚石', '去死皮 脚', '防裂膏', '磨脚皮', '泡脚粉', '足部护理'],
    en: [
      'foot cream', 'foot file', 'foot mask', 'heel balm', 'callus remover', 'foot scrub', 'pedicure kit',
      'foot soak',
    ],
    lastsDays: 90, giftShare: 0.15, goesWith: ['socks', 'nail-clippers'],
  },
  'foot-file': {
    'zh-CN': ['磨脚器', '搓脚板', '电动磨脚器', '修脚刀', '浮石', '搓脚石'],
    en: ['pedicure file', 'foot rasp', 'electric callus remover', 'pumice stone', 'foot scrubber'],
    goesWith: ['foot-care'],
  },
  'nail-clippers': {
    'zh-CN': ['指甲刀', '指甲剪', '指甲钳', '修甲套装', '甲沟炎 指甲钳', '磨甲棒', '指甲锉'],
    en: [
      'nail clippers', 'toenail clippers', 'nail scissors', 'manicure set', 'nail file',
      'fingernail clippers', 'nail care kit',
    ],
    not: ['baby', 'dog', 'cat', 'pet', '婴儿', '宝宝', '宠物', '猫', '狗'],
    lastsDays: 900, giftShare: 0.1, goesWith: ['foot-file'],
  },
  'nail-polish': {
    'zh-CN': ['指甲油', '美甲', '穿戴甲', '美甲灯', '美甲贴', '甲油胶', '洗甲水', '卸甲', '美甲胶'],
    en: [
      'nail polish', 'press on nails', 'nail lamp', 'nail art kit', 'nail stickers', 'nail varnish',
      'nail polish remover',
    ],
    lastsDays: 120, giftShare: 0.1, goesWith: ['nail-clippers', 'hand-cream'],
  },
  'lip-balm': {
    'zh-CN': ['润唇膏', '护唇膏', '唇膜', '保湿唇膏', '唇部磨砂', '有色润唇膏', '变色唇膏', '唇油', '护唇'],
    en: ['lip balm', 'lip balm stick', 'lip care', 'lip mask', 'lip butter', 'lip treatment', 'lip scrub'],
    not: ['holder', 'dog'],
    lastsDays: 75, refill: true, giftShare: 0.2, goesWith: ['hand-cream', 'face-cream', 'lipstick'],
  },
};
