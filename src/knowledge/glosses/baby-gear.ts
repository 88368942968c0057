import type { Glosses } from '../thing.ts';

/** What a baby is moved and carried in, in other words. */
// biome-ignore format: a table, a thing in a line
export const babyGear: Glosses = {
  stroller: ['compact baby pushcart; cabin size fold buggy; one hand fold child wheels; umbrella folding pushcart', '宝宝手推车; bb车; 溜娃推车; 可坐可躺轻便折叠车; 高景观童车'],
  pram: ['lie-flat newborn wheels; classic carriage with sleeping nest; three in one newborn travel set; infant basket on chassis', '可平躺新生儿高景观车; 睡篮童车; 双向换向大轮童车; 提篮三合一童车; 欧式初生儿车'],
  'twin-stroller': ['side by side sibling wheels; two seat pushcart; toddler and newborn tandem wheels', '双人座溜娃车; 大小宝前后座推车; 并排双坐手推车; 龙凤胎童车'],
  'stroller-rain-cover': ['transparent weather shield for buggy; wind and wet guard for pushcart; canopy extender sun blocker for buggy', '童车挡雨防风罩; 溜娃车雨衣; 推车防寒罩; 透明雨篷 宝宝车; 童车遮光帘'],
  'stroller-organizer': ['handlebar storage caddy; buggy clips for shopping; pushcart drink and phone holder; clip-on pushcart ventilator', '童车置物袋; 溜娃车水杯架; 推车把手收纳包; 童车储物篮; 遛娃车吊钩'],
  'stroller-footmuff': ['winter cosy for pushchair; insulated leg cover for buggy; breathable summer cushion insert; sheepskin pushcart seat pad', '童车保暖睡袋; 推车护脚罩; 溜娃车凉垫; 童车棉坐垫; 防风被 推车'],
  'baby-carrier': ['front and back infant backpack; newborn ring wrap; hands free infant holding harness; waist stool for holding infants', '抱婴背袋; 揹带; 抱抱托坐凳; 前抱式背娃带; 横抱新生儿背巾'],
  'infant-car-seat': ['portable bucket seat for newborn; capsule with handle for vehicle; backwards facing basket from birth; click-in travel shell', '初生儿汽车提篮; 0-15月反向安装汽车提篮; 便携睡篮车载摇篮; 出院汽车提篮'],
  'car-seat': ['vehicle child restraint; isofix swivel for kids; forward facing harnessed chair; i-size child safety chair', '汽车儿童座椅; isofix硬接口童座; 宝宝车载座; 360度旋转童座椅; 汽车用婴童约束座'],
  'car-seat-mirror': ['rear view of infant in vehicle; shatterproof headrest baby monitor glass; backward facing child viewing glass', '反向座椅宝宝反光镜; 后排看娃镜; 车内婴童辅助镜; 后座观察婴儿小镜'],
  'car-seat-protector': ['vehicle upholstery guard under child chair; seatback scuff guard for little feet; non-slip pad beneath booster', '安全椅下垫; 真皮座椅保护防滑垫; 椅背防脏踢罩; 通用isofix保护垫'],
};
