import type { Glosses } from '../thing.ts';

/** Hamsters, rabbits, guinea pigs and birds, in other words. */
// biome-ignore format: a table, a thing in a line
export const smallPets: Glosses = {
  'small-animal-cage': ['rodent enclosure with ramps; bunny hutch indoor; cavy c&c grid home; acrylic habitat for mice; dwarf rodent home', '鼠笼; 小宠亚克力别墅; 金丝熊透明超大箱; 天竺鼠窝笼; 兔兔双层大笼'],
  'small-animal-bedding': ['soft paper nesting for rodents; pine sawdust for bunny; hemp substrate for pets; absorbent cage floor shavings; cotton nesting', '小宠垫材; 鼠鼠白棉纸; 锯末除臭; 木屑锯木粒; 金丝熊浴沙'],
  'hamster-food': ['dwarf rodent seed mix; gerbil muesli; freeze-dried mealworm for rodents; rat nuggets; syrian rodent diet', '鼠粮; 鼠鼠五谷零嘴; 金丝熊主食; 小宠杂粮; 花枝鼠饲料'],
  'rabbit-food': ['bunny nuggets; cavy pellets with vitamin c; lop-ear complete diet; chinchilla nuggets; degu muesli', '兔兔主食颗粒; 成兔饲粮; 天竺鼠饲料; 垂耳兔营养粮; 荷兰鼠VC粮'],
  'young-rabbit-food': ['bunny kit nuggets; alfalfa-based growth diet under 6 months; weaned lop ear starter; juvenile bunny diet', '小兔奶糕粮; 幼年兔兔颗粒; 苜蓿高蛋白断奶兔主食; 六个月内兔饲粮'],
  hay: ['dried grass forage for bunnies; herbivore roughage; cavy forage bale; second cut grass for chinchilla; meadow fibre', '小宠牧草; 草食宠物干草; 龙猫荷兰猪主食草; 北提南提; 提摩西一割二割'],
  'hay-feeder': ['grass rack for bunnies; cavy forage dispenser; corner potty for bunnies; wooden manger for lop ears; ceramic bunny bowl', '兔兔草架; 放草盆; 兔子三角尿盆; 荷兰猪草篮; 防扒兔食碗'],
  'hamster-wheel': ['rodent running disc; quiet spinner for mice; jogging exerciser for gerbils; transparent rolling sphere; flying saucer runner', '鼠鼠静音滚轮; 金丝熊跑步盘; 小宠运动轮; 仓鼠滚球'],
  'small-animal-hideout': ['wooden den for rodents; cavy fleece tunnel; bunny castle; ceramic rodent hut; gerbil climbing bridge', '鼠鼠躲避洞; 小宠木屋; 金丝熊造景攀爬; 龙猫荷兰鼠睡窝; 兔隧道'],
  'chew-toy-for-rodents': ['gnawing sticks for bunnies; applewood twigs; willow ball for cavies; teeth grinding block for mice; loofah gnaw', '磨牙木棒; 小宠啃咬; 鼠鼠磨牙块; 兔兔苹果树枝; 草编球'],
  'small-animal-water-bottle': ['gravity ball drinker for cages; no-drip sipper for rodents; bunny drinking spout; cavy sipper tube', '鼠鼠喝水器; 小宠滚珠水嘴; 兔兔饮水壶; 龙猫挂式水瓶; 防漏自动水嘴'],
  'rabbit-playpen': ['metal grid run for bunnies; cavy exercise fence; outdoor bunny run; foldable enclosure for lop ears', '兔兔活动栅栏; 小宠铁网围; 荷兰猪运动场; 室内养兔隔断'],
  'bird-cage': ['budgie aviary; finch flight enclosure; cockatiel home with stand; metal aviary for canaries; travel carrier for parrots', '雀笼; 八哥鹩哥笼; 牡丹玄凤鹦鹉窝; 竹制雀笼; 鸟舍'],
  'bird-food': ['cockatiel seed blend; spray millet; finch and canary mix; hulled grain for lovebirds; parrot nuggets', '雀粟; 玄凤牡丹混合谷物; 鸟饲料; 带壳黍子; 八哥专用颗粒粮'],
  cuttlebone: ['calcium block for budgies; beak grinding mineral; squid bone for cage; oyster shell grit; iodine block', '乌贼骨; 鸟用补钙石; 磨嘴石; 鸟类矿物质沙; 墨鱼板'],
  'bird-toy': ['swinging ladder for budgies; foraging shredder for macaws; cage mirror and bell; cockatiel climbing net; beak chewing blocks', '玄凤攀爬梯; 鸟类益智觅食; 牡丹啃木串; 鸟笼吊环秋千; 鸟用浴盆'],
  'bird-perch': ['branch stand for macaw; natural wood cage stick; training t-stand; tabletop play gym for budgies; grapevine pole', '站棍; 鸟笼踩棒; 花椒木栖木; 玄凤玩耍架; 磨爪站台'],
  'wild-bird-food': ['garden peanuts for tits; robin mealworms; no-mess husk-free garden mix; insect suet blocks; black sunflower for finches', '户外喂麻雀粮; 野外喂雀混合粮; 庭院引鸟葵花籽; 野生鸟类冬季油脂块'],
  'bird-feeder': ['seed dispenser for garden; suet cage holder; squirrel-proof seed tube; nectar dispenser; ground tray for robins', '庭院引鸟投食器; 窗户吸盘鸟食盒; 花园野雀喂食台; 悬挂谷物投喂'],
  'nest-box': ['wooden home for tits; robin teapot nester; swift box; budgie breeding box; wren roosting pocket', '鸟房; 户外木制雀屋; 玄凤牡丹繁殖箱; 草编雀巢; 庭院挂树鸟舍'],
};
