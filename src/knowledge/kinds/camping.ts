import type { KindsOfThing } from '../kind-lore.ts';

export const camping: KindsOfThing = {
  tent: {
    names: ['帐篷'],
    'zh-CN': {
      use: ['周五收拾，周六看星星', '草地上，搭一间自己的屋'],
      same: ['几个人睡，帐篷说了算', '搭起来看看，再比一顶', '去山里还是公园，再挑一顶'],
      beside: {
        'sleeping bag': '睡袋铺哪儿，先搭个顶',
        'camping lantern': '灯要挂起来，先有顶帐',
        'camp stove': '吃完饭，总得有地方睡',
      },
    },
    en: {
      use: ['Pack Friday, stargaze Saturday', 'A room with a lot of garden'],
      same: [
        'Count heads, then compare tents',
        'Another roof for the same sky',
        'Hills or park, tents take sides',
      ],
      beside: {
        'sleeping bag': 'A roof over that sleeping bag',
        'camping lantern': 'Somewhere to hang the lantern',
        'camp stove': 'After supper, somewhere to sleep',
      },
    },
  },
  'sleeping bag': {
    names: ['睡袋'],
    'zh-CN': {
      use: ['拉链一拉，山里的夜就小了', '山里的夜，裹紧一点'],
      same: ['夜里几度，换条睡袋说话', '薄的厚的，看季节挑', '同是睡袋，钻进去不一样'],
      beside: {
        tent: '帐篷挡风，睡袋管暖',
        'camping lantern': '熄了灯，就往里钻',
        'camp stove': '吃饱了，钻进去睡',
      },
    },
    en: {
      use: ['Zip up, the night gets smaller', 'The warm side of camping'],
      same: [
        'Nights differ, so do sleeping bags',
        'Another zip to disappear behind',
        'Thick or thin, ask the season',
      ],
      beside: {
        tent: 'The tent stops wind, this keeps warm',
        'camping lantern': 'Lights out, zip up',
        'camp stove': 'Fed first, then horizontal',
      },
    },
  },
  'camping lantern': {
    names: ['露营灯', '营地灯', 'lantern'],
    'zh-CN': {
      use: ['天一黑，围着它坐', '夜里找鞋，先找它'],
      same: ['一盏挂着，一盏拎着', '光有明暗，再看一款', '换种光，营地换个样'],
      beside: {
        tent: '帐篷里的夜，靠它亮着',
        'sleeping bag': '钻睡袋之前，留盏灯',
        'camp stove': '炉火灭了，还有它亮着',
      },
    },
    en: {
      use: ['Dark falls, chairs move closer', 'For finding shoes after midnight'],
      same: ['One to hang, one to carry', 'Another glow for the campsite', 'Two lights, fewer stubbed toes'],
      beside: {
        tent: 'Tents don’t come with daylight',
        'sleeping bag': 'A light to find the zip by',
        'camp stove': 'For cooking past sunset',
      },
    },
  },
  'camp stove': {
    names: ['户外炉具', '炉具', '户外炉', 'camping stove'],
    'zh-CN': {
      use: ['山里一碗热汤，靠它', '风里点着火，水就快开了'],
      same: ['背着走还是开车去，再比一台', '火力大小，看几个人吃', '同是野炊，换个炉头'],
      beside: {
        tent: '帐篷搭好，该生火做饭了',
        'sleeping bag': '钻睡袋前，先喝口热的',
        'camping lantern': '灯亮着，锅也热着',
      },
    },
    en: {
      use: ['Hot soup, far from any kitchen', 'Coffee tastes taller up here'],
      same: [
        'To carry or to drive, compare',
        'How many mouths? Compare burners',
        'Same soup, different burner',
      ],
      beside: {
        tent: 'Tent up, kettle on',
        'sleeping bag': 'Something hot before you zip up',
        'camping lantern': 'One gives light, this gives supper',
      },
    },
  },
};
