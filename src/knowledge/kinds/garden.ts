import type { KindsOfThing } from '../kind-lore.ts';

export const garden: KindsOfThing = {
  'potting soil': {
    names: ['营养土', '花土', 'potting mix', 'compost'],
    'zh-CN': {
      use: ['阳台上的地，从这里开始', '换盆的日子，手上有泥'],
      same: ['花草各有口味，换种土', '同是土，疏松各不同', '盆多的人，土不嫌多'],
      beside: {
        'vegetable seeds': '种子睡哪儿，先铺好床',
        planter: '花盆空着，先填上土',
        'watering can': '浇水之前，先有好土',
      },
    },
    en: {
      use: ['A garden, before it’s green', 'Repotting day, sleeves up'],
      same: ['Roots are picky, compare mixes', 'Another mix for other roots', 'More pots, more soil'],
      beside: {
        'vegetable seeds': 'Seeds first, then this, then patience',
        planter: 'An empty pot wants filling',
        'watering can': 'Somewhere for the water to go',
      },
    },
  },
  'vegetable seeds': {
    names: ['蔬菜种子', '种子', '菜籽', 'seeds'],
    'zh-CN': {
      use: ['窗台上，等它冒头', '从一粒种子，数到一盘菜'],
      same: ['这一格种它，那一格种这', '菜园里，再添一样', '种菜的人，种子攒一抽屉'],
      beside: {
        'potting soil': '土松好了，撒几粒下去',
        planter: '盆里长菜，比花热闹',
        'watering can': '浇着浇着，就冒芽了',
      },
    },
    en: {
      use: ['Check the windowsill every morning', 'Dinner, some weeks from now'],
      same: [
        'Another row in the tiny farm',
        'Seed drawers always have room',
        'Plant both, see who sprouts first',
      ],
      beside: {
        'potting soil': 'Good soil deserves a tenant',
        planter: 'A pot that grows lunch',
        'watering can': 'Gives the can a daily appointment',
      },
    },
  },
  planter: {
    names: ['花盆', '盆栽盆', 'plant pot', 'flower pot'],
    'zh-CN': {
      use: ['窗台一角，添点绿', '根要伸腰，换个大点的家'],
      same: ['高高低低，摆一排才好看', '一盆孤单，再配一个', '换个盆，阳台也换样'],
      beside: {
        'potting soil': '新土装进谁家，看这里',
        'vegetable seeds': '种子发芽前，先选好房子',
        'watering can': '浇水壶绕一圈，停在它这',
      },
    },
    en: {
      use: ['A corner that wants some green', 'Room for roots to stretch'],
      same: [
        'Pots look better in company',
        'Another one for the windowsill row',
        'A different pot under the leaves',
      ],
      beside: {
        'potting soil': 'Somewhere to pour that soil',
        'vegetable seeds': 'Seeds need an address',
        'watering can': 'Next stop on the watering round',
      },
    },
  },
  'watering can': {
    names: ['浇水壶', '洒水壶'],
    'zh-CN': {
      use: ['早上一圈，和花打个招呼', '水要慢慢浇，急不得'],
      same: ['壶嘴长短，浇法不同', '大壶小壶，看盆多少', '摆在窗台，也要好看'],
      beside: {
        'potting soil': '新土下盆，先浇透水',
        'vegetable seeds': '种子下地，等一场小雨',
        planter: '盆摆好了，水跟上',
      },
    },
    en: {
      use: ['A morning round of small hellos', 'Rain, by hand'],
      same: [
        'Long spout or short, compare',
        'Another can, another reach',
        'It stays on show, choose a pretty one',
      ],
      beside: {
        'potting soil': 'Fresh soil wants a first drink',
        'vegetable seeds': 'A gentle rain for new seeds',
        planter: 'Every pot looks up at it',
      },
    },
  },
};
