import type { KindsOfThing } from '../kind-lore.ts';

export const cat: KindsOfThing = {
  'cat food': {
    names: ['猫粮', '猫罐头'],
    'zh-CN': {
      use: ['碗一响，人和猫都到齐', '开饭时间，它记得比你准'],
      same: ['换一款，看它赏不赏脸', '这一口和那一口，猫来评', '粮要慢慢换，先备一款'],
      beside: {
        'cat litter': '吃的这头，也别落下',
        'cat tree': '爬上爬下，总要吃饭',
        'cat toy': '追累了，开饭',
      },
    },
    en: {
      use: ['The bowl rattles, everyone arrives', 'Breakfast, announced by the cat'],
      same: ['Another dish for the critic', 'The cat will be the judge', 'Same bowl, different supper'],
      beside: {
        'cat litter': 'The other end of the arrangement',
        'cat tree': 'Climbing works up an appetite',
        'cat toy': 'After the hunt, the supper',
      },
    },
  },
  'cat litter': {
    names: ['猫砂'],
    'zh-CN': {
      use: ['铲屎官的日常，先备上', '旧的快见底，新的接班'],
      same: ['砂也挑爪子，换一种试试', '同是猫砂，换一款刨刨', '脚感这回事，猫说了算'],
      beside: {
        'cat food': '有进有出，两样都备着',
        'cat tree': '跳下架子，直奔砂盆',
        'cat toy': '玩够了，刨两下',
      },
    },
    en: {
      use: ['The daily dig, resupplied', 'One running low, one on standby'],
      same: ['Paws have preferences, try another', 'A different litter to dig', 'Another kind for the fussy'],
      beside: {
        'cat food': 'What goes in, eventually',
        'cat tree': 'First stop after the climb down',
        'cat toy': 'Between games, a quick dig',
      },
    },
  },
  'cat tree': {
    names: ['猫爬架', '猫树', 'cat tower'],
    'zh-CN': {
      use: ['沙发保住了，也许', '高处那一格，猫的瞭望台'],
      same: ['高矮胖瘦，看家里的角落', '猫要往上走，再比一座', '窗边那角，量一量再挑'],
      beside: {
        'cat food': '吃饱了，上楼晒太阳',
        'cat litter': '砂盆之外，还要个高处',
        'cat toy': '地上追完，架上接着',
      },
    },
    en: {
      use: ['The sofa is saved, perhaps', 'A lookout with a view of you'],
      same: [
        'Tall or low, depends on the corner',
        'Another place to look down from',
        'Same cat, different summit',
      ],
      beside: {
        'cat food': 'After dinner, a perch',
        'cat litter': 'Floor covered, now the heights',
        'cat toy': 'The chase continues upstairs',
      },
    },
  },
  'cat toy': {
    names: ['逗猫玩具', '逗猫棒', '猫玩具'],
    'zh-CN': {
      use: ['五分钟，换它一下午的觉', '动一动，猛兽就醒了'],
      same: ['那个玩腻了，还有这个', '猎物换一换，才有新鲜劲', '再添一只，轮流上场'],
      beside: {
        'cat food': '饭前跑两圈，吃得香',
        'cat litter': '收拾完砂盆，陪它玩会儿',
        'cat tree': '架子上趴着，等人来逗',
      },
    },
    en: {
      use: ['Five minutes of tiger', 'It moves, the hunter wakes'],
      same: [
        'For when the old prey gets boring',
        'New prey, same hunter',
        'Rotate the toys, keep the mystery',
      ],
      beside: {
        'cat food': 'A small hunt before dinner',
        'cat litter': 'Chores done, playtime',
        'cat tree': 'Something to pounce on from above',
      },
    },
  },
};
