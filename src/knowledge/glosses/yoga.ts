import type { Glosses } from '../thing.ts';

/** Mats, props, clothes for yoga and Pilates, in other words. */
// biome-ignore format: a table, a thing in a line
export const yoga: Glosses = {
  'yoga-mat': ['non-slip exercise roll 6mm; cork asana surface; thick stretching floor pad; alignment line exercise roll; pu rubber asana surface', '加厚防滑运动垫; 家用拉伸垫; 天然橡胶体位垫; 舞蹈练功垫; 普拉提健身练习垫'],
  'travel-yoga-mat': ['1.5mm packable exercise roll; lightweight fold-up asana sheet; suede foldaway asana sheet; suitcase-friendly asana sheet', '可折叠超薄练习垫; 便携出差健身垫; 1.5mm橡胶薄铺垫; 可水洗折叠健身毯'],
  'yoga-block': ['eva support brick; cork asana prop; stretching foam brick; pose support cube', '高密度EVA辅助砖; 软木辅具砖; 拉伸压腿砖; 舞蹈练功砖'],
  'yoga-strap': ['d-ring flexibility band; cotton loop stretching aid; hamstring pulling band; multi-loop flexibility aid', '拉伸辅助带; 开背绳; D型扣拉力绳; 八字分段拉筋绳'],
  'yoga-wheel': ['backbend roller; dharma circle; spine stretching roller; backbend hoop', '开背后弯神器; 脊柱拉伸圆轮; 下腰轮; 后弯辅具轮'],
  'yoga-towel': ['grip dots sweat cover; microfibre hot studio mat cover; non-slip mat topper; sweat-absorbing asana topper', '防滑垫巾; 硅胶颗粒铺毯; 吸汗健身垫布; 高温课铺布'],
  'yoga-mat-bag': ['sling for exercise roll; asana roll carrier with pockets; drawstring sleeve for exercise roll; carry harness for exercise roll', '健身垫背包; 垫子绑带背绳; 健身垫收纳袋; 帆布垫子背袋'],
  'yoga-mat-cleaner': ['tea tree studio mat wash; exercise surface disinfectant spray; natural mat refresher; studio mat wipes', '垫子清洗喷雾; 健身垫去味除菌; 橡胶垫护理液; 垫面去污剂'],
  'yoga-bolster': ['restorative cylinder cushion; buckwheat support cushion for poses; rectangular restorative pillow; pregnancy restorative prop', '圆柱辅具枕; 孕产修复抱枕; 艾扬格靠枕; 腰背支撑长枕'],
  'eye-pillow': ['scented flaxseed relaxation mask; savasana weighted eye cover; aromatherapy silk eye bag; hot-cold bead eye rest', '薰衣草助眠敷眼袋; 亚麻籽放松眼罩; 休息术眼袋; 决明子敷眼包'],
  'meditation-cushion': ['zen sitting pouffe; buckwheat floor seat; zabuton floor pad; crescent sitting support; mindfulness stool', '静坐垫; 禅坐坐团; 拜垫; 圆形草编坐团; 盘腿坐禅垫'],
  'yoga-leggings': ['squat-proof gym tights; butt-lifting workout tights; flared studio bottoms; seamless fitness tights; pocket training tights', '裸感提臀运动裤; 蜜桃紧身健身长裤; 练普拉提穿的裤子; 高腰收腹弹力裤; 女士训练紧身裤'],
  'sports-bra': ['racerback crop for workouts; shockproof fitness bustier; padded gym crop; strappy studio bustier; front-zip athletic support', '防震健身胸衣; 运动背心式胸罩; 美背聚拢定型; 跑步防下垂背心; 高强度训练胸衣'],
  'yoga-top': ['open-back workout tee; seamless long-sleeve for studio; loose dance cover; bust-padded fitness vest; thumb hole fitness layer', '健身上衣女; 普拉提训练短袖; 带胸垫健身背心; 长袖露指紧身衣; 罩衫健身'],
  'yoga-socks': ['toeless studio hosiery; barre hosiery with rubber dots; ballet strap gripper hosiery; reformer studio hosiery', '普拉提防滑短袜; 露趾五指袜; 硅胶底练功袜; 空中芭蕾健身袜'],
  'pilates-ring': ['inner thigh resistance hoop; fitness toning circle; dual-grip resistance hoop; leg toning squeezer', '美腿健身圈; 瘦大腿夹环; 盆底肌阻力环; 核心训练环'],
  'pilates-ball': ['25cm core training bender; soft squeezy barre orb; inflatable 9 inch core aid; small stability orb for barre', '25公分小健身球; 麦管体操球; 产后盆底肌球; 核心训练迷你球'],
  'gym-ball': ['65cm anti-burst fitness orb; birthing bouncer; desk sitting orb; core balance inflatable; peanut therapy inflatable', '65公分健身大球; 孕妇助产球; 儿童感统训练球; 花生球; 防爆弹力球'],
  'yoga-book': ['asana sequencing manual; pose illustrated handbook; breath and posture guide; studio teacher training manual; pose card deck', '体位法图解; 呼吸冥想教材; 理疗序列编排; 教练培训用书; 解剖学体式'],
  'pilates-reformer': ['spring-resistance sliding carriage bed; cadillac studio machine; foldable sliding bed for core; wunda chair', '滑床; 弹簧器械床; 凯迪拉克床; 稳踏椅; 核心训练大器械'],
  'aerial-yoga-hammock': ['anti-gravity silk sling; inversion swing trapeze; ceiling-mounted fitness fabric; flying fitness sling', '空瑜吊绳; 倒挂健身吊绸; 微弹吊床布; 悬挂绸缎健身秋千'],
};
