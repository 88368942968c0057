import type { KindsOfThing } from '../kind-lore.ts';

export const dog: KindsOfThing = {
  'dog food': {
    names: ['狗粮'],
    'zh-CN': {
      use: ['倒粮的声音，隔三间屋都听见', '尾巴先到，狗再到'],
      same: ['换一款，看尾巴怎么说', '粮要慢慢换，先看一款', '同一只碗，换一顿'],
      beside: {
        'dog leash': '遛完一圈，回来开饭',
        'dog bed': '吃饱了，窝里一躺',
        'dog toy': '玩具叼回来，换一顿饭',
      },
    },
    en: {
      use: ['Heard from three rooms away', 'The tail arrives first'],
      same: [
        'The tail will cast the vote',
        'Something else for the same bowl',
        'Different supper, same enthusiasm',
      ],
      beside: {
        'dog leash': 'After the walk, the bowl',
        'dog bed': 'Dinner first, then the bed',
        'dog toy': 'Fetch builds an appetite',
      },
    },
  },
  'dog leash': {
    names: ['牵引绳', '狗绳', '遛狗绳', 'leash', 'dog lead'],
    'zh-CN': {
      use: ['听见它响，狗就坐不住', '楼下那圈，两头都开心'],
      same: ['长短软硬，握一握才知道', '一条日常，一条远足', '出门行头，再挑一条'],
      beside: {
        'dog food': '饭后百步，牵着走',
        'dog bed': '从窝里起来，出门走走',
        'dog toy': '牵到草地，再撒开玩',
      },
    },
    en: {
      use: ['It jingles, the dog is ready', 'Both ends enjoy the walk'],
      same: [
        'Long or short, compare the grip',
        'One for town, one for fields',
        'Another line for the same walk',
      ],
      beside: {
        'dog food': 'A walk after supper',
        'dog bed': 'Out of bed, round the block',
        'dog toy': 'Leash to the park, then throw',
      },
    },
  },
  'dog bed': {
    names: ['狗窝', '狗床'],
    'zh-CN': {
      use: ['转三圈，就躺下了', '你忙你的，它在旁边打呼'],
      same: ['蜷着睡趴着睡，窝不一样', '客厅一个，阳台一个', '量量狗，再比一个窝'],
      beside: {
        'dog food': '吃饱了，总要有地方躺',
        'dog leash': '遛累了，回窝',
        'dog toy': '玩具都往窝里藏',
      },
    },
    en: {
      use: ['Three circles, then asleep', 'Snores beside your desk'],
      same: [
        'Curlers and sprawlers need different beds',
        'One by the sofa, one upstairs',
        'Measure the dog, then compare',
      ],
      beside: {
        'dog food': 'Where supper gets slept off',
        'dog leash': 'What every walk ends in',
        'dog toy': 'Where the toys get hidden',
      },
    },
  },
  'dog toy': {
    names: ['狗玩具'],
    'zh-CN': {
      use: ['扔出去，叼回来，再扔', '拖鞋请来的替身'],
      same: ['旧的咬烂前，新的候着', '换个咬法，换个玩具', '再添一个，抢着玩'],
      beside: {
        'dog food': '饭前先玩，胃口更好找',
        'dog leash': '到了草地，扔它出去',
        'dog bed': '窝里放一个，睡前咬两口',
      },
    },
    en: {
      use: ['Throw, fetch, repeat until dusk', 'A stunt double for your slippers'],
      same: [
        'Ready for when the old one goes',
        'Another thing to parade around with',
        'Different chew, same joy',
      ],
      beside: {
        'dog food': 'Play first, then the bowl',
        'dog leash': 'What the park is for',
        'dog bed': 'Something to guard overnight',
      },
    },
  },
};
