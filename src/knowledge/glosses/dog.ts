import type { Glosses } from '../thing.ts';

/** Dogs in other words: food by age, going out, training. */
// biome-ignore format: a table, a thing in a line
export const dog: Glosses = {
  'dog-food': ['complete feed for canines; grain-free biscuit meal; dry diet for all breeds; working breed nuts', '狗吃的粮食; 通用型犬用干粮; 泰迪金毛全价饲料; 冻干双拼犬食; 无谷犬用饲料'],
  'puppy-food': ['growth formula for young canines; starter diet for weaned pups; small breed junior feed; dha rich pup nuggets', '小奶狗吃的粮; 断奶期泡水粮; 泰迪幼年期干粮; 怀孕母犬通用小颗粒'],
  'adult-dog-food': ['maintenance diet for grown canines; 1-6 years canine nuggets; medium breed grown-up feed', '成年狗干粮; 一岁以上狗吃的; 大型犬成年期饲料; 成年泰迪柯基粮'],
  'senior-dog-food': ['aging canine diet; low calorie feed for elderly pets; geriatric canine nuggets; light formula 8+', '老狗吃的粮; 七岁以上低脂犬食; 老龄狗软粮; 护关节中老年犬饲料'],
  'wet-dog-food': ['meaty chunks in gravy for canines; pate tins for hounds; tender stew sachet; fresh cooked canine meals', '狗拌饭肉泥; 犬用湿粮包; 拌粮肉酱罐; 狗吃的鲜肉餐'],
  'dog-treats': ['rawhide bones; canine reward bites; dried sweet potato for hounds; freeze-dried liver for pups; pig ears', '狗磨牙肉条; 狗狗奖励小点; 犬用鸡胸条; 鸭肉绕地瓜; 犬用冻干鹌鹑牛肉粒'],
  'training-treats': ['bite-size obedience rewards; soft pea-sized pup rewards; low-calorie canine tidbits; clicker class nibbles', '训狗小奖励; 随行小颗粒奖励; 握手坐下奖励肉粒; 狗上课小点心'],
  'dental-chews': ['tartar control bones; plaque-off sticks for hounds; breath freshening gnaw sticks; green toothbrush shaped chew', '狗去口臭磨牙条; 除牙石犬用棒; 清洁牙齿的骨头; 洁牙嚼胶棒'],
  'treat-pouch': ['waist reward holder; snap-close kibble bag; handler belt bag; clip-on silicone snack holder', '遛狗腰包; 训犬师奖励袋; 装狗粮随身小包; 夹腰狗零嘴袋'],
  'dog-clicker': ['obedience sound button; ultrasonic recall pipe; behaviour marker noise maker; silent canine caller', '训狗发声器; 按压咔嗒器; 唤狗超声波笛; 宠物训练响器'],
  'dog-bowl': ['stainless canine feeding dish; elevated double diner; anti-gulp maze plate; ceramic hound dish; non-tip water dish', '狗吃饭的盆; 犬用不锈钢饭盆; 防噎慢食盘; 高脚双食盆; 宠物喂食盆'],
  'dog-food-mat': ['silicone under-dish tray; spill-proof feeder tray; waterproof floor protector under food dish', '宠物食盆防水垫; 硅胶防滑接水垫; 狗吃饭垫子; 猫狗进食垫'],
  'dog-food-container': ['airtight kibble bin; vacuum feed bucket; rolling grain tub for pets; sealed canine ration box', '狗粮防潮箱; 装狗粮的密封箱; 大容量真空粮桶宠物; 猫狗口粮存储'],
  'dog-leash': ['walking lead for canines; slip rope for hounds; auto-retract walking strap; bungee tether for pets', '遛狗牵绳; 狗狗拉绳; 自动收放狗带; p链; 大型犬防爆冲绳子'],
  'puppy-leash': ['lightweight lead for pups; thin walking rope for chihuahua; baby dog walking set', '小奶狗牵绳; 小狗遛弯细绳; 迷你犬牵拉绳; 泰迪幼崽遛绳'],
  'long-dog-leash': ['15 m tracking rope; recall practice line; extra-length canine check cord; obedience tether 30 ft', '户外加长狗绳; 草地撒欢遛狗长绳; 随行召回长拉绳; 20米拴狗绳'],
  'dog-collar': ['canine neck strap; buckle neckwear for hounds; reflective nylon neckband; martingale for greyhounds', '狗脖套; 犬用颈带; 狗狗脖子皮圈; 反光刻字狗圈'],
  'dog-harness': ['canine chest halter; walking vest for pups; front-clip body strap; y-shaped anti-pull rig', '狗狗牵引背心; 犬用胸带; 大型犬胸前牵引衣; 遛狗背心式绳套'],
  'puppy-harness': ['tiny pup walking vest; mesh vest for xs breeds; soft step-in for chihuahua', '小奶狗背心牵引; 泰迪比熊胸背; 迷你犬穿戴式牵引; 小狗遛弯背心'],
  'dog-tag': ['canine name disc; personalised collar charm; phone number pendant for pets; stainless identity disc', '宠物防走丢牌; 狗狗名字吊坠; 刻电话号码牌; 猫狗铭牌'],
  'pet-tracker': ['live location device for animals; lost canine finder; bluetooth collar locator; no-subscription animal beacon', '猫狗防丢器; 宠物追踪器; 狗走失寻找神器; 猫狗gps防走丢'],
  'dog-poop-bags': ['doggy litter pick-up sacks; biodegradable canine mess bags; walk clean-up rolls; turd scooper liners', '遛狗捡便袋; 狗狗屎袋; 宠物便便袋; 铲屎袋外出; 捡狗粑粑袋子'],
};
