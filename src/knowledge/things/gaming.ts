import type { Things } from '../thing.ts';

/** Playing on a screen. */
export const gaming: Things = {
  'game-console': {
    en: [
      'game console',
      'gaming console',
      'handheld console',
      'video game console',
      'retro console',
      'handheld game',
    ],
    'zh-CN': ['游戏机', '掌机', '家用游戏机', '游戏主机', '掌上游戏机', '体感游戏机'],
    not: ['skin', 'table', 'arcade toy', '保护', '收纳包', '学习'],
    lastsDays: 2000,
    giftShare: 0.25,
    goesWith: ['video-game', 'game-controller', 'console-case', 'game-console-stand'],
  },
  'game-controller': {
    en: [
      'game controller',
      'gamepad',
      'wireless controller',
      'joystick',
      'racing wheel',
      'controller for pc',
    ],
    'zh-CN': ['游戏手柄', '手柄', '无线手柄', '摇杆', '方向盘 游戏', '蓝牙 手柄'],
    not: ['stand', 'grip caps', '炒锅', '手柄套', '充电座'],
    lastsDays: 900,
    giftShare: 0.2,
    goesWith: ['controller-charger', 'video-game'],
  },
  'controller-charger': {
    en: [
      'controller charger',
      'controller charging dock',
      'thumb grips',
      'controller stand',
      'controller skin',
    ],
    'zh-CN': ['手柄 充电座', '手柄充电', '手柄 摇杆帽', '手柄 保护套', '手柄 支架'],
    goesWith: ['game-controller'],
  },
  'console-case': {
    en: ['console case', 'console carrying case', 'handheld console case', 'console screen protector'],
    'zh-CN': ['掌机 收纳包', '游戏机 保护壳', '游戏机 收纳包', '游戏机 钢化膜', '掌机 保护套'],
    goesWith: ['video-game'],
  },
  'game-console-stand': {
    en: ['console stand', 'console cooling stand', 'console dock', 'vertical stand console'],
    'zh-CN': ['游戏机 支架', '主机 散热 底座', '游戏机 底座', '主机架'],
    goesWith: ['controller-charger'],
  },
  'video-game': {
    en: ['video game', 'game disc', 'game card', 'console game', 'game cartridge', 'gift card gaming'],
    'zh-CN': ['游戏卡带', '游戏光盘', '游戏卡', '主机游戏', '游戏 光碟', '游戏 点卡'],
    not: ['console', 'chair', 'headset', '收纳', '卡盒'],
    lastsDays: 60,
    giftShare: 0.3,
    goesWith: ['game-controller', 'headset'],
  },
  'vr-headset': {
    en: ['vr headset', 'virtual reality headset', 'vr glasses', 'ar glasses'],
    'zh-CN': ['vr眼镜', 'vr一体机', 'vr 头显', 'ar眼镜', '虚拟现实 眼镜'],
    giftShare: 0.15,
    goesWith: ['video-game'],
  },
};
