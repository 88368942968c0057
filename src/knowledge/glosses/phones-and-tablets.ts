import type { Glosses } from '../thing.ts';

/** Phones and tablets, and what they need around them, in other words. */
// biome-ignore format: a table, a thing in a line
export const phonesAndTablets: Glosses = {
  phone: ['sim-free handset 128gb; dual-sim cellular handset; touchscreen mobile 256gb; refurbished handset', '移动电话; 手提电话; 双卡双待5G; 安卓旗舰机; 256G全面屏机'],
  'phone-case': ['shockproof handset shell; silicone back bumper; leather folio for handset; clear tpu shell; handset back skin', '手机外壳; 硅胶软壳; 翻盖皮套; 防摔全包保护套; 手机背面机壳'],
  'screen-protector': ['anti-glare glass film; 9h display guard; camera lens guard ring; anti-spy display glass; hydrogel display film', '手机玻璃贴; 手机贴膜; 防偷看膜; 玻璃保护贴; 镜头保护圈'],
  'phone-charger': ['65w power adapter; mains usb plug; pd wall brick; dual port adapter; rapid charge plug', '手机火牛; 快充插头; PD适配器; 电源适配器; 多口充电插头'],
  'charging-cable': ['braided type-c lead; 8-pin phone cord; magnetic power cord; data sync lead; multi-head cord 3-in-1', '传输线; 一拖三多头线; C口快充绳; 叉电线; 手机连接电脑线'],
  'wireless-charger': ['qi induction pad; cordless power dock; snap-on magnetic puck; bedside 3-device power dock; desk charging tray', '感应充电座; 免插线充电板; 磁吸手机充电托; 手表耳机手机三合一座; 床头隔空充电'],
  'power-bank': ['portable 20000mah backup battery; pocket juice pack; on-the-go phone battery; magnetic slim backup battery', '行动电源; 尿袋; 便携外接电池; 20000毫安大容量; 随身充电器'],
  'phone-grip': ['desk cradle for handset; finger ring kickstand; adjustable tablet cradle; gooseneck bed mount; pop-out grip for handset', '手机架; 看剧神器支撑架; 指环扣; 桌面升降平板架; 床头懒人夹'],
  'phone-lanyard': ['neck cord for mobile; beaded strap for handset; cross-body mobile cord; wrist loop for handset', '手机绳; 手机吊饰; 挂脖绳; 手机背带; 串珠手腕链'],
  'sim-card': ['mobile data plan chip; nano sim pay as you go; prepaid cellular chip; unlimited data chip', '号码卡; 通话号卡; 预付费卡; 大流量套餐卡; 物联网流量'],
  tablet: ['11-inch touchscreen slate; e-learning pad; wi-fi pad 128gb; media slate for kids; drawing-capable pad', '触屏学习pad; 网课学习板; 大屏影音pad; 触控板状电脑; 二合一触屏机'],
  'tablet-case': ['folio stand shell for pad; shockproof kids pad shell with handle; magnetic trifold smart shell; keyboard folio for slate', '平板皮套; 三折支架壳; 儿童防摔平板套; 键盘保护套; pad内胆包'],
  'tablet-screen-protector': ['paper-like film for pad; matte drawing film for slate; 11-inch pad glass; anti-glare pad guard', '磨砂书写仿纸薄膜; 平板玻璃贴; pad防眩光保护膜; 平板屏保; 画画仿纸膜'],
};
