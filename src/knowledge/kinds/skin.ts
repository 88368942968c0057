import type { KindsOfThing } from '../kind-lore.ts';

export const skin: KindsOfThing = {
  sunscreen: {
    names: ['防晒霜', '防晒乳', '防晒', 'sun cream'],
    'zh-CN': {
      use: ['出门前，多一道手续', '山上的太阳，比山下近'],
      same: ['通勤用的，出游用的，分开挑', '同是防晒，换个质地看', '夏天用得快，再看一款'],
      beside: {
        'face cream': '面霜之后，出门之前',
        'hand cream': '手背也晒得到太阳',
        'lip balm': '嘴唇有它管，脸也别漏',
      },
    },
    en: {
      use: ['The last step before the door', 'Mountain sun is closer than it looks'],
      same: [
        'One for the commute, one for trips',
        'Same sun, compare another',
        'Summer uses it up, keep a second',
      ],
      beside: {
        'face cream': 'After the cream, before the door',
        'hand cream': 'Hands see the sun too',
        'lip balm': 'Lips covered, now the rest',
      },
    },
  },
  'face cream': {
    names: ['面霜', '润肤霜', 'moisturizer', 'moisturiser'],
    'zh-CN': {
      use: ['洗完脸，顺手抹开', '梳妆台上，每天见两次'],
      same: ['早晚各一款，分开用', '换季了，面霜也换换', '气味质地，再比一款'],
      beside: {
        sunscreen: '白天有防晒，晚上有它',
        'hand cream': '手顾好了，脸也别忘',
        'lip balm': '唇上润了，脸上也跟着',
      },
    },
    en: {
      use: ['Twice a day at the mirror', 'Washed, patted, then this'],
      same: ['One for mornings, one for nights', 'New season, another cream', 'Same mirror, different cream'],
      beside: {
        sunscreen: 'Sunscreen by day, this by night',
        'hand cream': 'Hands are looked after, face next',
        'lip balm': 'Lips first, the rest of the face after',
      },
    },
  },
  'hand cream': {
    names: ['护手霜'],
    'zh-CN': {
      use: ['洗完碗，抹一点', '键盘旁边，常放着它'],
      same: ['包里一份，桌上一份', '味道不同，闻过才挑', '手先闻到，再看一款'],
      beside: {
        sunscreen: '手也出门，别只顾脸',
        'face cream': '脸擦好了，轮到手',
        'lip balm': '包里的小东西，凑一对',
      },
    },
    en: {
      use: ['After the dishes, a dab', 'Lives beside the keyboard'],
      same: [
        'One in the bag, one at the desk',
        'Scents are personal, compare another',
        'Hands never mind a second opinion',
      ],
      beside: {
        sunscreen: 'Sun on faces, work on hands',
        'face cream': 'Leftover minute, leftover hands',
        'lip balm': 'Pocket-sized pair for cold days',
      },
    },
  },
  'lip balm': {
    names: ['润唇膏', '唇膏'],
    'zh-CN': {
      use: ['大衣口袋里，总有它', '风一吹，就想起来抹'],
      same: ['丢了一个，还有一个', '口袋一个，床头一个', '换一款，抿一抿'],
      beside: {
        sunscreen: '晒太阳的，不只是脸',
        'face cream': '脸上抹完，嘴唇别漏',
        'hand cream': '手和嘴唇，天冷先知道',
      },
    },
    en: {
      use: ['Somewhere in every winter coat', 'Wind picks up, you reach for it'],
      same: [
        'One always goes missing, keep two',
        'Coat pocket, bedside, desk',
        'Another one for the other pocket',
      ],
      beside: {
        sunscreen: 'Lips sit in the sun as well',
        'face cream': 'The bit the cream skips',
        'hand cream': 'Hands and lips notice cold first',
      },
    },
  },
};
