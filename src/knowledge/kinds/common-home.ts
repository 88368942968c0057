import type { KindsOfThing } from '../kind-lore.ts';

/** Kinds that many shops sell: kept at home and on the desk. */
export const commonHome: KindsOfThing = {
  headphones: {
    names: ['耳机', '蓝牙耳机', '头戴式耳机', 'earphones', 'earbuds'],
    'zh-CN': {
      use: ['戴上，地铁就远了', '一个人的现场'],
      same: ['耳朵挑耳机，再听一副', '一副通勤，一副在家'],
      beside: { laptop: '电脑前的会，要副耳机' },
    },
    en: {
      use: ['Puts the train at a distance', 'A concert for one'],
      same: ['Ears are picky, audition another', 'One for commuting, one for home'],
      beside: { laptop: 'For meetings the room needn’t hear' },
    },
  },
  'phone case': {
    names: ['手机壳', '手机保护壳', 'mobile phone case'],
    'zh-CN': {
      use: ['手机的外套，天天见人', '手滑的时候，隔一层'],
      same: ['换个壳，像换部手机', '壳子换着戴，再挑一个'],
      beside: {},
    },
    en: {
      use: ['Your phone’s everyday coat', 'Between the phone and the pavement'],
      same: ['New case, almost a new phone', 'Another coat for the same phone'],
      beside: {},
    },
  },
  laptop: {
    names: ['笔记本电脑', '手提电脑', 'notebook computer'],
    'zh-CN': {
      use: ['咖啡馆里，也能开工', '合上就走的一张桌'],
      same: ['重量键盘，再比一台', '背着走的，多看几台'],
      beside: { keyboard: '键盘再顺手，也要有台电脑' },
    },
    en: {
      use: ['An office that closes with a click', 'Works wherever there’s a table'],
      same: ['Weight and keyboard, compare another', 'You’ll carry it daily, look twice'],
      beside: { keyboard: 'Something for those keys to drive' },
    },
  },
  keyboard: {
    names: ['键盘', '机械键盘', 'mechanical keyboard'],
    'zh-CN': {
      use: ['噼里啪啦，稿子就有了', '手指上班的地方'],
      same: ['手感这回事，再敲一把', '一把办公，一把在家'],
      beside: { laptop: '长时间打字，外接一把' },
    },
    en: {
      use: ['Where your fingers go to work', 'Makes typing sound like progress'],
      same: ['Fingers decide, try another', 'One for work, one for home'],
      beside: { laptop: 'For the long typing days' },
    },
  },
  mug: {
    names: ['马克杯', '咖啡杯', 'coffee mug'],
    'zh-CN': {
      use: ['工位上，认得出是谁的', '热可可，双手捧着喝'],
      same: ['一只在家，一只在工位', '杯子不嫌多，再挑一只'],
      beside: { 'coffee beans': '咖啡好了，倒进谁', kettle: '水开了，杯子候着' },
    },
    en: {
      use: ['Everyone at work knows whose it is', 'Two hands, hot chocolate'],
      same: ['One for home, one for work', 'Another one for the favorite shelf'],
      beside: { 'coffee beans': 'Where the coffee is headed', kettle: 'First in line when water boils' },
    },
  },
  'desk lamp': {
    names: ['台灯', '书桌灯', '护眼灯', 'lamp'],
    'zh-CN': {
      use: ['夜里那一页，靠它翻', '灯一开，书桌就醒了'],
      same: ['书桌床头，各亮一盏', '光往哪儿照，再比一盏'],
      beside: { notebook: '写字的地方，先有光' },
    },
    en: {
      use: ['For the last chapter of the night', 'Switch on, the desk wakes up'],
      same: ['One for the desk, one for bed', 'Light falls differently, compare another'],
      beside: { notebook: 'Pages read easier in a pool of light' },
    },
  },
  towel: {
    names: ['毛巾', '浴巾', 'bath towel'],
    'zh-CN': {
      use: ['洗完澡，裹上的那一下', '洗脸的早上，从它开始'],
      same: ['各人一条，不打架', '一条在用，一条在晒'],
      beside: {},
    },
    en: {
      use: ['The good part after a shower', 'Morning begins with a clean face'],
      same: ['One in use, one drying', 'Everyone gets their own'],
      beside: {},
    },
  },
  candle: {
    names: ['蜡烛', '香薰蜡烛', '香薰', 'scented candle'],
    'zh-CN': {
      use: ['关灯，点上，晚上就慢了', '泡澡的时候，点一支'],
      same: ['味道要闻，再挑一支', '客厅一支，浴室一支'],
      beside: { blanket: '毯子裹好，再点一支' },
    },
    en: {
      use: ['Lights off, evening slows down', 'For baths that take their time'],
      same: ['Noses disagree, try another', 'One for the bath, one for dinner'],
      beside: { blanket: 'Blanket, flame, nowhere to be' },
    },
  },
  toothbrush: {
    names: ['牙刷', '电动牙刷', 'electric toothbrush'],
    'zh-CN': {
      use: ['一早一晚，各两分钟', '三个月一换，别忘了它'],
      same: ['刷头软硬，再比一支', '家里一支，出差一支'],
      beside: {},
    },
    en: {
      use: ['Two minutes, twice a day', 'Every three months, a fresh one'],
      same: ['Bristles differ, compare another', 'One at home, one in the travel bag'],
      beside: {},
    },
  },
  yarn: {
    names: ['毛线', '毛线团', 'knitting yarn', 'wool yarn'],
    'zh-CN': {
      use: ['一针一针，织过冬天', '猫会喜欢，人也喜欢'],
      same: ['配色要凑，再来一团', '线粗线细，织物两样'],
      beside: { 'wool scarf': '围巾好看，也可以自己织' },
    },
    en: {
      use: ['A scarf, not yet begun', 'Keeps both hands busy all winter'],
      same: ['Another one for the stripe', 'Yarn stashes always have room'],
      beside: { 'wool scarf': 'Or knit one yourself' },
    },
  },
};
