import type { KindsOfThing } from '../kind-lore.ts';

export const hiking: KindsOfThing = {
  'hiking boots': {
    names: ['登山鞋', '徒步鞋', 'hiking boot', 'hiking shoes'],
    'zh-CN': {
      use: ['石头路上，脚要有主见', '上山轻快，下山稳当'],
      same: ['走什么路，穿什么鞋', '鞋要合脚，再试一双', '高帮低帮，山路说了算'],
      beside: {
        'trekking poles': '手上有杖，脚下有鞋',
        backpack: '背得动，也要走得稳',
        'rain jacket': '上身挡雨，脚下踩泥',
      },
    },
    en: {
      use: ['Loose rock asks for opinions underfoot', 'Up lightly, down steadily'],
      same: [
        'The trail decides, compare a pair',
        'Another pair to break in',
        'Feet are picky, try these too',
      ],
      beside: {
        'trekking poles': 'Poles for hands, these for feet',
        backpack: 'What carries what carries the pack',
        'rain jacket': 'Rain above, mud below',
      },
    },
  },
  'trekking poles': {
    names: ['登山杖', '徒步杖', 'trekking pole', 'hiking poles'],
    'zh-CN': {
      use: ['下坡路上，膝盖会想它', '过溪探路，多两条腿'],
      same: ['轻一点短一点，再比一副', '收起来塞哪儿，也要看', '杖要称手，再握一副'],
      beside: {
        'hiking boots': '鞋踩稳了，手上也撑着',
        backpack: '包重的时候，手来分担',
        'rain jacket': '雨后路滑，撑一下',
      },
    },
    en: {
      use: ['Downhill, your knees will remember these', 'Two extra legs for stream crossings'],
      same: [
        'Lighter, shorter, another grip to try',
        'Another pair for the same hill',
        'Grip first, then decide',
      ],
      beside: {
        'hiking boots': 'Boots grip, these steady',
        backpack: 'A heavy pack likes four legs',
        'rain jacket': 'For the slippery half after rain',
      },
    },
  },
  backpack: {
    names: ['徒步背包', '背包', '双肩包', '登山包', 'rucksack'],
    'zh-CN': {
      use: ['一天的山路，装在背上', '水和面包，各有各的兜'],
      same: ['走一天还是走三天，再比一只', '装多少，背起来才知道', '同是背包，肩上不一样'],
      beside: {
        'hiking boots': '脚下备好了，背上呢',
        'trekking poles': '杖不用时，插在包侧',
        'rain jacket': '天晴了，外套塞包里',
      },
    },
    en: {
      use: ['A day on the hill, shouldered', 'Water one side, sandwiches the other'],
      same: [
        'One day or three, packs differ',
        'Another one for your shoulders to judge',
        'Pack the same, carry differently',
      ],
      beside: {
        'hiking boots': 'Feet are set, shoulders next',
        'trekking poles': 'Poles ride along when folded',
        'rain jacket': 'Swallows the jacket when it clears',
      },
    },
  },
  'rain jacket': {
    names: ['冲锋衣', '雨衣', 'waterproof jacket'],
    'zh-CN': {
      use: ['山里的雨，说来就来', '起风了，拉链拉到顶'],
      same: ['厚薄长短，再比一件', '风大的山头，换件看看', '同是外壳，换一件看看'],
      beside: {
        'hiking boots': '鞋不怕泥，人也别淋着',
        'trekking poles': '撑杖的手，袖口也要护着',
        backpack: '包里留个角，塞件外套',
      },
    },
    en: {
      use: ['Mountain rain keeps no appointments', 'Zip to the chin, carry on'],
      same: [
        'Long or short, compare another shell',
        'A different shell for the same sky',
        'Hoods and hems differ, compare',
      ],
      beside: {
        'hiking boots': 'Mud has the boots, rain has this',
        'trekking poles': 'Hands busy, hood up',
        backpack: 'Lives on top of the pack',
      },
    },
  },
};
