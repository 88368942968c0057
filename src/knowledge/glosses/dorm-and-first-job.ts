import type { Glosses } from '../thing.ts';

/** A dormitory, graduation, a first job, a driving test, in other words. */
// biome-ignore format: a table, a thing in a line
export const dormAndFirstJob: Glosses = {
  'business-card-holder': ['retractable pass reel; employee pass sleeve; pocket metal case for contact cards; visitor credential neck strap', '员工胸牌套; 伸缩扣门禁卡套; 厂牌挂脖带; 商务卡片收纳; 参展证胸卡'],
  'office-mug': ['workplace tea cup with infuser; lidded ceramic beverage cup; usb beverage heater; thermostatic cup plate', '工位喝茶带盖瓷杯; 茶水分离陶瓷杯; 55度自动加热底座; 会议室盖杯'],
  'desk-fan': ['usb personal cooler; clip-on air circulator; rechargeable breeze maker; tabletop mini ventilator', '充电小电扇; 寝室夹扇; 静音台式迷你风扇; 学生床头电扇; 便携挂脖吹风'],
  'bed-desk': ['foldable breakfast tray with legs; laptop stand for sofa; cushioned knee table; bunk study platform', '上铺折叠小桌; 寝室看书小书台; 榻上电脑小桌; 可折叠飘窗小桌板'],
  'bed-backrest': ['husband cushion with arms; triangle headboard wedge; sit-up reading bolster; bunk lounge cushion', '床上看书靠枕; 三角大靠包; 软包床头板; 榻榻米腰靠大枕'],
  'bed-curtain': ['bunk blackout drapes; lower berth privacy tent; student sleeping canopy; cabin bed enclosure cloth', '上下铺遮光布; 寝室围帘; 学生下铺隐私帐; 床围遮挡布'],
  'dorm-bedding': ['single bunk bed linen; campus bed-in-a-bag; extra long twin topper; student duvet bundle', '大学寝室被套床单; 上下铺单人被褥; 学生单人床铺盖; 90x190薄褥子'],
  'bedside-caddy': ['bunk rail hanging basket; clip-on bed tray; over-rail phone pouch; upper berth organizer', '上铺挂架; 床头收纳挂袋; 寝室床沿置物筐; 床栏夹式托盘'],
  'dorm-storage': ['campus locker organizer; fold-flat cubes for students; under-bunk drawer; wardrobe hanging shelves for residence', '寝室桌面下置物; 学生衣橱挂式隔层; 床底收纳箱大学生; 寝室拼装衣橱'],
  'shower-caddy': ['portable toiletry basket; quick dry bathroom carrier; communal washroom tote; gym wash bag with holes', '澡堂手提筐; 大学生洗浴收纳; 镂空沥水洗护篮; 公共浴室拎篮'],
  'military-training-kit': ['freshman drill camp essentials; cadet belt and cap set; campus drill insoles and sunblock', '新生训练必备; 迷彩帽腰带套装; 大一站军姿鞋垫; 学生迷彩服套装'],
  'graduation-gift': ['mortarboard and tassel; class of 2025 party supplies; present for school leaver; commencement keepsake', '学士帽; 同学留念册; 班级纪念服; 送毕业生的礼品; 博士硕士服'],
  'resume-folder': ['document portfolio for applicants; clipboard binder with notepad; zipped leather presenter; cv presentation file', '找工作资料册; 面试用材料夹; 真皮商务文件册; 求职作品集夹'],
  'teacher-gift': ['end of term thank-you present; best educator keepsake; school staff appreciation present', '谢师礼品; 感恩教师纪念品; 给班主任的心意; 幼儿园老师伴手礼'],
  'greeting-cards': ['folded occasion note with envelope; assorted well-wishing stationery; pop-up congratulation note; airmail writing paper', '节日小卡; 手写谢意卡; 立体生日卡; 复古信笺套装; 留言卡'],
  'driving-test-book': ['learner permit study manual; road sign theory questions; car licence revision; hazard perception practice', '学车理论题集; 驾校考试口诀; 小车驾照模拟题; 交规速记手册'],
  'learner-plates': ['novice driver magnetic sign; be patient rookie decal; removable learning car badge; green probationary plates', '新手司机车尾贴; 磁性实习标牌; 女司机请多关照贴; 新手开车标志'],
  'blind-spot-mirror': ['convex stick-on round glass for cars; rear wheel view helper; wide angle side view add-on; driving teacher extra mirror', '汽车倒车辅助镜; 广角小凸镜; 车侧后轮观察镜; 驾校副驾辅助镜'],
  'driving-shoes': ['rubber stud slip-ons for motorists; thin sole pedal footwear; height booster cushion for drivers', '开车专用软底鞋; 防滑豆底软皮便鞋; 女士驾车软皮鞋; 练车增高坐垫'],
  'driving-gloves': ['anti-glare eyewear for motorists; leather steering handwear; night vision specs for drivers; sun sleeve for motorists', '司机防晒护手; 电动车遮阳手套; 夜间驾车防眩光镜; 驾驶员偏光镜; 开车真皮手套'],
};
