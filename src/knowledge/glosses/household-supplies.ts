import type { Glosses } from '../thing.ts';

/** Bags, paper, and what keeps insects, damp and smells away, in other words. */
// biome-ignore format: a table, a thing in a line
export const householdSupplies: Glosses = {
  'trash-bags': ['rubbish sacks; 13 gallon drawstring liners; heavy duty black refuse bags; wastebasket liners', '装垃圾的塑料袋; 收口自动拉绳袋; 背心式清洁袋; 厨房大号黑色袋; 胶袋'],
  'trash-can': ['step-on refuse receptacle; sensor lid rubbish container; wastepaper basket; under-sink waste sorter', '卫生桶; 带盖收纳废纸筒; 厨房壁挂废物桶; 夹缝垃圾筒; 干湿分离分类桶'],
  'toilet-paper': ['lavatory rolls; 3-ply bathroom wipes roll; septic-safe wc rolls; bamboo loo paper', '草纸; 家用实芯卷筒; 厕所用纸; 大盘纸整箱; 手纸'],
  tissues: ['soft nose wipes 3-ply; boxed paper hankies; pocket hankies; extra soft face paper', '抽取式面纸; 盒抽; 擦鼻子软纸; 便携小包面纸; 整箱抽取纸'],
  'paper-towels': ['absorbent kitchen wipe rolls; disposable spill wipers; c-fold hand wipes; two-ply jumbo wiping roll', '吸油吸水纸; 厨房擦油纸; 食物料理用纸; 商用擦手折叠纸'],
  'mosquito-repellent': ['deet lotion; citronella coil; uv gnat trap lamp; electric swatter racket; picaridin mist', '防蚊喷剂; 电热蚊片; 捕蚊器; 打蚊子拍; 避蚊胺'],
  'pest-control': ['roach gel; rodent glue boards; bed bug killer; crawling insect powder; sticky fly paper', '灭蚁饵剂; 小强克星; 捕鼠胶板; 灭跳蚤臭虫; 螨虫清除喷剂'],
  'moth-repellent': ['naphthalene balls; cedarwood hangers block; clothes moth killer; lavender closet sachet', '卫生球; 衣橱驱蛀丸; 香樟木块; 衣物防霉球; 米虫驱除'],
  'moisture-absorber': ['humidity remover bucket; calcium chloride hanging bags; closet moisture trap; anti-damp crystals', '吸水防潮袋; 回南天除潮; 柜子吸潮盒; 氯化钙吸湿; 相机食品干燥包'],
  'air-freshener': ['deodorising gel beads; bathroom odour neutraliser; lavender mist for rooms; activated charcoal odour bags', '厕所除臭香珠; 房间香味喷剂; 活性炭去异味; 鞋柜去味; 芳香剂'],
};
