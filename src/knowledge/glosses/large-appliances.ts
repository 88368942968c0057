import type { Glosses } from '../thing.ts';

/** The big appliances for laundry and kitchen, in other words. */
// biome-ignore format: a table, a thing in a line
export const largeAppliances: Glosses = {
  'washing-machine': ['9kg laundry drum; twin tub spinner; compact clothes cleaning appliance; 1400rpm front loading laundry', '洗脱一体; 10公斤滚筒; 双缸洗脱; 婴儿小型洗衣; 波轮家用甩干'],
  'tumble-dryer': ['vented laundry drying appliance; condenser garment drying; 8kg heat pump laundry; portable wardrobe for drying clothes', '干衣烘衣; 热泵干衣; 衣物速干家用; 冷凝烘衣服; 宿舍小型烘衣'],
  'washing-machine-stand': ['laundry appliance riser; rubber vibration feet for washer; laundry stacker bracket; mobile appliance dolly; dust hood for washer', '滚筒垫高架; 防震移动底座万向轮; 洗烘叠放连接架; 波轮脚架; 防晒罩滚筒'],
  refrigerator: ['frost-free food cooling appliance; side-by-side icebox; frozen food cabinet; tabletop cooler for bedroom; deep freeze chest', '风冷无霜三门; 法式多门; 家用冷藏冷冻; 宿舍单门小型; 雪柜'],
  dishwasher: ['14 place setting plate cleaner; integrated crockery washing appliance; tabletop 6-setting kitchen appliance; drawer style', '自动刷碗; 14套嵌入洗消烘; 台式免安装刷碗; 消毒烘干一体碗柜; 水槽式'],
  'range-hood': ['kitchen smoke exhaust; chimney ventilator; under-cabinet fume extractor; ductless recirculating vent', '排烟机; 大吸力排油烟; 吸烟罩; 顶吸欧式; 烟机近吸'],
  cooktop: ['five burner gas cooking surface; built-in ceramic glass plate; propane double burner; countertop flame stove', '炉灶; 家用猛火双头; 液化气天然气灶; 台嵌两用炉具; 炉头煤气炉'],
  'water-heater': ['on-demand shower heating; 60l storage cylinder; under-sink hot tap unit; instant tap heating; bathroom geyser', '洗澡加热器; 60升储水速热; 恒温16升; 厨房即热龙头; 壁挂炉'],
  'built-in-oven': ['integrated single cavity baker; 60 cm fan cooking cabinet; steam-bake combi unit; freestanding dual fuel cooking range', '嵌入蒸烤炸; 橱柜镶嵌式焗炉; 大容量蒸箱内嵌; 集成灶; 微蒸烤炸炖'],
};
