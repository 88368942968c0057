import type { Glosses } from '../thing.ts';

/** Headphones, televisions, projectors, batteries and watches, in other words. */
// biome-ignore format: a table, a thing in a line
export const soundAndVision: Glosses = {
  headphones: ['cans with anc; circumaural headset; hi-fi listening headset; studio monitoring cans; foldable on-head audio', '耳罩式听筒; 头戴蓝牙降噪; 耳筒; 大耳罩音乐耳麦; HiFi监听头戴'],
  'wireless-earbuds': ['tws in-ear buds; cordless ear pods; bluetooth in-ears with charging case; clip-on open buds', '真无线蓝牙; 耳塞式蓝牙; 半入耳降噪豆; 无线耳塞; 耳夹开放蓝牙'],
  'kids-headphones': ['85db safe listening for school; foldable cat-ear headset for girls; junior on-ear set; classroom listening headset', '小朋友护耳头戴; 85分贝保护听力; 学生英语听力耳麦; 网课耳麦'],
  'headphone-case': ['hard shell carrier for buds; silicone skin for charging pod; travel zip shell for over-ears; bud charging case skin', '耳塞收纳包; 蓝牙充电仓保护壳; 头戴收纳硬壳; 耳机防摔硅胶套'],
  'ear-tips': ['silicone replacement buds s/m/l; protein leather muffs replacement; memory sponge earpieces; earcup pads', '耳塞替换胶头; 头戴替换皮套; 海绵耳棉; 入耳硅胶帽; 耳垫'],
  'headphone-stand': ['desk hanger for cans; rgb gaming headset hanger; under-desk headset clip; aluminium audio rest', '头戴耳麦架; 电竞耳麦座; 桌下耳机挂钩; 耳麦展示架'],
  'bluetooth-speaker': ['cordless outdoor boombox; waterproof shower audio; pocket sound box; party-ready portable audio; stereo pair wireless', '蓝芽喇叭; 户外音箱; 随身低音炮小钢炮; 防水便携喇叭; 桌面无线小音响'],
  tv: ['4k uhd panel 55; mini-led screen; flatscreen set; 43 inch uhd set; living room display', '液晶屏; 超高清彩电; 大屏智慧屏; 98寸大屏; 客厅护眼彩电'],
  'tv-wall-mount': ['articulating screen arm; vesa 400 hanger; tilting flat panel holder; rolling screen trolley; swivel screen arm', '挂墙架; 液晶显示屏壁挂; 可旋转伸缩挂墙; 落地移动推车架; 电视机底座'],
  soundbar: ['2.1 tv audio bar; home cinema speaker bar; wireless bass box; 5.1 living room audio', '声霸; 客厅条形音响; 低音音箱; 影院环绕音箱; AV功放'],
  'speaker-stand': ['floor pedestal pair for monitors; passive shelf audio; oxygen-free copper audio wire; desktop isolation feet', '音响支撑架; 落地音响脚; 无源书架音响; 喇叭线; 壁挂音箱架'],
  'hdmi-cable': ['8k ultra hd lead; display lead for monitor; toslink digital lead; usb-c to monitor converter; dp 1.4 lead', '高清传输线; 4K显示器连接; 投影电脑影像线; 数字光纤线; DP转接头'],
  'streaming-box': ['4k media dongle; tv internet player; casting dongle; set-top media hub; iptv receiver', '网络播放盒; 投屏盒子; 无线同屏; 4K播放器; 电视棒'],
  'tv-remote': ['infrared replacement handset; learning clicker for set; backlit media clicker; silicone skin for clicker', '红外遥控板; 机顶盒替换遥控板; 学习型红外遥控; 遥控防尘套; 通用型遥控板'],
  projector: ['home cinema beamer; 1080p movie caster; ultra-short-throw laser; ceiling movie beamer; pico beamer', '投射放映机; 家庭影院投射; 超短焦激光投影; 手机投屏白天直投; 迷你微投'],
  'projector-screen': ['100 inch fabric for movies; tripod movie curtain; ambient light rejecting surface; outdoor movie sheet; tab-tension surface', '投影布; 白玻纤电动幕; 落地支架幕; 抗光硬屏; 100寸挂幕'],
  'projector-mount': ['adjustable ceiling bracket for beamer; bedside beamer stand; beamer tripod tray; universal beamer hanger', '投影机吊架; 床头落地投影架; 万向壁挂托盘; 投影仪三脚托盘'],
  batteries: ['lr6 cells 24 pack; cr2025 lithium coin; lr03 power cells; c size cells; 6lr61 block', '一次性电芯; 遥控器钟表用电芯; 3A小号干电; 1号大号电池; 钮扣电芯'],
  'battery-charger': ['ni-mh cells with charging bay; hr6 reusable cells; smart bay for ni-mh; reusable 2100mah cells', '镍氢可充; 循环使用5号; 智能充电槽; 可反复充电AAA; 18650充电座'],
  'power-strip': ['multi-plug lead 3 metre; 6-way mains extension; surge-protected block; desktop outlet cube; cube extension with usb', '电源拖板; 多功能插座板; 电源延长线; 立式插座塔; 多孔USB插线'],
  'travel-adapter': ['worldwide plug converter; uk to eu plug; 110v to 220v transformer; international socket converter', '万能转换器; 出国插座; 英标欧标美标转接; 全球旅行充电转接; 110转220变压器'],
  'smart-watch': ['wrist wearable with notifications; amoled fitness wearable; bluetooth calling wristwatch; health tracking wearable', '智能腕表; 血氧睡眠监测表; 腕上穿戴设备; 可接电话的腕表; 大屏健康腕戴'],
  'watch-screen-protector': ['wearable display film; tpu bumper for wrist wearable; 44mm glass guard; curved edge film for wearable', '腕表保护膜; 手环贴膜; 表盘保护套; 智能表水凝贴膜'],
  'feature-phone': ['big button handset for seniors; push-button mobile; dumb handset; clamshell 4g handset; no-internet mobile', '老年大字大声手机; 翻盖手提电话; 学生无网直板机; 不能上网的手机; 物理键备用机'],
  'tablet-pen': ['active stylus with palm rejection; capacitive drawing nib; bluetooth writing pencil for pad; replacement soft nibs', '电容笔; 触控笔; 平板绘画手写; 防误触主动式; 替换笔尖'],
};
