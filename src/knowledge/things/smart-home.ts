import type { Things } from '../thing.ts';

/** The network and the smart home. */
export const smartHome: Things = {
  router: {
    en: ['wifi router', 'wireless router', 'mesh wifi', 'router', 'wifi extender', 'wifi 6 router'],
    'zh-CN': [
      '路由器',
      '无线路由器',
      'wifi6 路由器',
      'mesh 路由',
      'wifi 放大器',
      '信号放大器',
      '千兆 路由器',
    ],
    not: ['woodworking', 'bit', '收纳', '木工', '置物架'],
    lastsDays: 1600,
    goesWith: ['ethernet-cable', 'smart-plug'],
  },
  'ethernet-cable': {
    en: ['ethernet cable', 'network cable', 'lan cable', 'cat6 cable', 'network switch'],
    'zh-CN': ['网线', '千兆网线', '六类网线', '交换机', '超六类 网线'],
    goesWith: ['router', 'cable-organizer'],
  },
  nas: {
    en: ['nas', 'network attached storage', 'home server'],
    'zh-CN': ['nas 存储', '网络存储', '私有云', '家用 nas'],
    goesWith: ['ssd', 'ethernet-cable'],
  },
  'smart-speaker': {
    en: ['smart speaker', 'voice assistant speaker', 'smart display'],
    'zh-CN': ['智能音箱', '智能音响', '语音 音箱', '带屏 音箱'],
    giftShare: 0.15,
    lastsDays: 1600,
    goesWith: ['smart-plug', 'smart-bulb'],
  },
  'smart-plug': {
    en: ['smart plug', 'wifi plug', 'smart outlet', 'smart socket', 'plug timer'],
    'zh-CN': ['智能插座', 'wifi 插座', '智能插头', '定时 插座', '空调伴侣'],
    goesWith: ['smart-bulb', 'smart-speaker'],
  },
  'smart-bulb': {
    en: ['smart bulb', 'wifi bulb', 'color changing bulb', 'smart light bulb'],
    'zh-CN': ['智能灯泡', '智能灯', '彩光 灯泡 智能', '智能 灯带'],
    goesWith: ['smart-plug', 'smart-switch'],
  },
  'smart-switch': {
    en: [
      'smart switch',
      'smart light switch',
      'wifi switch',
      'dimmer switch smart',
      'smart home hub',
      'zigbee gateway',
    ],
    'zh-CN': ['智能开关', '智能面板', '智能家居 网关', '零火 智能开关', '凌动开关', '多模网关'],
    goesWith: ['motion-sensor', 'smart-bulb'],
  },
  'motion-sensor': {
    en: [
      'motion sensor',
      'door sensor',
      'smart sensor',
      'water leak sensor',
      'smart thermostat',
      'smoke alarm smart',
    ],
    'zh-CN': ['人体传感器', '门窗传感器', '水浸传感器', '人体感应 智能', '智能 温控器', '存在传感器'],
    goesWith: ['smart-switch', 'batteries'],
  },
  'smart-lock': {
    en: ['smart lock', 'smart door lock', 'fingerprint lock', 'keyless door lock', 'electronic door lock'],
    'zh-CN': ['智能锁', '智能门锁', '指纹锁', '密码锁 入户门', '电子门锁', '人脸识别 门锁'],
    not: ['bike', 'luggage', '行李', '抽屉', '自行车'],
    lastsDays: 2500,
    goesWith: ['batteries', 'video-doorbell'],
  },
  'video-doorbell': {
    en: ['video doorbell', 'doorbell camera', 'wireless doorbell', 'smart doorbell'],
    'zh-CN': ['可视门铃', '智能门铃', '无线门铃', '电子猫眼', '门铃'],
    goesWith: ['security-camera', 'smart-lock'],
  },
  'security-camera': {
    en: [
      'security camera',
      'indoor camera',
      'outdoor security camera',
      'surveillance camera',
      'wifi camera',
      'cctv camera',
    ],
    'zh-CN': ['监控摄像头', '家用监控', '摄像头 家用', '无线摄像头', '室外 监控', '智能摄像机', '监控器'],
    not: ['baby', 'car', 'pet', '婴儿', '行车', '电脑'],
    lastsDays: 1600,
    goesWith: ['usb-stick', 'video-doorbell'],
  },
  'smart-curtain-motor': {
    en: ['smart curtain', 'curtain motor', 'electric curtain track', 'smart blinds motor'],
    'zh-CN': ['电动窗帘', '窗帘电机', '智能窗帘', '窗帘机器人', '电动 窗帘 轨道'],
    goesWith: ['curtains', 'smart-speaker'],
  },
  'laptop-cooler': {
    en: ['laptop cooling pad', 'laptop cooler', 'notebook cooling stand'],
    'zh-CN': ['笔记本 散热器', '散热底座', '电脑 散热 支架', '游戏本 散热'],
    lastsDays: 900,
    goesWith: ['mouse', 'usb-hub'],
  },
};
