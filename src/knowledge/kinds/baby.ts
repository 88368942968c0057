import type { KindsOfThing } from '../kind-lore.ts';

export const baby: KindsOfThing = {
  stroller: {
    names: ['婴儿推车', '婴儿车', 'pram', 'pushchair'],
    'zh-CN': {
      use: ['逛公园，推着走', '小家伙坐着，大人散步'],
      same: ['推一推才知道，再看一辆', '收起来多大，也要比比', '推车各走各路，这辆也看看'],
      beside: {
        'baby walker': '走累了，还有个座',
        diapers: '出门一趟，先有辆车装着',
        'infant formula': '带着奶粉出门，推着走',
      },
    },
    en: {
      use: ['For long laps of the park', 'Somebody sits, somebody strolls'],
      same: [
        'Folding is half of it, compare',
        'Another set of wheels to push',
        'Same stroll, different ride',
      ],
      beside: {
        'baby walker': 'For when small legs give up',
        diapers: 'Carries the spares as well',
        'infant formula': 'Room underneath for the bottle bag',
      },
    },
  },
  'baby walker': {
    names: ['学步车'],
    'zh-CN': {
      use: ['扶着走到自己走，差它一程', '摇摇晃晃，也是往前'],
      same: ['同是学步，换个扶法', '推的坐的，学步有几种', '客厅跑道上，再选一辆'],
      beside: {
        stroller: '坐够了推车，下来走走',
        diapers: '尿裤换好，出发去客厅',
        'infant formula': '喝饱了，满屋子走一圈',
      },
    },
    en: {
      use: ['Between holding on and letting go', 'Wobbly, and forward all the same'],
      same: ['Another way to take first steps', 'Push along or sit in, compare', 'A different first vehicle'],
      beside: {
        stroller: 'Out of the seat, onto the feet',
        diapers: 'For legs that won’t lie still',
        'infant formula': 'Fed, rested, off down the hallway',
      },
    },
  },
  diapers: {
    names: ['纸尿裤', '尿不湿', 'nappies', 'diaper'],
    'zh-CN': {
      use: ['夜里那一片，先备好', '出门包里，总要塞几片'],
      same: ['尺码一阵一换，再看一款', '同是纸尿裤，换款试试', '家里一包，包里几片'],
      beside: {
        stroller: '推车底篮，先放几片',
        'baby walker': '满地走之前，先换一片',
        'infant formula': '喝完换一片，前后脚的事',
      },
    },
    en: {
      use: ['One within reach, lights low', 'A few always ride in the bag'],
      same: [
        'Sizes change fast, compare another',
        'A pack at home, a few to go',
        'Another one to try for fit',
      ],
      beside: {
        stroller: 'First thing into the stroller basket',
        'baby walker': 'A fresh one before the next lap',
        'infant formula': 'Where the bottle leads, eventually',
      },
    },
  },
  'infant formula': {
    names: ['婴儿奶粉', '奶粉', 'baby formula'],
    'zh-CN': {
      use: ['夜里那一顿，先备着', '水温调好，轻轻摇匀'],
      same: ['段数看清，再比一款', '换奶粉前，先看看标签', '同是奶粉，产地段数比比'],
      beside: {
        stroller: '出门推车，带上这一顿',
        'baby walker': '走累了，坐下喝一顿',
        diapers: '尿裤旁边，奶粉也备着',
      },
    },
    en: {
      use: ['Warm water, a gentle swirl', 'For the feed before dawn'],
      same: ['Check the stage, then compare', 'Another one, read both labels', 'Labels differ, have a look'],
      beside: {
        stroller: 'Goes along on longer outings',
        'baby walker': 'After the laps, a bottle',
        diapers: 'Shares a cupboard with the diapers',
      },
    },
  },
};
