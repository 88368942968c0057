import type { Glosses } from '../thing.ts';

/** Machines that filter water, with their cartridges, in other words. */
// biome-ignore format: a table, a thing in a line
export const waterFilters: Glosses = {
  'water-purifier': ['ro drinking machine for kitchen; tankless under-counter filtration; whole house filtration unit; tap-fed drinking system; uf membrane system', '家用纯水机; 滤水器; 逆渗透饮水设备; 厨房自来水过滤系统; 全屋净水设备'],
  'water-purifier-filter': ['sediment and carbon block element; replacement ro membrane; fridge ice and water cartridge; whole house spun element', '滤心; 活性炭棒替换芯; 反渗透膜; 纯水机更换芯; 三级PP棉套装'],
  'water-filter-pitcher': ['countertop carafe with carbon element; tap-mounted filtering unit; 2.4l fridge-door purifying carafe; gravity purifying jug', '净水杯壶; 自来水过滤冷水壶; 厨房龙头净化器; 家用便携净化水壶'],
  'pitcher-filter': ['replacement element for carafe; 3-month carafe cartridge; tap unit replacement core; alkaline element for jug 6 pack', '净水壶替换芯; 滤壶活性炭芯6只装; 水壶净水替换装; 龙头净化替换芯'],
  'shower-filter': ['chlorine removing bath cartridge; hard water softener for bathing; inline bathing purifier; vitamin c bathing cartridge', '淋浴除氯滤芯; 洗澡水软化; 花洒前置净化; 美肤沐浴过滤棉; 浴室除垢净水'],
  'water-test-pen': ['ppm stick for drinking; hardness dip strips; electronic conductivity stick; ph and chlorine drinking strips', '自来水检测; TDS笔; 饮用水硬度试条; 余氯测试剂; 水质纯度电子笔'],
  'water-dispenser': ['bottle-top drinking machine; hot and cold drinking station; countertop instant boil tap; 5-gallon bottle pump; tabletop 3-second heating tap', '桶装水取水机; 冷热温开水机; 即热式台面取水; 速热壁挂直饮出水; 电动抽水泵'],
};
