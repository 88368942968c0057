import type { KindsOfThing } from '../kind-lore.ts';

export const writing: KindsOfThing = {
  notebook: {
    names: ['笔记本', '本子', '手账本', 'journal'],
    'zh-CN': {
      use: ['新的一页，先写日期', '想到什么，先记下来'],
      same: ['本子不嫌多，各记各的', '一本记事，一本发呆', '旧本快满了，新本接班'],
      beside: {
        'fountain pen': '笔尖要落处，先备本子',
        ink: '墨水写在哪儿，看纸',
        'pencil case': '笔都装好了，写在哪儿',
      },
    },
    en: {
      use: ['First page, write the date', 'For thoughts that won’t wait'],
      same: [
        'One for lists, one for daydreams',
        'The next one, before that is full',
        'Nobody stops at one notebook',
      ],
      beside: {
        'fountain pen': 'A nib wants paper',
        ink: 'Somewhere for the ink to dry',
        'pencil case': 'Pens packed, pages missing',
      },
    },
  },
  'fountain pen': {
    names: ['钢笔'],
    'zh-CN': {
      use: ['签个名，也像回事', '字慢下来，话也慢下来'],
      same: ['笔尖粗细，写过才知道', '一支写字，一支批注', '换支笔，字也换个样'],
      beside: {
        notebook: '纸上落字，看用哪支笔',
        ink: '墨水等着，灌进谁',
        'pencil case': '笔袋空着，请它入住',
      },
    },
    en: {
      use: ['Even a signature feels considered', 'Slower letters, better sentences'],
      same: [
        'Nibs differ, so does your handwriting',
        'One for letters, one for margins',
        'Another pen, another hand',
      ],
      beside: {
        notebook: 'Good paper likes a nib',
        ink: 'Ink needs somewhere to flow from',
        'pencil case': 'A first resident for the case',
      },
    },
  },
  ink: {
    names: ['钢笔墨水', '墨水', 'fountain pen ink'],
    'zh-CN': {
      use: ['换个颜色，写封信', '灌一次墨，写满一本'],
      same: ['那瓶是那瓶的心情，这瓶是这瓶', '墨水换色，像换季', '一支笔，轮着喝几种墨'],
      beside: {
        notebook: '纸白着，等一抹颜色',
        'fountain pen': '钢笔写着写着，就渴了',
        'pencil case': '笔都在，墨也备一瓶',
      },
    },
    en: {
      use: ['Write the letter in another color', 'One fill, many pages'],
      same: [
        'A different mood in the same pen',
        'Another bottle for the color drawer',
        'Pens drink more than one color',
      ],
      beside: {
        notebook: 'White pages, waiting for a color',
        'fountain pen': 'That pen gets thirsty',
        'pencil case': 'Pens packed, bottle stays home',
      },
    },
  },
  'pencil case': {
    names: ['笔袋', '文具盒', '笔盒'],
    'zh-CN': {
      use: ['笔不再在包底打架', '拉链一开，要什么都在'],
      same: ['装多装少，再比一只', '一只上课，一只画画', '换一只，书桌也换样'],
      beside: {
        notebook: '本子旁边，笔要归位',
        'fountain pen': '好笔，要有个家',
        ink: '瓶子放桌上，笔归它管',
      },
    },
    en: {
      use: ['Ends the search at the bag’s bottom', 'Unzip, and everything answers'],
      same: [
        'One for class, one for sketching',
        'Carry more or fewer, compare',
        'Another home for wandering pens',
      ],
      beside: {
        notebook: 'Keeps the pens near the pages',
        'fountain pen': 'A good pen deserves a bed',
        ink: 'Bottle on the desk, pens in here',
      },
    },
  },
};
