import type { KindsOfThing } from '../kind-lore.ts';

/** Kinds that many shops sell: worn and carried. */
export const commonWear: KindsOfThing = {
  't-shirt': {
    names: ['t恤', '短袖t恤', '短袖', 'tee'],
    'zh-CN': {
      use: ['衣柜里，穿得勤的那一件', '配什么下装，都不挑'],
      same: ['换着穿的，不怕多一件', '领口肩线，再比一件'],
      beside: { jeans: '牛仔裤上面，配它' },
    },
    en: {
      use: ['The one that never reaches the drawer', 'Goes with whatever is clean'],
      same: ['One to wear, one in the wash', 'Necklines differ, compare another'],
      beside: { jeans: 'Half of the oldest outfit around' },
    },
  },
  jeans: {
    names: ['牛仔裤', 'denim jeans'],
    'zh-CN': {
      use: ['越穿越像自己的一条', '周一到周日，都不出错'],
      same: ['裤型挑腿，再试一条', '深浅两条，轮着穿'],
      beside: { 't-shirt': 'T恤下面，接一条牛仔裤' },
    },
    en: {
      use: ['More yours with every wear', 'Monday to Sunday, no questions asked'],
      same: ['Cuts are personal, try another', 'A second pair, for laundry days'],
      beside: { 't-shirt': 'The other half of a T-shirt day' },
    },
  },
  socks: {
    names: ['袜子', 'sock'],
    'zh-CN': {
      use: ['抽屉里，总有一只落单', '鞋里的事，它管'],
      same: ['袜子从来不嫌多', '再添几双，凑满抽屉'],
      beside: { 'running shoes': '新鞋出门，配双新袜' },
    },
    en: {
      use: ['One always goes missing anyway', 'What shoes rest on'],
      same: ['Nobody owns too many socks', 'More recruits for the sock drawer'],
      beside: { 'running shoes': 'Between you and the shoe' },
    },
  },
  sneakers: {
    names: ['运动鞋', '板鞋', '休闲鞋', 'sneaker'],
    'zh-CN': {
      use: ['逛一天，脚不抱怨', '下楼取快递，也穿它'],
      same: ['鞋柜里，再空一格', '换一双，走走看'],
      beside: { socks: '袜子穿好，鞋呢' },
    },
    en: {
      use: ['For errands that become adventures', 'All-day shoes, all kinds of days'],
      same: ['Make room on the rack', 'Another pair, another kind of stroll'],
      beside: { socks: 'Socks on, now what?' },
    },
  },
  dress: {
    names: ['连衣裙', '裙子'],
    'zh-CN': {
      use: ['一件搞定，不用想搭配', '约会散步，都说得过去'],
      same: ['裙子试过才知道，再看一条', '同是裙子，换条看看'],
      beside: { 'sun hat': '帽子下面，一条裙子' },
    },
    en: {
      use: ['One garment, outfit done', 'Dinner or a walk, either way'],
      same: ['Another one for the fitting room', 'Dresses need trying, line up another'],
      beside: { 'sun hat': 'What goes under the hat' },
    },
  },
  umbrella: {
    names: ['雨伞', '晴雨伞', '伞'],
    'zh-CN': {
      use: ['出门看天，包里有它', '说下就下的天，备一把'],
      same: ['一把在家，一把在办公室', '大伞小伞，看谁同行'],
      beside: { 'rain jacket': '雨大的时候，再撑一把' },
    },
    en: {
      use: ['For forecasts that change their minds', 'Lives by the door, mostly'],
      same: ['One at home, one at work', 'Umbrellas wander off, keep a spare'],
      beside: { 'rain jacket': 'For rain that comes straight down' },
    },
  },
  suitcase: {
    names: ['行李箱', '拉杆箱', '旅行箱', 'luggage'],
    'zh-CN': {
      use: ['轮子一响，假期就近了', '三天两夜，装得下心情'],
      same: ['短途长途，箱子两种', '轮子拉杆，再比一只'],
      beside: { umbrella: '出远门，箱角塞把伞' },
    },
    en: {
      use: ['Wheels on tiles, holiday begins', 'Pack light, come back heavier'],
      same: ['Weekend size or fortnight, compare', 'Another set of wheels for the airport'],
      beside: { umbrella: 'Weather travels too, pack both' },
    },
  },
  watch: {
    names: ['手表', '腕表', 'wristwatch'],
    'zh-CN': {
      use: ['抬手看一眼，不碰手机', '袖口底下，一点心思'],
      same: ['表盘大小，看手腕', '上班一块，周末一块'],
      beside: {},
    },
    en: {
      use: ['The time, without the notifications', 'A small thing under the cuff'],
      same: ['One for weekdays, one for not', 'Wrists differ, try another face'],
      beside: {},
    },
  },
};
