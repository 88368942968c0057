import type { Glosses } from '../thing.ts';

/** Care, wear and emergencies of a car, in other words. */
// biome-ignore format: a table, a thing in a line
export const carCare: Glosses = {
  'car-vacuum': ['auto interior dust buster; 12 volt cordless hoover; vehicle cabin suction cleaner; turbo dust blower for autos', '车内除尘吸力机; 车家两用无线吸尘; 便携吹吸一体; 汽车涡轮吹尘枪'],
  'car-cleaning-kit': ['auto detailing products; ceramic coating spray; vehicle snow foam; dashboard restorer; chamois drying cloth', '汽车美容; 泡沫清洁剂 内饰; 车漆护理; 擦车巾; 水蜡'],
  'tire-shine': ['black rubber dressing; rim cleaning bristles; paint chip pen; scuff removing compound; alloy wheel decontaminator', '轮胎泡沫上光剂; 轮毂铁粉去除剂; 车漆刮痕修复; 点漆笔; 抛光蜡 划痕'],
  'pressure-washer': ['electric jet cleaner; 2000 psi water blaster; cordless spray gun for driveway; snow foam lance sprayer', '高压水泵 洗地; 无线锂电洗车; 刷车水枪; 泡沫枪 喷壶; 清洗泵 220v'],
  'windshield-washer-fluid': ['wiper reservoir liquid; bug removing glass wash; winter auto glass cleaner; frost melting spray', '雨刷水; 车窗清洗液; 去油膜 前挡; 冬季防冻 雨刮水; 融冰喷雾'],
  'wiper-blades': ['beam rain clearing arms; frameless windscreen squeegee; hybrid silicone rubber pair; back window rain wipes', '雨刮胶条; 刮水片; 挡风玻璃刮水; 静音刮雨器; 后窗刮片'],
  'ice-scraper': ['windscreen frost remover; telescoping snow broom for vehicle; heated glass defroster tool; frost chisel', '汽车刮霜器; 车用铲雪刷; 玻璃除冰铲; 挡风玻璃清雪刷; 扫雪刷 伸缩'],
  'snow-chains': ['traction cables for winter driving; studded grip for wheels; textile wheel traction; ice and mud emergency straps; m+s rubber', '轮胎雪地链条; 脱困防滑带; 冬天牛筋链; 越野雪泥防滑绳; 布套式 防滑'],
  'engine-oil': ['lubricant for petrol motors; 0w-20 fully synthetic; radiator coolant; fuel injector additive; dot 4 hydraulic fluid', '润滑油 发动机; 0w-20 全合成润滑; 冷却液; 变速箱润滑; 燃油添加剂'],
  'oil-filter': ['spin-on lubricant cartridge; petrol line strainer; cap wrench for engine cartridge; sump bolt washer', '机油滤网; 保养三滤; 燃油滤清; 机油格滤器; 放油螺丝'],
  'car-air-filter': ['pollen cartridge for vehicle climate; carbon ac element for auto; intake panel element; hepa in-vehicle cartridge', '冷气格; 车内pm2.5滤网; 进气滤清; 活性炭空调格; 防霾 汽车滤清器'],
  'spark-plug': ['iridium igniter; brake pads and rotors; shocks and struts; timing kit; replacement alternator', '铱金火嘴; 点火器; 前后制动片; 避震筒; 正时皮带'],
  'car-tires': ['205/55r16 radial rubber; all-weather passenger rubber; performance touring 18 inch; run flat vehicle rubber; light truck all-terrain', '车胎; 子午线 215/60r16; 防爆胎; 越野at胎; 缺气保用'],
  'tire-inflator': ['digital 12 v air pump; cordless auto inflation; 150 psi portable compressor; roadside pump with gauge', '车用打气泵; 补气泵; 便携无线 胎压充气; 12v冲气泵; 电动打气筒 轿车'],
  'tire-pressure-gauge': ['psi reading stick; wireless wheel sensor display; valve cap monitors; tubeless puncture repair kit; tread depth gauge', '气压表 轮胎; 数显测压表; 轮胎内外置传感监测; 气门芯; 轮胎气压计'],
  'jump-starter': ['dead battery booster pack; 12 v lithium rescue; start cables; lead acid accumulator; trickle charger for vehicle', '亏电打火救援器; 电瓶救援夹线; 应急打火 充电宝; 过江龙; 车用启停蓄电池'],
  'car-emergency-kit': ['breakdown assistance set; reflective hazard signs; tow strap and gloves; window breaker seatbelt cutter; vehicle fire extinguisher', '三角架 警示; 拖车绳; 破窗器; 三角牌拖绳组合; 车用灭火'],
  'obd-scanner': ['engine fault code reader; check engine light tester; hydraulic floor lift; lug wrench; vehicle bluetooth diagnosis dongle', '行车电脑读码; 故障码读取; 立式液压顶; 轮胎扳手; 汽修工具'],
  'roof-box': ['overhead luggage carrier; crossbars for vehicle top; soft waterproof top bag; hitch cycle carrier; ski carrier for vehicle', '车顶架横杆; 行李框; 车顶旅行箱; 车顶帐篷横杆; 单车架 后备箱'],
  'ev-charger': ['home 7 kw ac wall unit; type 2 cord; j1772 portable charging; electric vehicle plug converter; 32 amp evse', '新能源慢充; 7kw 家用电动车桩; 便携随车充电; 直流转换头; 放电枪 v2l'],
  'ev-charger-holder': ['wall dock for charging gun; cord hanger for electric vehicle; plug holster; wallbox pedestal; rainproof socket enclosure', '充电枪收纳支架; 充电器立杆; 挂枪座; 新能源电缆绕线架; 桩用户外防雨箱'],
  'car-decoration': ['dashboard figurine; bumper decals; rearview hanging charm; smart key shell; parking number plate', '车内饰品; 后视镜吊坠; 中控台公仔; 车身拉花; 反光贴纸'],
  'car-fridge': ['12 v travel cooler; compressor freezer for trucks; vehicle water boiler; auto windscreen defogger; seat ventilator', '车用冰柜; 12v24v制冷; 车用烧水壶; 货车加热饭盒; 车内降温电扇'],
  'car-screen': ['double din head unit; wireless phone mirroring display; touch multimedia receiver; vehicle woofer; vehicle door coaxial pair', '中控大屏导航; 手机互联盒子; 车用低音炮; 汽车喇叭单元; 车用音响功放'],
};
