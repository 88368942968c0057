import type { Glosses } from '../thing.ts';

/** Measuring, first aid, supplements and aches, in other words. */
// biome-ignore format: a table, a thing in a line
export const health: Glosses = {
  'blood-pressure-monitor': ['upper arm hypertension gauge; wrist systolic reader; arm cuff pulse machine; home hypertension tracker', '高血压测压仪; 老人测高压低压; 手腕式测压; 上臂充气测压; 老人家用测压'],
  'blood-glucose-monitor': ['diabetic finger-prick reader; sugar level tracker patch; home glycemia checker; cgm sensor', '测糖仪; 糖尿病人扎手指检测; 免扎针持续监测; 孕妇血糖检测'],
  'test-strips': ['diabetic lancing supplies; glycemia reader refills; 31g injection tips for diabetics; finger prick needles', '测糖试片; 扎手指针; 一次性采血笔针; 打胰岛素用针; 测糖仪配套片'],
  'pulse-oximeter': ['spo2 finger clip; oxygen saturation reader; fingertip heart rate sensor; home oxygen generator', '手指夹血氧; 饱和度检测夹; 心率血氧监测; 老人吸氧机; 家庭氧气机'],
  thermometer: ['forehead temperature gun; no-touch fever reader; underarm digital temperature stick; mercury-free clinical glass', '探热针; 口腔测温棒; 发烧测温仪; 腋下测温; 无汞玻璃测温'],
  nebulizer: ['asthma mist machine; mesh aerosol delivery; sleep apnea pressure device; chamber for puffers; nasal pillow mask', '压缩雾化仪; 化痰止咳吸入; 哮喘雾化; 睡眠呼吸暂停机; 打鼾正压通气'],
  'first-aid-kit': ['emergency wound care box; bandage assortment; sterile dressing set; medical supplies for home and office', '家庭应急医疗箱; 止血贴; 伤口敷料; 车间应急药品柜; 防水伤口贴'],
  'medical-masks': ['3-ply mouth and nose cover; ffp2 respirator; disposable hospital breathing protection; 5-layer particulate filter', '一次性医护面罩; 三层熔喷防护; 独立装防飞沫; 防雾霾面罩'],
  'pill-organizer': ['weekly tablet dispenser; daily medicine compartments; am/pm vitamin keeper; tablet splitter; travel medicine case', '装药片小格子; 早中晚分格收纳; 随身小药罐; 老人吃药提醒器; 切片研磨器'],
  supplements: ['daily wellness tablets; mineral capsules; zinc and magnesium; probiotic gut health; immune gummies', '复合矿物质片; 营养补充剂; 锌镁铁; 深海omega; 每日营养包'],
  'joint-supplements': ['cartilage support capsules; msm tablets; bone density d3 k2; knee mobility nutrition; bovine peptides', '护关节片; 软骨素钙; 骨胶原肽粉; 老人补钙'],
  'sleep-aid': ['insomnia relief tablets; relaxing bedtime capsules; anti-snore nose dilator; mouth tape; pillow mist lavender', '失眠调理; 帮助入睡软糖; 止鼾通气鼻贴; 晚安喷雾; 睡觉闭口贴'],
  'eye-mask': ['blackout blindfold for travel; mulberry silk sleep cover; self-heating vapour pads for eyes; contoured 3d light blocker', '睡觉挡光罩; 护眼热敷罩; 午休遮光; 真丝睡眠罩; 发热眼贴'],
  'neck-pillow': ['airline head cradle; memory foam flight headrest; cervical stretching device; inflatable u collar; shiatsu for shoulders', '飞机坐车护颈; 高铁睡觉神器; 脖子牵引器; 颈部揉捏按摩; 充气u形护脖'],
  massager: ['shiatsu kneading cushion; calf air compression; bubbling footbath; full-body zero gravity recliner; percussion device', '全身揉捏; 腿部气压放松; 洗脚盆加热; 家用太空舱椅; 电动捶背'],
  'heating-pad': ['electric warming wrap for back; wheat bag; infrared lumbar warmer; moxa burner; abdominal heat therapy belt', '暖宫热敷袋; 盐袋理疗; 腰部加热带; 随身灸罐温熏; 红外发热毯'],
  'pain-relief-patch': ['menthol analgesic stick-on; topical arthritis rub; muscle soreness balm; sore shoulder plaster; cooling gel for aches', '腰酸背痛贴; 关节疼痛贴敷; 红花油; 跌打损伤; 肌肉酸痛凝胶'],
  'knee-brace': ['patella stabiliser; hinged joint immobiliser; arthritis compression sleeve; ankle sprain wrap; tennis elbow strap', '膝盖保暖套; 髌骨带; 脚腕固定套; 网球肘护具; 手腕扭伤绑带'],
  'lumbar-brace': ['lower spine stabiliser; herniated disc waist strap; shoulder alignment harness; slouch trainer; sciatica waist corset', '腰肌劳损固定; 腰突护具; 直背器; 挺背带; 含胸改善'],
  'compression-socks': ['graduated 20-30 mmhg hosiery; circulation support knee-highs; dvt prevention flight hosiery; nurse leg support', '弹力腿套; 防血栓长袜; 梯度减压小腿; 术后二级压力; 孕妇防水肿长袜'],
  'body-scale': ['digital weighing platform; bmi and body composition analyser; floor weigher with app; glass human weighing', '人体秤; 称重的; 减肥称; 测脂称蓝牙; 家用精准秤'],
};
