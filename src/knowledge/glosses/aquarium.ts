import type { Glosses } from '../thing.ts';

/** Aquarium fish and turtles, in other words. */
// biome-ignore format: a table, a thing in a line
export const aquarium: Glosses = {
  aquarium: ['glass tank for fish; desktop aquatic habitat; starter setup 10 gallon; rimless low iron glass tank; round glass fishbowl', '养鱼玻璃缸; 桌面生态缸; 金鱼缸; 溪流缸; 家用水族景观箱'],
  'aquarium-filter': ['tank water circulation system; hob waterfall purifier; external canister for fish; submersible circulation pump for tank', '水族净水循环泵; 养鱼净水器; 壁挂瀑布净水器 鱼; 水妖精海绵过滤器; 鱼池水净化设备'],
  'filter-media': ['bio ring biological medium; replacement carbon pads for tank; coarse foam for canister; nitrifying ceramic substrate', '培菌陶瓷环; 鱼缸净水棉; 鱼缸魔毯滤棉; 滤桶填充料; 水族活性炭'],
  'aquarium-heater': ['adjustable tank warming rod; thermostat for tropical fish; titanium submersible warmer; 100w fish water warmer', '水族恒温棒; 热带鱼缸加温器; 养鱼防爆加热管; 水温控制棒; 龟缸加温棒'],
  'aquarium-thermometer': ['tank water temperature gauge; stick-on lcd strip for tank; submersible digital fish temp probe; betta bowl temperature sticker', '养鱼水温表; 水族电子测温仪; 缸外贴片测温; 沉水玻璃温度表'],
  'aquarium-light': ['led hood for tank; full spectrum lamp for aquatic plants; clip lamp for nano tank; coral reef lighting', '水族照明灯; 全光谱草缸灯; 爆藻灯; 缸沿支架灯; 海水珊瑚灯'],
  'aquarium-air-pump': ['oxygenator for tank; aerator with airline tubing; quiet oxygen supplier for fish; bubble diffuser stone', '充氧机; 养鱼供氧器; 水族冲氧泵; 气盘气管; 静音打氧泵'],
  'aquarium-gravel': ['planted tank soil; river pebbles for tank bottom; decorative colored stones for fishbowl; fine substrate for bottom dwellers', '水族底床; 养鱼石子; 种草底泥; 缸底雨花石; 火山石颗粒'],
  'aquarium-decor': ['hiding cave for fish; sunken ship resin ornament; hardscape stone and wood; tank backdrop poster; betta log hideout', '水族布景; 造景石木; 鱼缸躲避洞; 沉船树脂饰品; 缸壁背景画'],
  'aquarium-plants': ['live freshwater foliage; rooted stem plants for tank; carpet seeds for aquascape; floating greenery for fish', '活体阴性草; 前景草种子; 草缸绿植; 水榕铁皇冠; 浮萍'],
  'aquarium-fertilizer': ['liquid nutrients for planted tank; root tabs; carbon dioxide injection system; trace elements for aquascape', '草缸液体肥; 根部营养块; 细化器钢瓶; 水族植物养分液; 草缸铁肥钾肥'],
  'water-conditioner': ['chlorine remover for tank; makes tap water safe for fish; chloramine neutralizer; slime coat protector drops', '自来水除氯剂; 养鱼水安定剂; 换水去氯药; 养鱼海波; 净水调理剂'],
  'aquarium-bacteria': ['live nitrifier starter; cycling booster for new tank; beneficial microbes bottle; quick start for fishkeeping', '益生菌净水剂; 闯缸菌种; 养水菌液; 干粉硝化菌; 黄金菌'],
  'aquarium-test-kit': ['ph and nitrite checking strips; freshwater master reagent set; ammonia nitrate checker for tank; tds pen for fish water', '水质化验盒; 亚硝酸盐检验试剂; 氨氮ph测定试剂; 养鱼水质分析试纸; tds笔'],
  'fish-food': ['sinking granules for cichlids; color enhancing flakes; freeze dried bloodworm; floating koi sticks; brine shrimp feed', '观赏鱼食料; 增色颗粒粮; 丰年虾血虫; 鱼料; 上浮性饲粮'],
  'automatic-fish-feeder': ['vacation flake dispenser; programmable feeding drum; timed food release for tank', '水族定时投食机; 出差投喂器; 懒人投料机; 智能投饵盒 鱼缸'],
  'aquarium-tools': ['tank cleaning set; water change siphon; magnetic glass scrubber; long tweezers for aquascape; fine mesh scoop for fish', '吸粪换水管; 鱼缸磁力刷; 捞鱼网兜; 水草镊子; 缸壁除藻刀'],
  'aquarium-stand': ['cabinet base for tank; reinforced steel frame for 75 gallon; furniture under fish tank', '水族底柜; 承重缸架; 铝合金鱼缸底座; 龟缸台柜'],
  'aquarium-fish': ['freshwater pets alive; community tank species; livebearers alive arrival; neon tetra school; cherry shrimp colony', '小型热带鱼活鱼; 宠物鱼苗; 凤尾孔雀活鱼; 红绿灯鱼群; 清道夫鱼活鱼'],
  'turtle-tank': ['terrapin habitat with basking platform; floating dock for turtles; tortoise pellets; gecko enclosure; heat lamp for lizards', '养龟箱; 龟晒背台; 巴西龟饲粮; 守宫陆龟饲养盒; 爬虫uvb灯'],
};
