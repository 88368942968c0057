import type { Glosses } from '../thing.ts';

/** Helping somebody old or ill at home, and stopping to smoke, in other words. */
// biome-ignore format: a table, a thing in a line
export const elderCare: Glosses = {
  'nicotine-gum': ['tobacco craving relief; smoking cessation lozenge; step-down transdermal for smokers; withdrawal relief chew', '控烟替代品; 断烟瘾含片; 替烟贴; 脱瘾咀嚼; 克制烟瘾的糖'],
  'quit-smoking-book': ['give up cigarettes guide; smoke-free life handbook; tobacco freedom diary', '告别香烟指南; 断烟瘾读物; 无烟生活手册; 控烟记录本'],
  'sugar-free-gum': ['peppermint chews; spearmint pellets; menthol drops; honey cough sweets; breath mint tin', '清凉嚼片; 护嗓含片; 清新口气含糖; 胖大海硬糖; 提神嚼糖'],
  'fidget-toy': ['anxiety relief gadget; squishy squeeze plaything; infinity flip block; restless hands desk gadget', '无聊打发手上小物; 慢回弹捏捏; 焦虑解压神器; 无限翻转小方块; 减压捏球'],
  condoms: ['latex rubbers; contraceptive sheaths; rubber prophylactics; intimate lube; family planning protection', '计生用品; 小雨衣; 防意外怀孕套; 夫妻情趣润滑; 玻尿酸tt'],
  'adult-diapers': ['bladder leakage briefs; absorbent pull-ups for seniors; tape-tab slips for bedridden; disposable chux', '老人失禁裤; 卧床护理尿布; 成年人隔尿垫; 大人用尿不湿; 瘫痪病人尿片'],
  'adult-wipes': ['no-rinse washcloths for bedridden; caregiver cleansing cloths; waterless hair cap; incontinence towelettes', '卧床病人清洁巾; 老人擦澡布; 护理用大号湿毛巾; 一次性免水洗头帽; 月子擦身'],
  'shower-chair': ['bathing bench for elderly; wet room perch; sliding bathtub seat; foldable wash seat with arms', '老年人冲凉凳; 防滑淋浴座; 孕妇冲澡坐凳; 壁挂折叠浴凳; 浴缸坐板'],
  'grab-bar': ['suction support rail; wc stand-up assist; stainless steadying handle; disabled bathroom hand hold', '厕所起身架; 卫浴防摔拉手; 坐便助力架; 走廊防滑拉杆; 残疾人把手'],
  'raised-toilet-seat': ['height booster for loo; bedside potty chair for patients; male bottle for bedridden; commode bucket', '老年人便盆椅; 孕妇如厕坐架; 蹲改坐便架; 夜壶; 病人室内便桶'],
  'walking-stick': ['mobility aid with handle; adjustable aluminium ambulatory stick; underarm supports; four-foot balance aid', '老人助行杖; 拐子; 防滑四爪拐; 夹腋支撑拐; 爷爷奶奶拄杖'],
  rollator: ['four-wheel mobility aid with brakes; elderly shopping pushcart; foldable upright gait frame; rehab standing trolley', '老年人买菜助行车; 偏瘫康复行走架; 可坐带刹车手推; 四脚助步架; 中风走路辅助'],
  wheelchair: ['self-propelled invalid carriage; powered mobility vehicle; lightweight folding attendant chair; four-wheel disabled scooter', '残疾人代步工具; 手推病人车; 电动四轮老年车; 锂电智能代步椅; 瘫痪护理推车'],
  'elder-bed-rail': ['standing helper for bed; fall prevention side bar for seniors; patient care cot; rolling tray over mattress', '老年人起床拉手; 成人防摔床侧扶栏; 瘫痪病人多功能床; 卧床用餐移动桌'],
  'bed-sore-cushion': ['decubitus prevention mattress; air cell seat for bedridden; side-lying positioner; inflatable ulcer pad', '卧床病人气床垫; 护理翻身三角枕; 老人压疮垫; 屁股镂空减压坐垫; 交替波动气垫'],
  'medical-alert': ['panic pendant for seniors; nurse call chime; sos wristband; wandering dementia locator', '老人紧急按铃; 病人呼叫护士铃; 独居老人求救器; 痴呆走失手环; 床头按钮报警'],
  'elder-phone': ['loud handset for grandparents; simple mobile with large keys; flip handset for elderly; photo dial telephone', '大音量手机; 爷爷奶奶用的手机; 超长待机直板机; 翻盖大声老人通话; 电信4g大字机'],
  'elder-shoes': ['wide fit footwear for swollen feet; edema slippers; easy hook-and-loop walkers; arthritis friendly footwear', '老年人防滑软底鞋; 爷爷奶奶鞋; 宽头高脚背散步鞋; 老太太一脚蹬; 糖尿病足鞋'],
  'elder-clothes': ['open back garments for bedridden; magnetic button shirt for seniors; nursing home apparel; grandma blouse', '爷爷奶奶穿的; 老太太外套; 六七十岁衬衫; 卧床病人开襟衣; 老爷子夹克'],
  'elder-milk-powder': ['oral nutritional supplement for seniors; over-50s fortified powder; protein drink for recovery; bone formula for older adults', '爷爷奶奶喝的奶粉; 老年营养冲饮; 全脂高钙成年人奶; 术后营养粉; 中老年羊奶'],
  magnifier: ['reading loupe with light; enlarging glass for small print; hands-free page enlarger; illuminated bench loupe', '看报纸放大器; 看书扩大镜; 维修用带灯放大; 老人看字神器; 台式20倍镜'],
  'hearing-aid': ['rechargeable sound booster for seniors; in-ear voice enhancer; behind-the-ear device; wireless tv listening headset for elderly', '老年人扩音耳机; 耳背辅听器; 重听集音器; 声音放大耳机; 充电式耳背机'],
  'hearing-aid-batteries': ['button cells for deaf device; pr41 zinc cells; 1.45v tiny cells; ear device domes and brushes', '辅听器纽扣电池; 耳背机电池; pr48电子; 扣式p13电池; 干燥盒防潮饼'],
  'swallow-care': ['dysphagia feeding aids; weighted spoon for tremor; no-spill sippy for patients; angled fork for stroke; mealtime protector for seniors', '帕金森防抖勺; 吞咽障碍食品粉; 病人躺喝水杯; 中风偏瘫自助餐具; 老人吃饭兜'],
};
