import type { Glosses } from '../thing.ts';

/** Machines that clean floors, with their bags, filters and brushes, in other words. */
// biome-ignore format: a table, a thing in a line
export const floorAppliances: Glosses = {
  'vacuum-cleaner': ['suction dust collector; hoover for carpets; pet hair cyclone sweeper; lightweight battery hoover; crevice suction device', '吸尘机; 大功率吸灰器; 宠物毛吸力神器; 床铺除螨吸尘; 卧式吸尘'],
  'wet-dry-vacuum': ['suck and mop floor machine; hard floor scrubber with tanks; all-in-one hoover and washer; spill extractor', '吸拖洗一体机; 家用擦地机; 拖吸自清洁; 桶式干湿两用吸尘; 无线洗拖神器'],
  'vacuum-bags': ['hoover sacks; disposable dust pouch type g; synthetic paper liners for canister', '尘隔袋; 卧式吸尘机垃圾袋; 一次性集尘纸袋; 无纺布尘袋'],
  'vacuum-filter': ['hoover spare parts; washable pre-motor foam; cyclone hepa cartridge; soft roller head; stick hoover battery pack', '吸尘机海帕; 洗地机配件刷辊; 无线吸尘机电池; 吸头地刷替换'],
  'robot-vacuum': ['autonomous floor sweeper; self-navigating cleaner; lidar mapping sweeper; app-controlled hoover bot; auto-empty mopping bot', '自动扫拖机; 智能清洁机器人; 全能基站扫拖; 懒人扫地神器; 擦地吸尘机器人'],
  'robot-vacuum-bags': ['auto-empty station sacks; dock dust pouches; base station liners for sweeper bot', '自集尘基站袋; 扫拖机垃圾袋; 机器人集尘宝袋; 基站尘袋'],
  'robot-vacuum-filter': ['hepa mesh for sweeper bot; dustbin screen for robotic cleaner; washable bot cartridges', '扫拖机海帕; 机器人尘盒滤芯; 扫地机尘盒过滤'],
  'robot-vacuum-brushes': ['rolling bristle spare for sweeper bot; corner whisk for bot; tune-up set for robotic hoover', '扫拖机胶刷; 机器人边角刷替换; 扫地机耗材; 毛刷替换扫拖机'],
  'robot-mop-pads': ['washable cloths for mopping bot; spinning discs for self-cleaning dock; floor bot detergent', '机器人拖地布; 旋转拖布替换扫拖; 基站专用清洁剂; 扫拖机一次性抹片'],
};
