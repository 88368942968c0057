import type { KindsOfThing } from '../kind-lore.ts';

export const bedroom: KindsOfThing = {
  duvet: {
    names: ['被子', '羽绒被', 'comforter'],
    'zh-CN': {
      use: ['钻进去，今天就到这儿', '冷的晚上，先暖被窝'],
      same: ['换季换被，再看一床', '轻的厚的，盖过才知道', '被子分冷暖，这床也比比'],
      beside: {
        pillow: '枕头有高低，被子有冷暖',
        'bed linen': '套子里面，得有床被子',
        blanket: '毯子太薄的晚上，换它',
      },
    },
    en: {
      use: ['Where today officially ends', 'For nights that need burrowing'],
      same: [
        'Another season, another duvet',
        'Light or lofty, compare a second',
        'Duvets change with the calendar',
      ],
      beside: {
        pillow: 'Head sorted, now the rest of you',
        'bed linen': 'The cover is empty without one',
        blanket: 'When a blanket is no longer enough',
      },
    },
  },
  pillow: {
    names: ['枕头', '枕芯'],
    'zh-CN': {
      use: ['一天里有三分之一归它', '高一点低一点，脖子知道'],
      same: ['软硬高低，换一只枕枕', '枕头挑人，再试一只', '一只自己用，一只备着'],
      beside: {
        duvet: '被子盖好，头搁这儿',
        'bed linen': '枕套里面，总要有枕头',
        blanket: '毯子一搭，枕头一靠',
      },
    },
    en: {
      use: ['A third of the day happens here', 'Your neck has opinions'],
      same: [
        'High, low, soft, firm: try another',
        'Pillows are fussy about heads',
        'One to sleep on, one to lean on',
      ],
      beside: {
        duvet: 'Under the duvet, above the mattress',
        'bed linen': 'Something to fill the pillowcase',
        blanket: 'A blanket and this, sofa solved',
      },
    },
  },
  'bed linen': {
    names: ['床品四件套', '四件套', '床品', 'bedding', 'bedding set', 'bed sheets'],
    'zh-CN': {
      use: ['换一套，卧室就换季了', '刚铺好的床，谁都想躺'],
      same: ['一套在床上，一套在晾', '床品一换，卧室也换', '贴身睡的，多摸几套'],
      beside: {
        duvet: '被子到位，给它穿件衣裳',
        pillow: '枕头也想换身新的',
        blanket: '毯子下面，先铺好它',
      },
    },
    en: {
      use: ['A new season for the bedroom', 'Nobody resists a freshly made bed'],
      same: ['One on the bed, one drying', 'Another set to wake up in', 'Change the sheets, change the room'],
      beside: {
        duvet: 'The duvet could use an outfit',
        pillow: 'New clothes for the pillow',
        blanket: 'What lies under the blanket',
      },
    },
  },
  blanket: {
    names: ['毛毯', '毯子', '盖毯', 'throw'],
    'zh-CN': {
      use: ['沙发上，一部电影的长度', '午睡搭一角，刚刚好'],
      same: ['沙发一条，床尾一条', '颜色挑挑，搭在沙发上', '同是毯子，手感再比一条'],
      beside: {
        duvet: '被子太热的夜里，换它',
        pillow: '靠着枕头，再搭条毯子',
        'bed linen': '床铺好了，床尾缺一条',
      },
    },
    en: {
      use: ['As long as one film', 'For naps that were not planned'],
      same: ['One for the sofa, one for feet', 'Another one to pull up', 'Two people, two blankets, peace'],
      beside: {
        duvet: 'For nights too warm for duvets',
        pillow: 'Lean back, then pull this up',
        'bed linen': 'Finishes the foot of the bed',
      },
    },
  },
};
