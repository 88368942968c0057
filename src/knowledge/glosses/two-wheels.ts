import type { Glosses } from '../thing.ts';

/** Electric bikes, mopeds and scooters, and what riding them takes, in other words. */
// biome-ignore format: a table, a thing in a line
export const twoWheels: Glosses = {
  'electric-moped': ['battery-powered step-through; electric motorcycle for adults; seated commuter two-wheeler; 72v road two-wheeler; lead-acid city rider', '电单车; 小电驴; 女士代步踏板; 轻便电摩; 外卖长续航两轮车'],
  'electric-scooter': ['foldable stand-up e-kick; 350w urban glider; battery kick commuter; self-balancing hoverboard', '站立式折叠代步; 电动踏板车成人; 体感扭扭车; 上班短途电动滑板; 迷你随身代步电动'],
  'e-bike-helmet': ['half-shell rider headgear; modular full-face for riders; urban skull protection; certified riding headgear; open-face riding lid', '骑行安全盔; 电瓶半盔; 机车全盔; 3C认证安全盔; 冬季保暖骑车盔'],
  'helmet-liner': ['sweat-wicking skull cap; replacement padding for headgear; replacement flip-up shield; headgear carrier pouch; riding lid security cable', '骑行吸汗小帽; 头盔替换衬垫; 防雾挡风镜片; 头盔收纳包; 头盔防盗扣绳'],
  'e-bike-rain-poncho': ['two-person riding slicker; waterproof riding cape with mirror slots; oversized rider mac; full-body rain garment for rider', '骑车双人雨披; 加大加厚防暴雨骑行雨披; 电单车遮脚雨衣; 外卖骑手分体雨衣裤'],
  'e-bike-windshield-quilt': ['winter knee blanket for riders; thermal leg cover for riders; windproof front panel; lined lap quilt for scooters', '骑车挡风棉罩; 冬季电瓶护腿; 电摩防风棉被; 骑车前挡保暖衣; 加厚防水挡风棉衣'],
  'e-bike-gloves': ['waterproof bar warmers; fleece bar covers; battery heated rider mitts; windproof rider mitts; bar-end hand warmers', '电瓶保暖护手套; 加绒车把罩; 冬天骑车防水棉手套; 防风挡雨把手罩; 电加热骑手手套'],
  'e-bike-sunshade': ['canopy for scooters; rain and sun roof for two-wheeler; brolly clamp for bars; uv rider sleeves', '电瓶遮阳棚; 车把雨伞支架; 两轮车车篷; 骑车遮阳挡雨伞; 夏天骑手冰丝防晒衣袖'],
  'e-bike-battery': ['48v 20ah lithium pack; 60v traction cell; replacement power pack for moped; gel traction cell; 36v charger brick', '石墨烯电瓶; 动力锂电组; 60V20AH蓄电池; 两轮车充电头; 外卖换电大容量电芯'],
  'e-bike-parts': ['10-inch tubeless tyre; brake shoes for moped; rear-view glass for scooters; throttle grip; hub motor controller', '14x2.50真空外胎; 电瓶碟刹片; 转把把手; 控制器电机配件; 反光镜后望镜'],
  'e-bike-cover': ['waterproof outdoor tarp for moped; dust protection for two-wheeler; sun uv tarp for motorbike; parking tarp for scooter', '电瓶防雨罩; 机车车衣; 两轮车防晒遮盖布; 踏板车防尘外罩; 牛津布电摩罩'],
  'e-bike-lock': ['hardened steel links with padlock; brake disc security; u-shackle for moped; alarmed security for two-wheeler; anti-theft d-bar', '电瓶防盗U型锁; 电摩前轮锁; 防液压剪粗链; 抱闸刹车锁; 机车报警器锁'],
  'e-bike-phone-mount': ['handlebar cradle for mobile; navigation clamp for scooter; mirror-mount handset clip; waterproof navigation box for riders', '骑行导航架; 车把手机夹; 电瓶外卖导航支架; 后视镜款手机夹; 机车防抖导航座'],
  'e-bike-child-seat': ['front toddler saddle for moped; foldable kids saddle; scooter infant saddle; rear kids backrest with belt', '电瓶前置小孩坐椅; 踏板车儿童坐凳; 宝宝前座可折叠; 后座护栏带娃扶手; 电摩孩子座'],
  'e-bike-box': ['rear lockable trunk for scooter; food delivery insulated bag; front carrier basket for moped; motorbike pannier; rear rack trunk', '电摩后备箱; 电瓶前置菜篮; 外送保温箱; 机车三箱边箱; 储物置物篮'],
};
