import type { KindsOfThing } from '../kind-lore.ts';

export const air: KindsOfThing = {
  dehumidifier: {
    names: ['除湿机'],
    'zh-CN': {
      use: ['潮天里，让被子先干', '墙角那点潮气，归它喝'],
      same: ['除湿机看房间，这台也比比', '潮的地方不止一处，再看一台', '喝水的本事，一台一个样'],
      beside: {
        humidifier: '干的季节过了，潮的轮到它',
        'air purifier': '灰归净化器，潮气归它',
        fan: '风吹不走的潮，它来收',
      },
    },
    en: {
      use: ['For the weeks when towels never dry', 'Drinks what the walls have been holding'],
      same: [
        'Same thirst, different corner of the house',
        'Another one with a taste for damp',
        'Match the machine to the room',
      ],
      beside: {
        humidifier: 'For the other half of the year',
        'air purifier': 'Dust has its rival, damp needs one',
        fan: 'A fan moves damp, this drinks it',
      },
    },
  },
  humidifier: {
    names: ['加湿器'],
    'zh-CN': {
      use: ['暖气一来，喉咙先知道', '床头一缕雾，夜里不干巴'],
      same: ['同是喷雾，换个身段', '书桌床头，各有各的一台', '加湿器摆哪儿，再比一台'],
      beside: {
        dehumidifier: '潮的时候靠它，干的时候靠这台',
        'air purifier': '空气净了，再添点水润',
        fan: '风吹久了干，添点雾',
      },
    },
    en: {
      use: ['When the radiators wake, so should this', 'A little weather for the bedside'],
      same: [
        'Another small cloud to choose from',
        'One for the desk, one for the bed',
        'Same mist, different manners',
      ],
      beside: {
        dehumidifier: 'Winter’s answer to a summer machine',
        'air purifier': 'Clean air can still be dry',
        fan: 'Moving air dries out, this adds back',
      },
    },
  },
  'air purifier': {
    names: ['空气净化器', '净化器'],
    'zh-CN': {
      use: ['关着窗的日子，有它在转', '厨房客厅，给空气洗把脸'],
      same: ['房间大小不同，再比一台', '同是净化器，换一台看看', '客厅一台，卧室再想想'],
      beside: {
        dehumidifier: '湿气归那台，灰尘归这台',
        humidifier: '加了湿，顺手把灰也滤了',
        fan: '风扇吹的风，先过一道滤',
      },
    },
    en: {
      use: ['For days when windows stay shut', 'Gives the room’s air a rinse'],
      same: ['Rooms differ, compare another', 'Big room or small, compare', 'Living room one, bedroom other'],
      beside: {
        dehumidifier: 'Damp sorted, dust next',
        humidifier: 'Mist adds, this takes away',
        fan: 'A fan stirs dust, this catches it',
      },
    },
  },
  fan: {
    names: ['电风扇', '风扇'],
    'zh-CN': {
      use: ['夏夜里，按一下就有风', '西瓜切好，风扇打开'],
      same: ['风还是风，换个样子吹', '落地台式，各吹各的风', '客厅那台之外，再看一台'],
      beside: {
        dehumidifier: '潮气收走，再来点风',
        humidifier: '雾有了，再借一点风',
        'air purifier': '净过的空气，让它送一程',
      },
    },
    en: {
      use: ['A breeze on your own terms', 'Sliced watermelon, feet up, this on'],
      same: ['Same breeze, another silhouette', 'Another one to turn heads', 'One breeze for each room'],
      beside: {
        dehumidifier: 'Dry air likes a push',
        humidifier: 'Mist travels further on a breeze',
        'air purifier': 'Sends the clean air around',
      },
    },
  },
};
