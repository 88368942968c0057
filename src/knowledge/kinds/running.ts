import type { KindsOfThing } from '../kind-lore.ts';

export const running: KindsOfThing = {
  'running shoes': {
    names: ['跑鞋', '跑步鞋', 'running shoe', 'trainers'],
    'zh-CN': {
      use: ['门口一双，早上少找借口', '下楼跑两圈，就两圈'],
      same: ['两双轮着跑，脚也换换', '路面不同，鞋也不同', '跑鞋挑脚，再试一双'],
      beside: {
        'energy gel': '补给带上，鞋也跟上',
        'yoga mat': '拉伸完，出门跑一圈',
        dumbbells: '练完上身，腿也动动',
      },
    },
    en: {
      use: ['By the door, fewer excuses', 'Two laps, then we’ll see'],
      same: ['Two pairs in turn, happier feet', 'Road or trail, another pair', 'Feet vote, try these too'],
      beside: {
        'energy gel': 'Fuel is one half, shoes the other',
        'yoga mat': 'Stretched out, now head out',
        dumbbells: 'Arms done, legs next',
      },
    },
  },
  'energy gel': {
    names: ['能量胶', 'energy gels'],
    'zh-CN': {
      use: ['三十公里后，你会想起它', '长距离那天，兜里揣一支'],
      same: ['换着吃，路上不腻', '比赛之前，先试试这款', '那支之外，再备一款'],
      beside: {
        'running shoes': '鞋跑得动，人也要补一口',
        'yoga mat': '垫上的日子歇着，跑长了带它',
        dumbbells: '练力量是底子，长跑靠补给',
      },
    },
    en: {
      use: ['You’ll think of these at kilometer thirty', 'Long run day, one per pocket'],
      same: ['Something else for the long miles', 'Try it before race day', 'Change gels, keep running'],
      beside: {
        'running shoes': 'Shoes carry you, gels carry on',
        'yoga mat': 'Rest days stretch, long days snack',
        dumbbells: 'Strength at home, fuel out there',
      },
    },
  },
  'yoga mat': {
    names: ['瑜伽垫', '健身垫', 'exercise mat'],
    'zh-CN': {
      use: ['铺开，客厅就是教室', '睡前十分钟，把肩放下来'],
      same: ['软硬宽窄，踩上去才知道', '一张在家，一张出门', '换张垫子，换个心情练'],
      beside: {
        'running shoes': '跑完回来，躺下拉一拉',
        'energy gel': '跑长了，回来好好拉伸',
        dumbbells: '哑铃落地，先垫一层',
      },
    },
    en: {
      use: ['Unroll it, the room is a studio', 'Ten minutes, shoulders down'],
      same: ['Thick or thin, feet decide', 'One at home, one to carry', 'Another one to lie down on'],
      beside: {
        'running shoes': 'Where runners lie down afterwards',
        'energy gel': 'After the long run, the long stretch',
        dumbbells: 'Saves the floor from the iron',
      },
    },
  },
  dumbbells: {
    names: ['哑铃', 'dumbbell'],
    'zh-CN': {
      use: ['看剧的工夫，举两组', '摆在墙角，随手就练'],
      same: ['轻的热身，重的较劲', '几公斤合适，再比一款', '同是哑铃，握感不同'],
      beside: {
        'running shoes': '腿有了力，手上也加点',
        'energy gel': '长跑要力气，先从它练起',
        'yoga mat': '垫子铺好，举两组',
      },
    },
    en: {
      use: ['Two sets before the kettle boils', 'Lives in the corner, asks for little'],
      same: [
        'One to warm up, one to argue with',
        'How heavy is right? Compare another',
        'Grips differ, compare another',
      ],
      beside: {
        'running shoes': 'Legs have their day, arms next',
        'energy gel': 'Strength first, distance later',
        'yoga mat': 'Mat down, now pick something up',
      },
    },
  },
};
