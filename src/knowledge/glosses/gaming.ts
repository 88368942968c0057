import type { Glosses } from '../thing.ts';

/** Playing on a screen, in other words. */
// biome-ignore format: a table, a thing in a line
export const gaming: Glosses = {
  'game-console': ['tv plug-and-play entertainment system; portable 8-bit pocket player; next-gen 1tb living room system; emulator handheld', '连电视玩的主机; 复古街机掌上玩; 怀旧红白机; 便携打机; 双人电玩'],
  'game-controller': ['bluetooth joypad; analog thumb stick pad; arcade fight stick; pedals and steering for sim; mobile phone joypad', '蓝牙打机手把; 电脑打机按键手把; 赛车模拟器方向盘; 手机射击按键; 格斗街机搓招控制器'],
  'controller-charger': ['joypad dual dock; analog stick caps; battery pack for joypad; silicone cover for joypad', '手把双充底座; 摇杆帽按键贴; 手把电池包; 防滑硅胶套手把; 手把展示架'],
  'console-case': ['hard travel pouch for handheld; eva storage shell for gaming device; tempered glass for handheld; cartridge bag', '主机收纳硬包; 掌上机防摔壳; 卡带盒便携包; 掌机贴膜; 水晶壳分体'],
  'game-console-stand': ['fan cooler base for console; charging dock tower; upright holder for gaming system; wall mount for console', '主机降温风扇座; 立式主机托; 多功能充电散热架; 壁挂主机支撑'],
  'video-game': ['role-playing title on cartridge; blu-ray disc title; football simulator title; digital wallet top-up code', '实体卡中文版; 主机光盘; 游戏软件碟; 二手卡带; 点数充值码'],
  'vr-headset': ['mixed reality goggles; head-mounted display 128gb; immersive 3d goggles; smart glasses virtual screen', '头戴显示器; 3d沉浸式眼镜; 混合现实头盔; 智能观影眼镜; 体感一体头盔'],
};
