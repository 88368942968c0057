import type { Glosses } from '../thing.ts';

/** Shoes for work, home and each season, with their care, in other words. */
// biome-ignore format: a table, a thing in a line
export const shoes: Glosses = {
  'leather-shoes': ['lace-up office footwear for men; brogue wingtip; monk strap; gentleman cap toe; smart black derbies', '绅士正装鞋; 系带商务男鞋; 英伦雕花男鞋; 孟克扣男鞋; 新郎婚礼男鞋'],
  loafers: ['driving mocs; horsebit slip-ins; tassel slip-ons; backless leather mules; laceless casual leather', '一脚套皮鞋; 豆豆底男鞋; 英伦套脚便鞋; 无鞋带单鞋; 便士鞋'],
  'high-heels': ['slingback kitten court shoes; pointed toe 8cm; block heel court footwear; platform party pair; ankle strap stiletto', '高踭鞋; 尖头细高女鞋; 酒杯跟女鞋; 宴会细高跟; 一字带粗高跟'],
  'heel-pads': ['back of shoe rub cushions; shoe too big filler; anti-slip back-of-shoe pads; metatarsal gel cushions; blister prevention plasters', '防掉跟; 鞋大改小后跟; 脚踝防磨贴片; 高跟鞋前掌防痛; 脚后跟防擦伤贴'],
  flats: ["low-cut ballerina pumps; women's slip-on low heel; foldable ballerinas; satin bow ballerinas; mary jane low", '平跟鞋; 浅口软底单鞋; 芭蕾风女鞋; 孕妇可穿平跟女鞋; 蝴蝶结浅口'],
  sneakers: ['lace-up gym kicks; low-top street footwear; chunky dad kicks; retro court kicks; plimsoll canvas', '波鞋; 布鞋; 低帮街头休闲; 复古厚底跑鞋款; 内增高小白'],
  boots: ['lace-up ankle high footwear; combat style lace-up; western cowboy; over-the-knee suede; riding style tall', '马丁鞋; 女靴中筒; 高筒骑士; 英伦切尔西短筒; 骑马靴'],
  'snow-boots': ['sheepskin winter footwear; fleece-lined duck footwear; waterproof thermal ankle footwear; plush lined warm booties', '冬季加厚保暖鞋; 皮毛一体短靴; 加厚防滑雪地鞋; 防水保暖雪天靴'],
  sandals: ['open-toe summer footwear; t-bar thongs; gladiator straps; espadrille wedges; two-strap footbed slides', '夏季露趾鞋; 夹脚拖; 厚底罗马; 外穿凉拖; 沙滩拖鞋'],
  slippers: ['memory foam scuffs; fleece indoor mules; felt bedroom footwear; moccasin house footwear; plush indoor slip-ins', '家居鞋; 冬季保暖室内鞋; 月子包跟鞋; 软底室内拖; 毛毛拖'],
  'shower-slippers': ['bathroom drain slides; quick-dry pool slides; eva non-slip dorm slides; washroom sliders', '冲凉拖鞋; 洗浴沥水拖; 浴室防滑凉拖; 速干宿舍漏水鞋'],
  'rain-boots': ['tall welly boots; puddle jumpers; waterproof overshoe; tall rubber galoshes; ankle rubber footwear for wet days', '水靴; 下雨天穿的鞋; 高筒防滑胶靴; 雨天脚套; 短筒时尚橡胶靴'],
  'work-shoes': ['composite toe cap footwear; slip-resistant kitchen clogs; puncture-proof site footwear; anti-static industrial footwear; nurse clogs', '安全鞋; 钢头防砸防刺穿; 工地焊工鞋; 厨房防油防滑; 医护洞洞鞋'],
  'school-shoes': ['black velcro pupil footwear; girls patent bar; uniform lace-ups for boys; indoor pe pumps; scuff-resistant pupil footwear', '学生黑皮鞋; 演出表演小皮鞋; 学生白布鞋; 幼儿园小白室内; 校服配鞋'],
  insoles: ['memory foam footbeds; height increasing inserts; orthotic arch inserts; sheepskin footbed; odour control footbeds', '鞋内垫; 内增高后跟垫; 扁平足矫正垫; 吸汗防臭垫; 硅胶软垫久站'],
  'shoe-polish': ['footwear shine cream; leather nourishing balm; horsehair buffing brush; neutral leather dubbin; black leather wax tin', '擦鞋膏; 皮鞋保养膏; 鞋蜡; 真皮滋养乳; 马毛擦鞋工具'],
  'shoe-cleaner': ['trainer washing foam; footwear whitening solution; suede brush and protector spray; footwear odour spray; white sole restorer', '洗鞋湿巾; 球鞋去污泡沫; 去黄增白剂; 麂皮清洁刷; 鞋靴防水防污喷剂'],
  'shoe-trees': ['footwear shape keepers; wooden footwear stretcher; long-handled footwear horn; boot calf inserts; width expander', '鞋子定型器; 撑鞋器; 长柄穿鞋器; 皮鞋扩大器; 长靴支撑夹'],
};
