import type { KindsOfThing } from '../kind-lore.ts';

export const tea: KindsOfThing = {
  'loose tea': {
    names: ['茶叶'],
    'zh-CN': {
      use: ['下午三点，泡它一壶', '客来一杯，自己也一杯'],
      same: ['换一种茶，换一下午', '茶要换着喝，轮到这种', '这一泡和那一泡，对着喝'],
      beside: {
        teapot: '壶再好看，也要一把茶叶',
        kettle: '水开了，该往里放点什么',
        teacup: '杯子好看，茶也要跟上',
      },
    },
    en: {
      use: ['Three o’clock has a flavor', 'A pot for you and whoever drops in'],
      same: [
        'Another leaf, another afternoon',
        'Next stop on the tea map',
        'Brew them side by side, then argue',
      ],
      beside: {
        teapot: 'A pot is only half the story',
        kettle: 'Reason enough to boil the water',
        teacup: 'The cup is waiting for a filling',
      },
    },
  },
  teapot: {
    names: ['茶壶'],
    'zh-CN': {
      use: ['水一冲，话匣子也开了', '一壶茶，够聊到天黑'],
      same: ['茶壶换一把，手感换一种', '圆的扁的，都拎起来看看', '壶这东西，一把不嫌多'],
      beside: {
        'loose tea': '茶叶要舒展，给它一间房',
        kettle: '烧好的水，倒进它肚里',
        teacup: '杯子围一圈，中间坐着它',
      },
    },
    en: {
      use: ['Sits in the middle, gets everyone talking', 'Enough for a long conversation'],
      same: [
        'Another spout to judge by its pour',
        'A pot of a different temper',
        'One pot for guests, one for you',
      ],
      beside: {
        'loose tea': 'Room for the leaves to stretch',
        kettle: 'Where the hot water goes next',
        teacup: 'Every cup looks up to a pot',
      },
    },
  },
  kettle: {
    names: ['电热水壶', '烧水壶', 'electric kettle'],
    'zh-CN': {
      use: ['咕嘟一响，一天开张了', '泡面泡茶，都等它一声响'],
      same: ['同是烧水，换个样子站着', '厨房台面上，再比一把壶', '水都一样开，壶各有各样'],
      beside: {
        'loose tea': '茶叶再好，先要一壶滚水',
        teapot: '茶壶管泡，烧水归它',
        teacup: '杯子都摆好了，水呢',
      },
    },
    en: {
      use: ['The click that starts the day', 'First on in the morning'],
      same: [
        'Boils the same, compare the looks',
        'One more kettle for the line-up',
        'A kettle lives on show, compare looks',
      ],
      beside: {
        'loose tea': 'Leaves first, then a rolling boil',
        teapot: 'The teapot steeps, this one boils',
        teacup: 'Cups are out, now the water',
      },
    },
  },
  teacup: {
    names: ['茶杯'],
    'zh-CN': {
      use: ['捧在手里，先暖再喝', '一口一杯，不慌不忙'],
      same: ['杯子成双，才好对坐', '杯口厚薄，喝起来两样', '换只杯，茶也换张脸'],
      beside: {
        'loose tea': '好茶入口前，先过它这关',
        teapot: '壶嘴底下，接着它',
        kettle: '水开了，它先候着',
      },
    },
    en: {
      use: ['Warm hands first, then a sip', 'Small sips, all afternoon'],
      same: [
        'A second cup, for company',
        'The rim changes the sip, try another',
        'Odd cups make a friendlier table',
      ],
      beside: {
        'loose tea': 'Where a good leaf ends up',
        teapot: 'Somewhere for the spout to aim',
        kettle: 'Waiting by the time it boils',
      },
    },
  },
};
