import type { Glosses } from '../thing.ts';

/** Cats: food by age, litter and care, in other words. */
// biome-ignore format: a table, a thing in a line
export const cat: Glosses = {
  'cat-food': ['feline kibble; complete dry diet for felines; grain free salmon biscuits for kitties; crunchy dry meal for kitties', '喵粮; 猫饲料; 无谷全价全期喵粮; 冻干双拼 喵; 流浪猫饲粮 大袋'],
  'kitten-food': ['growth kibble under 12 months; nursing queen and litter dry diet; weaning biscuits for young felines; junior feline diet', '小喵粮; 1-12月龄猫饲粮; 离乳幼喵奶糕; 怀孕母猫哺乳期 粮; 小奶猫干粮'],
  'adult-cat-food': ['1+ years feline diet; maintenance kibble for neutered felines; indoor hairball control kibble; weight management for grown felines', '成年喵干粮; 一岁以上猫饲粮; 去势控重喵干粮; 家养室内喵饲粮; 英短布偶成年喵粮'],
  'senior-cat-food': ['ageing feline kibble; 7+ mature diet for kitties; kidney gentle meal for old felines; joint support for elderly kitties', '高龄喵干粮; 七岁+猫饲粮; 中老年喵饲料; 护肾易消化老猫饲料'],
  'wet-cat-food': ['gravy pouches for felines; pate tins for kitties; tuna flakes in broth for kitties; moist meal cups for felines', '喵罐; 鲜封包 猫; 猫湿粮餐盒; 肉泥罐 喵咪; 汤罐 猫补水'],
  'wet-kitten-food': ['mousse for young felines; soft meal tins under one year; weaning pate for kitties; junior jelly sachets', '小奶喵肉泥罐; 断奶期幼喵慕斯; 小喵餐包; 12月龄以下湿粮; 幼喵罐'],
  'cat-treats': ['tuna puree tubes for kitties; crunchy pockets for felines; freeze-dried minnows; reward morsels for kitties', '喵咪小食; 喵条 流质; 小鱼干; 鸡肉冻干 喵; 训练奖励零嘴 猫'],
  'cat-milk': ['lactose free drink for felines; orphaned newborn kitty feed; powdered milk for weaned kitties; goat drink for felines', '喵咪羊奶; 小奶喵代乳; 猫咪舒化奶; 新生奶猫喂养粉; 宠物乳粉 喵'],
  'cat-grass': ['oat sprouts for felines; grow-your-own wheatgrass for kitties; edible greens pot for felines; hairball easing greens', '喵草; 小麦种籽 喵咪零食; 水培种植化毛草; 懒人盆栽 吐毛草; 猫吃的草'],
  catnip: ['dried nepeta leaf; feline happy herb; gall fruit chew sticks; kitty euphoria spray', '喵薄荷; 荆芥 喵咪嗨; 虫瘿果; 逗喵磨牙木棒; 猫咪兴奋草粉'],
  'hairball-paste': ['fur ball relief gel for felines; laxative malt for kitties; hair passing chews; stomach fur remedy', '排毛膏; 喵咪吐毛调理膏; 毛球片; 去毛球营养膏; 肠胃排毛球 猫'],
  'cat-supplement': ['immune chews for felines; joint and coat powder for kitties; digestive flora sachets for felines; taurine paste for kitties', '喵咪营养补充; 美毛爆毛粉 喵; 猫肠胃宝; 猫用牛磺酸粉; 猫维b'],
  'cat-litter': ['absorbent clay granules for felines; flushable plant pellets for kitty toilet; silica crystals odour control; corn based clumps', '喵咪厕所颗粒; 喵砂; 除臭结团土; 植物豆渣颗粒 可冲; 猫用矿砂'],
  'litter-box': ['kitty bathroom pan; enclosed potty with hood for felines; top entry toilet for kitties; high sided sifting pan; hidden toilet furniture', '喵咪便盆; 防外溅喵厕; 顶入式厕所 猫; 半封闭沙盆; 双层松木盆 喵'],
  'automatic-litter-box': ['self scooping kitty toilet; app controlled feline toilet; rotating drum waste remover; robotic kitty lavatory', '电动铲便喵厕; 喵咪智能厕所; 免铲屎自清洁喵厕; 远程自动清理 喵厕; 滚筒式自动猫盆'],
  'litter-scoop': ['sifting kitty sand spade; metal waste sifter for felines; toilet clump remover with holder; deep slot kitty spade', '喵砂铲; 铲便便勺; 漏砂铲 细孔; 清理喵厕小铲; 金属大号捡屎铲'],
  'litter-bags': ['kitty pan drawstring sacks; toilet tray inserts for felines; waste bin refill for feline toilet; extra large tray lining film', '喵砂盆套; 捡屎袋 喵咪; 猫厕一次性袋; 抽绳加厚猫便袋; 铲屎桶补充袋'],
  'litter-mat': ['honeycomb tracking catcher; kitty toilet rug; double layer sand trap; paw cleaning pad for felines', '喵砂防溅垫; 蹭脚垫 猫厕; 双层漏砂蹭脚垫; 蜂窝防外带猫厕垫; 猫脚踏垫'],
  'litter-deodorizer': ['odor absorbing beads for kitty pan; ammonia neutralizing powder for feline toilet; smell spray for kitties; activated carbon odour absorber', '喵厕除味剂; 喵砂伴侣; 去尿骚味喷雾 喵咪; 活性炭除臭颗粒; 猫尿生物酶祛味剂'],
};
