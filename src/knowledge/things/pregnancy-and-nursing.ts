import type { Things } from '../thing.ts';

/** What a pregnancy, a birth and nursing need. */
// biome-ignore format: a table, its short lists in few lines
export const pregnancyAndNursing: Things = {
  'prenatal-vitamins': {
    'zh-CN': ['叶酸', '孕妇维生素', '孕妇dha', '孕妇钙片', '孕妇复合维生素', '备孕叶酸'],
    en: ['prenatal vitamins', 'pregnancy vitamins', 'folic acid', 'prenatal multivitamin', 'pregnancy dha'],
    lastsDays: 45, refill: true, sensitive: 'pregnancy', goesWith: ['pregnancy-book', 'stretch-mark-cream'],
  },
  'pregnancy-test': {
    'zh-CN': ['验孕棒', '早孕试纸', '验孕试纸'],
    en: ['pregnancy test', 'pregnancy test strips', 'early pregnancy test'],
    sensitive: 'pregnancy', goesWith: ['prenatal-vitamins'],
  },
  'ovulation-test': {
    'zh-CN': ['排卵试纸', '排卵检测', '排卵测试笔'],
    en: ['ovulation test', 'ovulation strips', 'fertility test', 'ovulation predictor'],
    lastsDays: 60, sensitive: 'pregnancy', goesWith: ['prenatal-vitamins', 'pregnancy-test'],
  },
  'stretch-mark-cream': {
    'zh-CN': ['妊娠纹霜', '妊娠油', '妊娠纹油', '孕妇橄榄油', '孕妇护肤品'],
    en: ['stretch mark cream', 'stretch mark oil', 'belly butter', 'belly oil', 'bump oil'],
    lastsDays: 60, refill: true, sensitive: 'pregnancy', goesWith: ['maternity-clothes'],
  },
  'maternity-clothes': {
    'zh-CN': ['孕妇装', '孕妇裤', '孕妇裙', '孕妇打底裤', '孕妇连衣裙', '孕妇睡衣'],
    en: [
      'maternity dress', 'maternity clothes', 'maternity leggings', 'maternity jeans', 'maternity wear',
      'maternity top',
    ],
    not: ['hospital', 'photo', '摄影'],
    lastsDays: 120, sensitive: 'pregnancy', goesWith: ['maternity-belt', 'nursing-bra', 'stretch-mark-cream'],
  },
  'maternity-belt': {
    'zh-CN': ['托腹带', '孕妇托腹带', '孕妇腰带'],
    en: ['maternity belt', 'belly band', 'pregnancy support belt', 'bump band'],
    sensitive: 'pregnancy', goesWith: ['pregnancy-pillow', 'maternity-clothes'],
  },
  'pregnancy-pillow': {
    'zh-CN': ['孕妇枕', '孕妇枕头', '孕妇抱枕', '托腹枕', '孕妇侧睡枕'],
    en: ['pregnancy pillow', 'maternity pillow', 'u shaped body pillow'],
    sensitive: 'pregnancy', goesWith: ['maternity-belt', 'nursing-pillow'],
  },
  'hospital-bag-kit': {
    'zh-CN': ['待产包', '待产包全套', '入院待产', '产妇待产用品'],
    en: [
      'hospital bag kit', 'maternity hospital bag', 'labor and delivery kit', 'hospital bag essentials',
      'birth bag',
    ],
    sensitive: 'pregnancy', goesWith: ['maternity-pads', 'postpartum-underwear', 'newborn-clothes'],
  },
  'maternity-pads': {
    'zh-CN': ['产褥垫', '产妇卫生巾', '刀纸', '产妇护理垫'],
    en: ['maternity pads', 'postpartum pads', 'delivery pads', 'maternity sanitary towels'],
    lastsDays: 20, sensitive: 'pregnancy', goesWith: ['postpartum-underwear', 'nursing-pads'],
  },
  'postpartum-underwear': {
    'zh-CN': ['产妇一次性内裤', '产妇 一次性内裤', '孕妇内裤', '产后内裤'],
    en: ['postpartum underwear', 'disposable maternity pants', 'mesh underwear', 'maternity briefs'],
    sensitive: 'pregnancy', goesWith: ['maternity-pads', 'belly-binder'],
  },
  'belly-binder': {
    'zh-CN': ['收腹带', '产后收腹带', '束腹带', '剖腹产收腹带'],
    en: ['belly binder', 'postpartum girdle', 'postpartum belly wrap', 'c-section recovery belt'],
    sensitive: 'pregnancy', goesWith: ['postpartum-underwear'],
  },
  'confinement-clothes': {
    'zh-CN': ['月子服', '哺乳睡衣', '产后睡衣', '月子鞋', '月子帽'],
    en: ['postpartum pajamas', 'nursing pajamas', 'nursing nightgown', 'confinement clothes'],
    sensitive: 'pregnancy', goesWith: ['nursing-bra', 'nursing-pads'],
  },
  'breast-pump': {
    'zh-CN': ['吸奶器', '电动吸奶器', '免手扶吸奶器', '吸乳器'],
    en: ['breast pump', 'electric breast pump', 'wearable breast pump', 'milk pump', 'hands-free pump'],
    not: ['parts', 'flange', 'valve', 'bag'],
    sensitive: 'pregnancy', goesWith: ['milk-storage-bags', 'nursing-bra', 'nursing-pads', 'nipple-cream'],
  },
  'breast-pump-parts': {
    'zh-CN': ['吸奶器配件', '吸奶器喇叭罩', '鸭嘴阀'],
    en: ['breast pump parts', 'breast pump flange', 'breast shield', 'duckbill valves'],
    is: 'breast-pump', lastsDays: 90, sensitive: 'pregnancy', goesWith: ['milk-storage-bags'],
  },
  'milk-storage-bags': {
    'zh-CN': ['储奶袋', '母乳储存袋', '母乳保鲜袋', '储奶瓶'],
    en: ['breast milk storage bags', 'milk storage bags', 'breastmilk bags', 'milk freezer bags'],
    lastsDays: 30, refill: true, sensitive: 'pregnancy', goesWith: ['breast-pump', 'bottle-cooler-bag'],
  },
  'nursing-bra': {
    'zh-CN': ['哺乳内衣', '哺乳文胸', '孕妇内衣', '孕妇文胸'],
    en: ['nursing bra', 'maternity bra', 'pumping bra', 'breastfeeding bra'],
    lastsDays: 150, sensitive: 'pregnancy', goesWith: ['nursing-pads', 'breast-pump'],
  },
  'nursing-pads': {
    'zh-CN': ['防溢乳垫', '溢乳垫', '防溢乳贴', '一次性乳垫'],
    en: ['nursing pads', 'breast pads', 'disposable nursing pads'],
    lastsDays: 30, refill: true, sensitive: 'pregnancy', goesWith: ['nursing-bra', 'nipple-cream'],
  },
  'nipple-cream': {
    'zh-CN': ['乳头霜', '乳头膏', '羊脂膏', '乳头保护霜'],
    en: ['nipple cream', 'nipple balm', 'lanolin cream', 'nursing balm'],
    lastsDays: 90, sensitive: 'pregnancy', goesWith: ['nursing-pads'],
  },
  'nursing-cover': {
    'zh-CN': ['哺乳巾', '哺乳遮巾', '哺乳衣', '喂奶衣', '哺乳上衣'],
    en: ['nursing cover', 'breastfeeding cover', 'nursing scarf', 'nursing top', 'breastfeeding top'],
    sensitive: 'pregnancy', goesWith: ['nursing-bra'],
  },
  'nursing-pillow': {
    'zh-CN': ['哺乳枕', '喂奶枕', '喂奶神器'],
    en: ['nursing pillow', 'breastfeeding pillow', 'feeding pillow'],
    giftShare: 0.2, goesWith: ['muslin-cloths'],
  },
};
