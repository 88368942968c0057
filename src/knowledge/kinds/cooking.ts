import type { KindsOfThing } from '../kind-lore.ts';

export const cooking: KindsOfThing = {
  "chef's knife": {
    names: ['菜刀', '主厨刀', 'kitchen knife'],
    'zh-CN': {
      use: ['葱姜蒜，都从它开始', '做饭的人，先有一把顺手的'],
      same: ['刀要握过才知，再看一把', '切菜切肉，可以分两把', '分量不同，落刀也不同'],
      beside: {
        'cutting board': '砧板摊开，缺一把刀',
        'frying pan': '下锅之前，先过它的手',
        'rice cooker': '饭在煮着，菜该切了',
      },
    },
    en: {
      use: ['Every dinner starts with an onion', 'The kitchen’s right hand'],
      same: [
        'Knives are personal, weigh another',
        'Another edge to consider',
        'Two knives settle many kitchen quarrels',
      ],
      beside: {
        'cutting board': 'A board with nothing to do waits',
        'frying pan': 'Chop first, sizzle second',
        'rice cooker': 'Rice is on, time to slice',
      },
    },
  },
  'cutting board': {
    names: ['砧板', '菜板', '案板', 'chopping board'],
    'zh-CN': {
      use: ['笃笃几声，晚饭有了影子', '切完直接端上桌，也像样'],
      same: ['生熟分开，正好两块', '一块切菜，一块切水果', '同是砧板，换块料子看看'],
      beside: {
        "chef's knife": '好刀落下，要有块好板接',
        'frying pan': '切好一推，直接下锅',
        'rice cooker': '等饭的工夫，案板上见',
      },
    },
    en: {
      use: ['Dinner’s first drum roll', 'Chop on it, then serve on it'],
      same: [
        'One for onions, one for fruit',
        'Raw here, cooked there: two boards',
        'Another surface for the same knife',
      ],
      beside: {
        "chef's knife": 'A kind place for a blade to land',
        'frying pan': 'From here, straight into the pan',
        'rice cooker': 'While the rice cooks, chop',
      },
    },
  },
  'frying pan': {
    names: ['平底锅', '煎锅', 'skillet'],
    'zh-CN': {
      use: ['早上煎蛋，晚上煎鱼', '滋啦一声，饭香就来了'],
      same: ['一口煎蛋，一口煎牛排', '大小轻重，看灶也看手', '锅这东西，各管一道菜'],
      beside: {
        "chef's knife": '切好的那一堆，等它下锅',
        'cutting board': '砧板上备好，锅该热了',
        'rice cooker': '饭好了，差一个热菜',
      },
    },
    en: {
      use: ['Eggs at eight, fish at seven', 'The sizzle that calls people in'],
      same: [
        'One for eggs, one for everything else',
        'Another pan for another burner',
        'Pans differ by what they sear',
      ],
      beside: {
        "chef's knife": 'What all that chopping is for',
        'cutting board': 'Board to pan in one sweep',
        'rice cooker': 'Rice done, something crisp on top',
      },
    },
  },
  'rice cooker': {
    names: ['电饭煲', '电饭锅'],
    'zh-CN': {
      use: ['下班前，米饭自己先熟', '一碗热饭，撑起一桌菜'],
      same: ['人多人少，锅有大小', '同是煮饭，再看一口', '米饭软硬，换口锅再说'],
      beside: {
        "chef's knife": '菜你来切，饭它来煮',
        'cutting board': '切着菜，饭在旁边熟',
        'frying pan': '菜一出锅，饭也刚好',
      },
    },
    en: {
      use: ['Rice ready before your coat is off', 'Rinse, switch on, walk away'],
      same: ['Another pot for another headcount', 'Same rice, different pot', 'Two people or ten, pots vary'],
      beside: {
        "chef's knife": 'You slice, it steams',
        'cutting board': 'Cooks quietly while you chop',
        'frying pan': 'Whatever sizzles wants rice under it',
      },
    },
  },
};
