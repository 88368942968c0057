import type { KindsOfThing } from '../kind-lore.ts';

export const baking: KindsOfThing = {
  'stand mixer': {
    names: ['厨师机', '和面机'],
    'zh-CN': {
      use: ['揉面的二十分钟，交给它', '出膜要力气，让它出'],
      same: ['面团分量不同，再比一台', '台面上的大件，多看几眼', '同样揉面，换个身板'],
      beside: {
        'loaf tin': '想要吐司拉丝，先让它揉透',
        'rolling pin': '擀面之前，让它先揉好',
        'bread flour': '面粉加水，剩下的它来',
      },
    },
    en: {
      use: ['Kneads while you read the paper', 'Your wrists get the day off'],
      same: [
        'How much dough? Compare another',
        'It lives on the counter, choose slowly',
        'A different build for the same dough',
      ],
      beside: {
        'loaf tin': 'A tall loaf begins with kneading',
        'rolling pin': 'It kneads, then the pin takes over',
        'bread flour': 'Turns strong flour into stretchy dough',
      },
    },
  },
  'loaf tin': {
    names: ['吐司模具', '吐司盒', 'bread tin', 'loaf pan'],
    'zh-CN': {
      use: ['方方正正，明早一片吐司', '面团长个子的地方'],
      same: ['换个模具，吐司换个身材', '长的方的，吐司说了算', '两条一起烤，就差一只'],
      beside: {
        'stand mixer': '机器揉好，它来定型',
        'rolling pin': '擀卷好的面，排队进来',
        'bread flour': '面和好了，总要有个模子',
      },
    },
    en: {
      use: ['Where dough grows corners', 'Toast, several days from now'],
      same: [
        'Slices take after their tin',
        'Two loaves bake as easily as one',
        'Another tin, another sandwich',
      ],
      beside: {
        'stand mixer': 'Gives your dough somewhere to be',
        'rolling pin': 'Roll it up, tuck it in',
        'bread flour': 'The flour’s second home',
      },
    },
  },
  'rolling pin': {
    names: ['擀面杖'],
    'zh-CN': {
      use: ['饺子皮面条，都从它手下过', '一推一滚，面就听话了'],
      same: ['长短轻重，擀起来才知道', '擀面杖也挑手，再握一根', '同是一根，手感不同'],
      beside: {
        'stand mixer': '机器揉完，轮到手上功夫',
        'loaf tin': '进模之前，先擀平卷起',
        'bread flour': '案板撒把粉，擀起来',
      },
    },
    en: {
      use: ['Dumplings, pies, one honest cylinder', 'Flattens dough and bad moods'],
      same: [
        'Weight and length decide, compare another',
        'Another pin for your palms to judge',
        'Bakers have favorites, meet another',
      ],
      beside: {
        'stand mixer': 'After the machine, your own two hands',
        'loaf tin': 'Rolled tight, the loaf rises even',
        'bread flour': 'A dusting of flour, then this',
      },
    },
  },
  'bread flour': {
    names: ['高筋面粉', '面包粉', '面粉', 'flour'],
    'zh-CN': {
      use: ['周末的面包，从面粉说起', '揉着揉着，就有了筋骨'],
      same: ['换种面粉，面包换个嚼劲', '同一个方子，换种粉试试', '做面包的，柜里不止一种粉'],
      beside: {
        'stand mixer': '机器等着转，面粉别断',
        'loaf tin': '模具空着，等一团好面',
        'rolling pin': '擀面杖闲着，给它找点活',
      },
    },
    en: {
      use: ['Saturday’s bread begins here', 'Water, salt, yeast, and patience to add'],
      same: [
        'Same recipe, another flour',
        'Change the flour, change the crumb',
        'Bakers seldom keep just one flour',
      ],
      beside: {
        'stand mixer': 'Gives the dough hook something to do',
        'loaf tin': 'An empty tin is a hint',
        'rolling pin': 'Pins are idle without it',
      },
    },
  },
};
