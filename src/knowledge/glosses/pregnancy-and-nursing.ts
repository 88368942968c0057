import type { Glosses } from '../thing.ts';

/** What a pregnancy, a birth and nursing need, in other words. */
// biome-ignore format: a table, a thing in a line
export const pregnancyAndNursing: Glosses = {
  'prenatal-vitamins': ['mum-to-be supplements; conception nutrition tablets; omega-3 for expecting mothers; iron and b9 for pregnancy; trimester supplement', '备孕孕期营养补充剂; 准妈妈保健品; 孕早期B9片; 妈妈藻油; 怀孕补铁钙'],
  'pregnancy-test': ['hcg urine midstream stick; early result home detector; am-i-expecting kit; digital hcg detector', '测孕棒; 怀孕检测笔; HCG试纸; 早孕自测; 验孕笔'],
  'ovulation-test': ['lh surge sticks; fertile window tracker; trying-to-conceive urine strips; lh peak detector', 'LH测排卵笔; 备孕试纸; 易孕期检测; 测排棒'],
  'stretch-mark-cream': ['pregnant tummy skin oil; marks prevention lotion for expecting; bump massage balm; striae repair moisturiser', '孕纹淡化按摩油; 孕期肚皮护理霜; 孕妈身体油; 预防肥胖纹生长纹'],
  'maternity-clothes': ['over-bump trousers; garments for expecting mothers; pregnant woman frock; bump-friendly bottoms; expectant mum knitwear', '大肚子穿的裤子; 孕期外穿连衣裙; 孕妈春夏套装; 大码高腰托腹裤; 怀孕穿的衣服'],
  'maternity-belt': ['bump lifting brace; pelvic support for expecting; pregnant back relief strap; abdominal hammock for pregnancy', '孕晚期护腰带; 孕妈兜肚子带; 耻骨痛骨盆带; 怀孕护腰'],
  'pregnancy-pillow': ['full-length side sleeper for expecting; c-shaped bump cushion; wedge for pregnant belly; j-shaped cuddle cushion', '孕妈护腰侧卧枕; U型H型睡枕; 怀孕睡觉神器; 侧躺靠枕托肚子'],
  'hospital-bag-kit': ['mum and newborn delivery bundle; labour ward packing set; postnatal essentials bundle; birth preparation box', '生产住院用品; 母子组合入院物品; 临产准备清单套装; 坐月子用品礼包; 走佬袋'],
  'maternity-pads': ['post-birth absorbent towels; lochia towels; extra-long after delivery liners; disposable bed mats for delivery', '恶露专用卫生巾; 产后月子纸; 产妇用大号加长护垫; 产褥期隔尿垫'],
  'postpartum-underwear': ['after birth stretchy knickers; throwaway hospital pants; c-section high waist panties; mesh delivery knickers', '月子期免洗内裤; 生产后即弃底裤; 剖腹产高腰内裤; 产妇网眼裤'],
  'belly-binder': ['after-birth tummy wrap; 3-in-1 recovery corset; waist trainer after delivery; caesarean abdominal band', '产后束腰; 顺产骨盆矫正带; 月子绑带; 产妇塑身束腹; 剖腹束缚带'],
  'confinement-clothes': ['button-front sleepwear for breastfeeding; new mother lounge set; sitting-month outfit; postnatal nightie', '坐月子睡衣; 产妇家居服; 产后喂奶睡裙; 月子头巾帽; 产妇包跟拖鞋'],
  'breast-pump': ['lactation suction device; silicone let-down catcher; in-bra expressing cup; double electric expresser', '挤奶器; 集乳器; 拔奶器; 穿戴式集奶; 双边电动挤乳'],
  'breast-pump-parts': ['expressing funnel insert 21mm; replacement silicone diaphragm; tubing for expresser; backflow protector; collection cup spare', '吸奶喇叭口; 硅胶阀; 吸乳护罩转换垫; 集奶杯替换; 导管隔膜'],
  'milk-storage-bags': ['pour-spout lactation pouches; expressed milk freezer sachets; pre-sterilised feeding pouches; mums milk keeping bags', '人奶袋; 母乳冷冻袋; 存奶袋; 奶水保存袋; 背奶用一次性奶袋'],
  'nursing-bra': ['drop-cup bra for feeding mums; lactating mother lingerie; clip-down cup brassiere; hands-free expressing bustier', '喂奶内衣; 前开扣孕期胸罩; 产后防下垂文胸; 免手扶吸奶背心; 孕产期聚拢乳罩'],
  'nursing-pads': ['leak absorbing bra inserts; lactation discs; washable bamboo bra liners; milk leak liners for mums', '奶垫; 隔奶垫; 可洗防漏乳垫; 哺乳期胸贴; 母乳渗漏垫'],
  'nipple-cream': ['sore breast soother; breastfeeding ointment; purified wool fat salve; cracked skin relief for nursing mums', '乳头皲裂修护; 哺乳期羊毛脂; 乳头保护膏; 喂奶皲裂膏'],
  'nursing-cover': ['privacy apron for feeding outdoors; feeding shawl; tee with hidden openings for lactation; breathable poncho for feeding', '外出喂奶遮羞布; 授乳巾; 喂奶披肩; 辣妈外出授乳上衣; 侧开口喂奶T恤'],
  'nursing-pillow': ['c-shaped feeding support; twin feeding cushion; lap cushion for newborn feeding; crescent waist cushion for mums', '喂奶垫; 授乳枕; 抱娃喂奶护腰; 躺喂神器; 横抱婴儿腰凳枕'],
};
