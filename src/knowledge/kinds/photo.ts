import type { KindsOfThing } from '../kind-lore.ts';

export const photo: KindsOfThing = {
  camera: {
    names: ['相机', '微单', '单反相机'],
    'zh-CN': {
      use: ['好光线的时候，手别空着', '下一次出门，带上它'],
      same: ['拿在手里的分量，再比一台', '拍什么，决定带哪台', '同一个黄昏，换台机器拍'],
      beside: {
        'camera lens': '镜头之外，还要有台相机',
        tripod: '脚架站稳，机身上场',
        'camera bag': '包里那格，留给哪一台',
      },
    },
    en: {
      use: ['For when the light gets good', 'Bring it on the next walk'],
      same: [
        'Weight in the hand decides, compare',
        'Another way to see Sunday',
        'What you shoot picks the camera',
      ],
      beside: {
        'camera lens': 'The other half of the picture',
        tripod: 'Three legs waiting for an eye',
        'camera bag': 'Something to put in the bag',
      },
    },
  },
  'camera lens': {
    names: ['镜头', 'lens'],
    'zh-CN': {
      use: ['换只眼睛，看同一条街', '远的近的，各有一只管'],
      same: ['镜头一换，故事也换', '镜头盒里，再添一只', '同是镜头，看得不一样远'],
      beside: {
        camera: '配对了机身，它就是眼睛',
        tripod: '架稳了，换只镜头慢慢拍',
        'camera bag': '包里总有一格，留给镜头',
      },
    },
    en: {
      use: ['The same street, another eye', 'Near or far, pick your distance'],
      same: ['Another lens, another story', 'Same scene, seen differently', 'One more eye for the kit'],
      beside: {
        camera: 'A new eye for the right body',
        tripod: 'Hold still, then change the view',
        'camera bag': 'Most bags keep a slot for one',
      },
    },
  },
  tripod: {
    names: ['三脚架', '脚架'],
    'zh-CN': {
      use: ['夜景要慢，手要歇着', '合影里，也有拍照的人'],
      same: ['背得动和站得稳，再比一支', '高的矮的，看拍什么', '同是三条腿，收法不同'],
      beside: {
        camera: '快门慢下来，让它站着',
        'camera lens': '镜头伸得远，手就得稳',
        'camera bag': '包侧那根带子，绑着它',
      },
    },
    en: {
      use: ['For night, stars and slow shutters', 'The photographer gets in the picture'],
      same: [
        'Carry weight or stand steady, compare',
        'Another three legs to trust',
        'Tall or tiny, depends on the shot',
      ],
      beside: {
        camera: 'Steadier than a held breath',
        'camera lens': 'Long lenses show every wobble',
        'camera bag': 'Straps along the side',
      },
    },
  },
  'camera bag': {
    names: ['相机包', '摄影包'],
    'zh-CN': {
      use: ['一伸手，机器就出来', '出门拍一天，东西各有格'],
      same: ['带多带少，包来定', '单肩斜挎，背过才知道', '短途一只，远门一只'],
      beside: {
        camera: '机器出门，要件外套',
        'camera lens': '镜头多了，要分房睡',
        tripod: '脚架一挂，背上就走',
      },
    },
    en: {
      use: ['Everything within one reach', 'A day’s shooting, sorted by pocket'],
      same: ['Carry more or less, compare', 'One for town, one for trips', 'Another way to shoulder it'],
      beside: {
        camera: 'A coat for the camera',
        'camera lens': 'Separate rooms for each lens',
        tripod: 'Bag, legs, out of the door',
      },
    },
  },
};
