import type { Glosses } from '../thing.ts';

/** Cycling in other words: what is worn, what measures, what keeps the bicycle in order. */
// biome-ignore format: a table, a thing in a line
export const cyclingGear: Glosses = {
  'bottle-cage': ['frame-mounted drink holder; carbon bidon carrier; down tube flask bracket; cup clip for two-wheelers', '单车水杯架; 车架饮料托; 碳纤维水瓶座; 山地车杯架'],
  'cycling-bottle': ['squeezable bidon; ride hydration flask; squirt-top drink container for cyclists; 620 ml sport bidon', '挤压式单车水瓶; 公路车饮水壶; 山地车运动水瓶; 车手挤压杯'],
  'bike-phone-mount': ['smartphone clamp for handlebars; stem navigation cradle; gps cellphone bracket for riders; waterproof mobile pouch for cyclists', '单车导航架; 车把手机夹; 电动车外卖手机固定座; 骑车看导航的夹子'],
  'bike-computer': ['wireless odometer for cyclists; ride tracking head unit; trip speed display; gps cyclometer', '单车里程表; 骑车测速仪; 无线迈速表; 轨迹导航骑车电脑'],
  'cadence-sensor': ['crank rpm transmitter; watt measuring crankset; wireless hub tempo meter; ant+ ride data pod', '踩踏频率感应器; 曲柄测功率; 轮速感应器; 单边功率脚踏'],
  'cycling-jersey': ['rear-pocket riding top; full-zip road racer shirt; breathable roadie tee; team riding kit', '单车上衣; 公路车车衣; 速干骑车短袖; 车队队服'],
  'cycling-shorts': ['padded lycra bottoms; gel chamois tights; braces style riding bottoms; cushioned roadie pants', '单车垫裤; 骑车紧身裤; 海绵垫骑车裤; 背带车裤'],
  'chamois-cream': ['saddle sore balm; anti-friction butter for riders; skin glide for long rides; crotch chafing ointment', '骑车防磨屁股霜; 臀部减摩膏; 长途骑车护肤膏; 裤垫润滑霜'],
  'cycling-gloves': ['gel palm riding mitts; fingerless road mitts; touchscreen full finger riding handwear; shock absorbing mountain rider mitts', '单车半截手套; 山地车全指手套; 骑车减震护掌; 防滑骑车手套'],
  'cycling-glasses': ['photochromic riding eyewear; windproof wraparound shades; uv goggles for roadies; interchangeable lens sport shades', '骑车防风镜; 感光变色运动镜; 单车护目镜; 公路车墨镜'],
  'cycling-shoes': ['cleat-compatible riding footwear; dial closure spd trainers; stiff sole roadie footwear; spinning class footwear', '自锁单车鞋; 动感课骑车鞋; 硬底骑车鞋; 带锁片的车鞋'],
  'cycling-socks': ['aero crew hosiery for riders; tall compression roadie hosiery; breathable pedalling footwear liners', '单车长筒袜; 骑车压缩中筒袜; 公路车破风袜; 透气车袜'],
  'clipless-pedals': ['spd step-in platforms; aluminium foot platforms; nylon sealed bearing platforms; self-locking road plates', '自锁脚蹬子; 单车脚蹬; 轴承铝合金脚蹬; 山地车脚踩板'],
  'cycling-rain-jacket': ['packable waterproof for riders; hooded handlebar rainwear; see-through riding mac; wind shell for commuters', '骑车用雨披; 单车防水外套; 皮肤风衣骑车; 带帽檐单人单车雨衣'],
  'cycling-arm-sleeves': ['sun protection cuffs for riders; cooling forearm covers; thermal knee and leg covers; ice silk sun cuffs', '骑车防晒手臂套; 冰感防晒护臂; 骑车护腿套; 保暖护臂套'],
  'chain-lube': ['dry wax drivetrain drip; wet drip for sprockets; ceramic drivetrain oil; anti-rust drip for derailleurs', '单车链子润滑剂; 山地车链子蜡油; 干性牙盘油; 传动防锈油滴'],
  'bike-cleaner': ['frame wash foam; sprocket scrubber; drivetrain degreasing spray; three-sided brush for drivetrain', '洗单车套装; 链子刷洗盒; 车架泡沫清洗; 飞轮去油污喷剂'],
  'bike-chain': ['12-speed drivetrain links; quick link drive train; sprocket freewheel; replacement roller links', '单车链子; 变速车传动链; 卡式飞轮片; 山地车九速链'],
  'brake-pads-bike': ['v-brake shoes; hydraulic caliper shoes; resin disc inserts; rim stopper blocks', '单车闸皮; 山地车碟闸片; v刹胶皮; 刹车块替换'],
  'bar-tape': ['drop bar wrap; cork handle wrap; lock-on rubber handles; eva cushioned wrap for road racers', '弯把缠带; 车把绑带; 单车手柄胶套; 吸汗防滑缠绕胶带'],
  'turbo-trainer': ['direct drive home rider; stationary wheel-on resistance; virtual ride stand; roller drum for indoor rides', '室内骑车架; 磁阻单车训练台; 在家骑公路车的台子; 三滚筒练习台'],
  'bike-cover': ['rainproof tarp for two-wheelers; outdoor dust sheet for bicycles; airline transport bag; wheel-off carry bag', '单车防尘罩; 山地车遮雨布; 电动车防晒套; 单车托运袋'],
};
