import type { KindsOfThing } from '../kind-lore.ts';

export const play: KindsOfThing = {
  'picture book': {
    names: ['绘本', '图画书'],
    'zh-CN': {
      use: ['睡前一本，再来一本', '翻一页，停下来指一指'],
      same: ['同一个睡前，换个故事', '书架上，给它留个位置', '讲完那本，接着这本'],
      beside: {
        'building blocks': '积木搭累了，坐下翻一本',
        'plush toy': '抱着娃娃，听一个故事',
        'jigsaw puzzle': '拼完一幅，再看一本图',
      },
    },
    en: {
      use: ['One more page, then lights out', 'Point, laugh, turn the page'],
      same: ['Same bedtime, another story', 'Next in the bedtime pile', 'When that one is known by heart'],
      beside: {
        'building blocks': 'For when the tower has fallen',
        'plush toy': 'Stuffed friends make good listeners',
        'jigsaw puzzle': 'A picture that comes already whole',
      },
    },
  },
  'building blocks': {
    names: ['积木', 'toy blocks'],
    'zh-CN': {
      use: ['搭高，推倒，再搭高', '昨天是桥，今天是城堡'],
      same: ['积木不嫌多，城堡越盖越大', '再添一盒，楼能更高', '换种块头，搭法也换'],
      beside: {
        'picture book': '书里的城堡，动手盖一座',
        'plush toy': '给娃娃盖间房子',
        'jigsaw puzzle': '平的拼完，来点立体的',
      },
    },
    en: {
      use: ['Build it, knock it down, repeat', 'A castle until teatime'],
      same: [
        'More blocks, taller towers',
        'Another set, bigger city',
        'Different pieces, different architecture',
      ],
      beside: {
        'picture book': 'Build what the story described',
        'plush toy': 'Every plush friend needs a house',
        'jigsaw puzzle': 'From flat pieces to tall ones',
      },
    },
  },
  'plush toy': {
    names: ['毛绒玩具', '毛绒公仔', 'stuffed animal', 'soft toy'],
    'zh-CN': {
      use: ['抱着它，话都好说', '床头坐着，谁来都不认生'],
      same: ['一只太孤单，添个伴', '再挑一只，凑一桌下午茶', '毛茸茸的，换个模样'],
      beside: {
        'picture book': '故事讲到一半，得有个听众',
        'building blocks': '房子盖好了，请它入住',
        'jigsaw puzzle': '拼图的时候，它在旁边看',
      },
    },
    en: {
      use: ['A good listener, never interrupts', 'Keeps the end of the bed occupied'],
      same: ['One alone gets lonely', 'Another guest for the tea party', 'Room on the bed for two'],
      beside: {
        'picture book': 'Someone to read aloud to',
        'building blocks': 'A tenant for the block house',
        'jigsaw puzzle': 'Watches, offers no advice',
      },
    },
  },
  'jigsaw puzzle': {
    names: ['拼图', 'puzzle'],
    'zh-CN': {
      use: ['下雨的周末，一桌碎片', '一坐下，就惦记下一片'],
      same: ['那幅拼完，接着这幅', '片数多少，看有几个晚上', '换张图，从头再找一遍'],
      beside: {
        'picture book': '看完画，动手拼一幅',
        'building blocks': '积木往上搭，拼图往外铺',
        'plush toy': '娃娃坐旁边，陪着找碎片',
      },
    },
    en: {
      use: ['A rainy weekend, spread over the table', 'Just one more piece, everyone says'],
      same: [
        'Many more small decisions',
        'Once that picture is finished',
        'New picture, same happy squinting',
      ],
      beside: {
        'picture book': 'A picture you put together yourself',
        'building blocks': 'Blocks go up, puzzles spread out',
        'plush toy': 'Quiet work with a soft audience',
      },
    },
  },
};
