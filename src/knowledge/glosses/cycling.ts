import type { Glosses } from '../thing.ts';

/** Bicycles of every sort and their parts, in other words. */
// biome-ignore format: a table, a thing in a line
export const cycling: Glosses = {
  bicycle: ['two-wheeled pedal transport; ladies step-through cycle; 7-speed urban cycle; dutch style cycle', '女士代步车; 两轮脚踏代步; 26寸轻便脚蹬车; 买菜上班两轮车; 老式二八大杠'],
  'road-bike': ['drop handlebar cycle; lightweight 700c racer; aero carbon cycle; allroad drop bar cycle', '弯把赛车; 竞速单车; 碳架单车; 砾石路弯把车'],
  'mountain-bike': ['off-road suspension cycle; 29er trail cycle; full suspension all-terrain cycle; fat tyre cycle', '越野单车; 避震变速单车; 林道软尾单车; 爬坡变速脚踏车'],
  'folding-bike': ['compact collapsing cycle; 20 inch commuter that folds; car boot friendly cycle; small wheel portable cycle', '可折叠代步车; 后备箱小轮车; 地铁随行小单车; 16寸小折'],
  'e-bike': ['battery assisted cycle; hub motor commuter; powered pedal cycle; lithium moped style cycle', '锂电助力车; 电瓶单车; 新国标代步电车; 长续航脚踏助力'],
  'bike-helmet': ['head protection for riders; in-mould cyclist lid; magnetic visor commuter lid; ventilated crash hat', '单车护头盔; 骑车安全盔; 山地一体成型头盔; 电动车夏季安全盔'],
  'bike-lock': ['anti-theft shackle for cycles; hardened steel d-shackle; combination cable for two-wheelers; foldable link security', '单车防盗锁; 密码钢丝锁; 车轮防盗u锁; 折叠关节锁'],
  'bike-lights': ['usb rechargeable front lamp; rear safety blinker; 1000 lumen handlebar torch; seatpost red flasher', '单车夜骑灯; 车把强光前照; 单车警示尾灯; 骑车夜间照明'],
  'bike-pump': ['tyre inflator with gauge; track style air pusher; presta and schrader mini inflator; portable electric air compressor for cycles', '单车充气筒; 美嘴法嘴打气泵; 落地式高压气筒; 迷你随车充气泵'],
  'inner-tube': ['700x25c butyl rubber; presta valve bladder; 26 inch tyre bladder; lightweight spare rubber for wheels', '单车里胎; 丁基胶法嘴里带; 26寸车胎内带; 山地车备胎内带'],
  'bike-tire': ['700c folding clincher; puncture resistant outer rubber; 29x2.25 knobbly; whitewall cycle rubber', '单车外带; 700x25c防刺车胎; 山地越野胎皮; 折叠开口胎'],
  'tire-patch-kit': ['glueless flat fix set; self-adhesive rubber patches; rim prying spoons; vulcanising cement set', '单车补胎贴片; 免胶补胎片; 扒胎撬棒; 内胎修补套盒'],
  'bike-multitool': ['pocket hex key set for cyclists; folding allen wrench set; chain breaker combo; roadside fixing set', '单车随身扳手; 内六角折叠修车工具; 打链器组合; 修单车工具箱'],
  'saddle-bag': ['under-seat tool pouch; front tube phone pouch; wedge pack for cyclists; bikepacking tail pack', '单车后座小包; 车架三角包; 车把手机包; 座杆尾袋'],
  panniers: ['double-sided touring luggage; waterproof roll-top side packs; rack-mounted shopper; cycle touring saddle luggage', '单车双侧挂袋; 后座驼袋; 长途骑车行李袋; 川藏线骑行驮袋'],
  'bike-rack': ['rear cargo shelf for cycles; aluminium seatpost carrier; back seat luggage frame; parcel shelf for commuters', '单车尾架; 可载人后座架; 山地车行李架; 后座载物架'],
  'bike-car-rack': ['towbar cycle carrier; boot-mounted cycle transport; suv rooftop cycle holder; suction cup cycle transport', '汽车拖单车架; 车尾挂单车架; 轿车顶运单车架; 吸盘车顶运车架'],
  'bike-stand': ['cycle work clamp; garage floor parking for cycles; side prop leg; vertical cycle hook for wall; display prop', '单车维修台; 单车侧撑脚架; 单车壁挂钩; 立式驻车架; 边撑停车脚'],
  'bike-saddle': ['hollow gel perch; comfort wide seat for cyclists; padded seat slip; ergonomic cycle sitter; leather road perch', '单车座子; 加宽舒适车座; 硅胶座套; 中空鞍座; 山地车车座'],
  'child-bike-seat': ['toddler carrier for cycles; rear-mounted infant chair; front crossbar kid perch; ride-along child carrier', '单车后置宝宝椅; 电瓶车前置娃娃座; 带娃骑车座椅; 亲子车前座'],
  'bike-basket': ['wicker front carrier; wire mesh cargo holder for handlebars; quick release shopping carrier; rear pet carrier for cycles', '单车前挂筐; 折叠车前篮子; 藤编车头筐; 车把买菜筐'],
  'bike-bell': ['handlebar ringer; brass ding-dong; loud alert for pedestrians; rubber bulb honker', '单车响铃; 车把提醒铃; 复古铜铃铛; 超响电子喇叭单车'],
  'bike-mudguards': ['rear splash guard; clip-on wheel guards; full-length spray protectors; beaver tail for mountain cycles', '单车挡水板; 轮胎挡水瓦; 山地车泥瓦; 快拆挡雨板'],
};
