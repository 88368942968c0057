import type { KindsOfThing } from '../kind-lore.ts';

export const clothes: KindsOfThing = {
  'linen dress': {
    names: ['亚麻连衣裙'],
    'zh-CN': {
      use: ['热天里，风能穿过的一件', '有点皱，才是亚麻'],
      same: ['同是亚麻，换一条看看', '夏天长，一件不够换', '裙摆长短，再比一条'],
      beside: {
        'wool scarf': '围巾收起来，轮到裙子',
        'canvas shoes': '帆布鞋上面，刚好一条裙',
        'sun hat': '帽子底下，配一条裙',
      },
    },
    en: {
      use: ['Creases welcome, breeze included', 'For days of few plans'],
      same: [
        'Summer is long, compare a second',
        'Same linen ease, compare this one',
        'Another hemline to consider',
      ],
      beside: {
        'wool scarf': 'For when scarf weather is over',
        'canvas shoes': 'Goes easily with flat canvas',
        'sun hat': 'The hat’s natural plus-one',
      },
    },
  },
  'wool scarf': {
    names: ['羊毛围巾', '围巾', 'scarf'],
    'zh-CN': {
      use: ['脖子一暖，人就不缩了', '风口等车，多绕一圈'],
      same: ['大衣不换，围巾换', '围巾是冬天的颜色，再看一条', '绕法不同，再比一条'],
      beside: {
        'linen dress': '裙子过了季，围巾接班',
        'canvas shoes': '脚下清爽，领口暖着',
        'sun hat': '帽子挂起来，围巾取下来',
      },
    },
    en: {
      use: ['One more loop against the wind', 'Warm neck, unbothered person'],
      same: [
        'Same coat, different scarf',
        'Another one for gray mornings',
        'Scarves do the talking all winter',
      ],
      beside: {
        'linen dress': 'Takes over when linen retires',
        'canvas shoes': 'Light on the feet, warm up top',
        'sun hat': 'Winter’s turn on the same hook',
      },
    },
  },
  'canvas shoes': {
    names: ['帆布鞋', 'canvas shoe', 'plimsolls'],
    'zh-CN': {
      use: ['一双好穿，去哪儿都不隆重', '踩着自行车出门的鞋'],
      same: ['换一双，走路也换个心情', '高帮低帮，看裤脚', '穿旧了才好看，先挑双新的'],
      beside: {
        'linen dress': '裙子配它，走得远',
        'wool scarf': '围巾厚了，脚下轻一点',
        'sun hat': '头上遮阳，脚下随意',
      },
    },
    en: {
      use: ['Dressed enough for almost anywhere', 'For errands that turn into walks'],
      same: [
        'They age well, start another pair',
        'Another pair for the same pavement',
        'High or low, ask your hems',
      ],
      beside: {
        'linen dress': 'Keeps a dress from being formal',
        'wool scarf': 'Scarf up top, canvas below',
        'sun hat': 'Hat, canvas, somewhere sunny',
      },
    },
  },
  'sun hat': {
    names: ['遮阳帽', '太阳帽'],
    'zh-CN': {
      use: ['帽檐底下，自带一片阴', '正午出门，先想起它'],
      same: ['帽檐宽窄，影子大小', '一顶海边，一顶菜场', '换顶帽子，换个夏天'],
      beside: {
        'linen dress': '裙子出门，帽子跟上',
        'wool scarf': '冬天围颈，夏天遮头',
        'canvas shoes': '鞋穿好了，帽子别忘',
      },
    },
    en: {
      use: ['Bring your own shade', 'Noon looks better from under here'],
      same: [
        'Brims differ, and so does shade',
        'One for beach, one for market',
        'Another brim to hide under',
      ],
      beside: {
        'linen dress': 'Finishes what the dress began',
        'wool scarf': 'Same peg, other half of the year',
        'canvas shoes': 'Shoes on, hat on, out',
      },
    },
  },
};
