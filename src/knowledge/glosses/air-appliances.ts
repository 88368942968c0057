import type { Glosses } from '../thing.ts';

/** Machines for the air of a room, warm, cool, damp or clean, with their filters, in other words. */
// biome-ignore format: a table, a thing in a line
export const airAppliances: Glosses = {
  humidifier: ['room moisture mister; ultrasonic vaporizer; fog maker against dry air; desktop mist diffuser; top fill water atomizer', '室内增湿器; 喷雾补水仪; 缓解干燥雾化机; 桌面水雾机; 大雾量空气增湿机'],
  'humidifier-filter': ['replacement evaporator pad; moisture absorbing wick pack; demineralizing cartridge for mister; anti scale descaling tabs for vaporizer', '雾化器替换棉芯; 增湿机蒸发网; 软水离子除水垢滤盒; 喷雾机吸水棉棒'],
  hygrometer: ['moisture and temperature gauge; digital climate readout; relative humidity sensor display; nursery room climate monitor', '室温湿度显示表; 挂墙寒暑表; 电子气候测量仪; 空气潮湿度测量表; 干湿温度表'],
  dehumidifier: ['damp extractor; moisture remover for basement; electric air dryer with tank; compressor damp drawing machine', '防潮抽湿设备; 地下室去潮机; 回南天干燥机; 室内吸潮机; 空气干燥机'],
  'air-purifier': ['smoke and pollen remover; hepa dust cleaning machine; allergen filtration unit; odor and pm2.5 eliminator', '雾霾过滤机; 空气清新机; 除醛除尘机; 去二手烟吸附机; 宠物浮毛异味净化机'],
  'air-purifier-filter': ['replacement hepa cartridge; true hepa and carbon set; spare filtration element for cleaner; pm2.5 activated charcoal screen', '空净替换滤网; 空清机滤芯; hepa活性炭复合网; 除霾除醛更换芯'],
  'furnace-filter': ['pleated merv air filters; hvac return vent screen; 16x25x1 heating and cooling filters; split unit dust mesh', 'merv13初效滤棉; 中央空调回风口滤网; 新风换气过滤棉; 出风口防尘过滤网'],
  'formaldehyde-test': ['indoor voc tester; hcho measuring device; new home smell removal bags; bamboo charcoal deodorizing sachets; carbon dioxide meter', '新房除味炭包; 装修异味清除喷剂; hcho测量仪; 室内空气质量测试盒; 吸醛炭包'],
  fan: ['bladeless air circulator; summer cooling ventilator; whole room breeze machine; remote controlled oscillating tower', '立地风扇; 空气对流扇; 摇头鼓风电扇; 无叶塔式风机; 静音直流变频扇'],
  'handheld-fan': ['pocket personal cooler; rechargeable hand held breeze; wearable hands free cooling; desk clamp usb ventilator', '手持充电扇; 颈挂式降温电扇; 随身迷你电扇; 掌上电风扇; 学生夹床头扇'],
  'ceiling-fan': ['overhead blade ventilator; fandelier with led; wall mounted fume extraction; bath ventilation blower; flush mount reversible blades', '天花板风扇; 餐厅隐形扇叶灯; 浴室抽风机; 吸顶换气机; 厕所抽湿排风扇'],
  'air-conditioner': ['room cooling unit; inverter heat pump split; swamp cooler with ice; portable btu cooling machine; window cooling appliance', '冷气机; 冷暖变频一体机; 制冷设备1.5匹; 水冷风扇; 免安装移动冷气'],
  'air-conditioner-cleaner': ['foaming coil spray; hvac fin cleanser; split unit washing bag; evaporator odor remover', '冷气机清洗泡沫; 空调去霉除味喷雾; 蒸发器翅片清洁剂; 挂机接水罩清洗工具'],
  'air-conditioner-cover': ['outdoor condenser protection; window unit insulation; split unit wind baffle; airflow direction shield; universal hvac remote', '外机防雨保护罩; 月子出风口导风板; 挂机柜机防尘套; 冷气机遮尘布; 万能冷气遥控'],
  'space-heater': ['portable room warmer; electric convector; oil radiator for room; quartz tower warmth; under desk warming panel', '电暖炉; 暖气机; 石墨烯电暖炉; 室内烤火炉; 对流式电热炉'],
  'bathroom-heater': ['ceiling warmth lamp for shower; wall mounted washroom warmer; ip rated bath warm air unit; heat lamp with exhaust', '卫生间暖风机; 浴室吊顶取暖灯; 沐浴风暖机; 洗澡壁挂速热器; 集成吊顶暖灯'],
  'draft-stopper': ['under door breeze blocker; self adhesive foam tape for gaps; rubber threshold strip; shrink film for windows; magnetic thermal curtain', '门底缝隙防风条; 隔音挡尘胶条; 窗户漏风密封贴; 保温隔断帘; 缝隙封堵条'],
};
