import type { Glosses } from '../thing.ts';

/** What a car is fitted out with, in other words. */
// biome-ignore format: a table, a thing in a line
export const carFitting: Glosses = {
  'car-phone-mount': ['air outlet clip for mobiles; suction windscreen cradle; dash gps stand; wireless charging cradle for driving; magnetic driving holder', '车用手机座; 导航架 吸盘; 出风口夹 手机; 磁吸导航座; 仪表台手机夹'],
  'car-charger': ['12 v socket adapter; dual port cigar plug; fast charging in vehicle; dc to ac vehicle converter', '点烟器插头; 一拖二车内快充头; 车用usb充电头; 12v转220v车用转换器; pd车用充电头'],
  'dash-cam': ['driving recorder; front and rear accident recorder; mirror recorder with parking guard; reverse parking aid', '车载摄像机; 前后双录车载摄像; 停车监控行车摄像机; 流媒体后视镜; 倒车摄像头'],
  'car-mats': ['vehicle foot carpets; all weather rubber liners; hatchback load tray; custom fit cabin carpets', '车用地毯; 脚踏垫 专车专用; 后车厢垫; 乳胶地垫 汽车; tpe脚踏'],
  'car-seat-cover': ['vehicle upholstery protector; leatherette front pair; ventilated pad for drivers; wheel grip wrap; heated vehicle pad', '座椅套; 全包皮座垫; 车用通风坐垫子; 把套 方向盘; 冰丝凉座垫'],
  'car-cushion': ['driver neck rest; back support for driving; memory foam vehicle headrest; seat wedge for drivers; seatbelt shoulder pad', '车用护颈枕头; 驾驶靠腰垫; 座椅记忆棉靠垫; 安全带护肩套; 车上睡觉枕'],
  'car-organizer': ['boot tidy box; seat gap filler; seatback kick pouch with tablet pocket; vehicle rubbish bin; visor sunglass clip', '尾箱整理箱; 座位夹缝盒; 椅背挂袋; 车内杂物袋; 遮阳板眼镜夹'],
  'car-air-freshener': ['vent clip scent; hanging pine scent; vehicle odour remover; auto aroma diffuser; new-vehicle smell spray', '车内香氛; 出风口香片; 汽车用固体香膏; 挂件香片; 车用去异味香膏'],
  'car-sunshade': ['foldable reflective front glass blocker; rear side mesh blind; umbrella style dash shield; heat shield for parked vehicle', '车前窗隔热板; 侧窗磁吸帘; 伞式前档隔热挡; 遮光帘 车用; 前档太阳挡'],
  'car-window-film': ['privacy glass tinting; ceramic heat rejection roll; clear ppf wrap; colour change vinyl wrap', '隐形车衣; 侧窗防爆贴; 玻璃隔热防晒膜; 漆面保护膜; 改色贴'],
  'car-cover': ['all weather vehicle tarpaulin; dustproof indoor vehicle sheet; hail protector; magnetic windscreen frost guard; sedan outdoor wrap', '汽车防雨罩; 防晒防雪车罩子; 车套 牛津布; 防冰雹车罩子; 前挡风玻璃雪挡'],
};
