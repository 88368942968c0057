import type { Glosses } from '../thing.ts';

/** Computers, gaming, the home office and the smart home, in other words. */
// biome-ignore format: a table, a thing in a line
export const computing: Glosses = {
  laptop: ['clamshell portable pc; thin and light 14 inch pc; rtx mobile gaming machine; 2-in-1 convertible; business portable workstation', '笔电; 手提式电脑 办公; 便携电脑; 超极本; 学生轻薄电脑'],
  'desktop-computer': ['tower workstation; small form factor pc; prebuilt ryzen gaming rig; refurbished office tower; aio touch computer', '台式主机; 家用办公整机; 电竞组装机; 一体电脑; 小型迷你电脑'],
  'pc-parts': ['rtx video adapter; atx mainboard; ddr4 memory module 16 gb; modular psu 750 w; liquid cooling radiator', '独显卡; 电脑主机板; 笔记本内存颗粒条; 金牌电源 atx; 水冷散热器'],
  ssd: ['1 tb solid state m.2 drive; usb c external storage; 7200 rpm backup disk; 2.5 inch sata storage; nas disk', '固态盘; m.2 存储盘; 外置移动盘; 2.5寸sata固态盘; 大容量备份盘'],
  'usb-stick': ['64 gb pen drive; otg type c storage; tf card for cameras; encrypted flash storage; 128 gb key drive', '闪存盘; 随身碟; 高速tf卡; 手机电脑两用优盘; 手机扩容tf小卡'],
  'usb-hub': ['7-in-1 type c dongle; port splitter; thunderbolt docking dongle; hdmi ethernet adapter for notebook; powered port extender', '多接口集线器; 扩充坞; 一拖多usb分接器; type-c 转hdmi网口; 雷电坞'],
  monitor: ['27 inch ips screen; 165 hz qhd display; lcd pc display; second screen for notebook; 34 inch curved panel', '电脑屏幕; 液晶显屏; 2k 高刷屏; ips 设计屏; 副屏'],
  'monitor-light': ['anti glare e-reading screen lamp; clip-on display illumination; desk lamp for pc screen; asymmetric eye care bar', '电脑护眼挂灯; 显示屏补光灯; 屏幕夹灯; 防眩光 桌面 挂式台灯'],
  keyboard: ['hot swappable typing board; 75% gasket switches; silent wireless typing set; split ergonomic typing; rgb backlit gaming board', '打字键盘 电脑; 87键热插拔打字板; 三模茶轴电脑键盘; 无线键鼠; 青轴电竞键盘'],
  'bluetooth-keyboard': ['tablet typing folio; pocket tri-fold typing board; slim multi device typing; wireless typing for phone and tablet', '平板外接键盘; 手机外接打字键盘; 平板皮套带键盘; 无线折叠打字键盘; 多设备切换键盘'],
  keycaps: ['pbt dye-sub profile set; linear tactile replacement switches; custom resin artisan cap; typing dust protector; puller and lube kit', 'pbt 热升华 字帽; 轴体茶轴 替换; 客制化 个性键帽; 硅胶防尘膜; 清洁软胶 键盘'],
  mouse: ['cordless pointing device; lightweight 26k dpi gaming pointer; silent click office pointer; thumb ball device; upright wrist-friendly pointer', '无线滑鼠; 静音办公滑鼠; 电竞轻量化 滑鼠; 轨迹球; 立式护腕 滑鼠'],
  'mouse-pad': ['desk blotter xxl cloth; gel wrist support pad; rgb speed surface; leatherette mousing surface; stitched edge gaming surface', '桌垫 电竞; 滑鼠垫; 护腕硅胶垫; 皮质滑鼠大垫; 加厚锁边大号滑鼠垫'],
  'laptop-charger': ['65 w usb-c notebook adapter; replacement ac brick with barrel tip; magnetic notebook power cord; replacement notebook cell', '笔电充电器; 电脑电源线; 65w pd适配器; 手提电脑 变压器; 笔记本电芯'],
  webcam: ['1080p usb video call device; 4k autofocus streaming lens; online meeting camera with microphone; privacy shutter pc camera', '视频会议镜头; 台式机摄影头; 网课直播美颜镜头; 4k自动对焦usb镜头; 外置免驱电脑镜头'],
  headset: ['over ear cans with boom mic; console surround gaming cans; noise cancelling call device; bluetooth trucker earpiece with mic', '带麦头戴耳罩; 7.1声道电竞耳麦; 客服电话耳麦; 吃鸡听声辨位耳麦; 降噪网课耳麦'],
};
