import type { Glosses } from '../thing.ts';

/** Cushions, towels, curtains, rugs and other cloth of the home, in other words. */
// biome-ignore format: a table, a thing in a line
export const homeTextiles: Glosses = {
  'throw-pillow': ['accent bolster for couch; velvet square sham; boho tufted case 18x18; bed scatter accent', '客厅靠包; 腰靠方枕; 靠背枕套含芯; 沙发床头软包靠'],
  'sofa-cover': ['stretch couch protector; settee throw; loveseat furniture protector; recliner elastic jacket', '全包弹力梳化套; 四季通用坐垫巾; 防猫抓沙发布; 皮沙发防滑盖毯'],
  towel: ['terry body drying cloth; turkish bath linen; egyptian cotton body wrap; terry washcloths; absorbent flannel', '洗脸擦手布; 吸水大澡巾; 长绒棉面巾; 洗澡擦身巾; 澡巾裹身'],
  'kids-towel': ['cartoon bath robe with hood; toddler swim changing cape; nursery face cloth; little ones beach wrap', '宝宝洗澡裹巾带帽; 幼儿园擦手小巾; 小孩泡澡披风; 卡通童巾'],
  'bath-mat': ['memory foam shower rug; quick-dry stone step; tub anti-skid; absorbent toilet floor pad; chenille shag by sink', '淋浴房防滑地垫; 科技绒吸水垫; 厕所门口脚踏垫; 洗澡防摔垫; 软式速干脚垫'],
  'shower-curtain': ['waterproof tub drape; peva bath screen; mildew-proof hanging splash cloth with hooks; weighted hem tub liner', '洗澡挡水布; 卫浴防水隔断布; 磁性挡水浴室布; 淋浴挂帘免打孔'],
  curtains: ['window treatment panels; room darkening fabric; voile net; eyelet pair lined; noise insulating window cloth', '遮阳布卧室; 落地窗挡光布; 白纱透光; 隔音隔热窗布; 挂钩式成品帘布'],
  'curtain-rod': ['telescopic drapery pole; window hardware with finials; spring pressure bar; ceiling drapery track', '挂帘杆; 静音滑轨; 双杆支架窗轨; 免钉门帘撑杆; 窗杆单杆'],
  blinds: ['cordless privacy shades; faux wood slats; zebra day-night shades; pleated cellular covering; vertical louvre', '铝合金叶片帘; 办公室遮光卷拉; 电动升降帘; 厨房卫生间防水帘; 竹帘'],
  rug: ['woven floor covering; persian style 5x8; shag pile; jute hallway runner; bedside sheepskin', '地垫大客厅; 茶几毯; 卧室床前长毛毯; 波斯风羊毛毯; 全铺满铺毯'],
  'rug-pad': ['anti-skid carpet underlay; corner tape for rugs; felt underlayment; non-slip mesh beneath carpet', '地毯止滑网; 毯子防跑固定贴; 硅胶防移位垫; 地毯双面胶'],
  doormat: ['coir porch scraper; shoe dirt trapper; front step rug; personalised home entry rug; coconut fibre step mat', '家门口蹭脚垫; 进户除尘垫; 防滑刮泥垫; 欢迎光临门口毯; 可裁剪入户毯'],
  tablecloth: ['wipe-clean oilcloth; linen dinner table linen; clear vinyl furniture covering; banquet table skirting', '饭桌台布; pvc透明软玻璃; 防油免洗桌面布; 棉麻茶几盖布; 长条流苏餐桌装饰布'],
  placemat: ['woven vinyl dining pads; heat-safe dining underlay; setting pads for dinner; silicone plate liner', '碗盘下的隔热席; 桌面防水防油席; 吃饭垫子pvc; 餐桌防滑餐席'],
  'kitchen-towel': ['absorbent drying linen for plates; waffle weave glass cloth; reusable cellulose wiper; cotton huck for dishes', '洗碗毛巾; 吸水擦盘布; 不沾油洗碗巾; 挂式擦手布厨房'],
  'chair-pads': ['tufted dining seat padding; non-slip kitchen seat cover with ties; bar height seat pillow', '餐厅椅软垫; 绑带凳子垫; 餐凳防滑垫子; 木椅四季座垫'],
  'mosquito-net': ['insect mesh for sleeping; four-poster tulle drape; pop-up anti-bug bed tent; bedroom bug screen dome', '床上防蚊罩; 拉链方顶帐子; 学生上下铺防虫帐; 宫廷落地纱帐; 可折叠防蚊床罩'],
};
