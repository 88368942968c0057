import type { Glosses } from '../thing.ts';

/** Toys by the age that they tell, and the room that they lie in, in other words. */
// biome-ignore format: a table, a thing in a line
export const childrensToys: Glosses = {
  'wooden-blocks': ['stacking timber cubes; natural beech construction shapes; alphabet cubes; chunky foam bricks for toddlers; montessori unit shapes', '原木堆叠玩具; 大块拼搭木块; 榉木叠高木块; 软体泡沫砖块; 益智木头方块'],
  'toy-train': ['beech rail track playthings; battery locomotive with tracks; magnetic carriages for youngsters; push along engine on rails', '木轨列车头 儿童; 木头铁轨套装; 电动高铁动车 小孩; 磁性车厢; 小火车头'],
  'toy-car': ['die cast mini vehicles; friction powered digger; construction dumper plaything; push along emergency vehicles; race track cars', '小汽车模型 小孩; 回力小赛车; 消防救护车模; 男孩挖土机玩具; 合金仿真小车'],
  'remote-control-car': ['radio controlled monster vehicle; 1:16 off-road rc buggy; stunt flip vehicle with controller; drift racer 2.4 ghz', '无线电越野攀爬车; 特技翻滚车; 漂移赛车 遥控; 充电高速rc小车; 手势感应车'],
  'play-kitchen': ['pretend chef cooking set; wooden grocery shop playthings; cutting fruit slicing set; toddler tea party; pretend supermarket till', '小厨师做饭玩具; 娃娃家厨具; 切水果切蛋糕玩具; 超市购物小推车; 木制灶台玩具'],
  'doctor-set': ['pretend hospital case; toddler vet clinic; toy stethoscope and syringe; little builder workbench; dress-up role props', '小护士打针玩具; 医药箱 过家家; 牙医玩具套装; 修理工具台 小孩; 职业扮演道具'],
  doll: ['realistic reborn infant; soft plush girl companion; dress-up toy figure; accessories and outfits for toy figures; ball jointed figure', '人偶; 女孩玩偶公仔; 会说话公主娃; 软胶仿真宝宝; 公仔换装小衣'],
  dollhouse: ['miniature wooden mansion with furniture; princess castle playset; pretend family home 3 storey; mini villa playset', '小公主别墅; 木制小房子 家具; 过家家城堡; 迷你小屋玩具; 女孩豪宅场景'],
  'play-tent': ['indoor castle hideaway; crawl through tube; toddler pop-up playhouse; canvas tipi for bedroom; plastic ball playpen', '小孩室内小屋; 钻洞爬行筒; 宝宝波波球池; 公主城堡帐; 印第安小帐'],
  'toddler-slide': ['backyard climb and slip playset; indoor climbing ramp; spring animal rocker; plastic chute with swing; jungle gym', '宝宝滑梯秋千; 室内小孩游乐园; 两用摇椅小木马; 室内感统攀爬架子; 家用滑道'],
  'sand-toys': ['seaside pail and spade set; digging and moulding playthings; garden water play station; backyard sand box with lid', '挖沙小桶铲子; 海边玩沙套装; 沙漏沙滩模具; 玩水台; 仿真沙石颗粒池'],
  'bubble-machine': ['automatic foam blower for parties; giant soap film wands; water squirter; refill soap liquid; handheld bubbling gun', '电动吹泡玩具; 泡泡棒; 手持泡泡炮; 滋水打仗玩具; 浓缩泡泡液'],
  'kids-modeling-clay': ['soft squishy dough tubs; moldable sand; stretchy putty; non toxic sculpting dough; cutting tools for dough', '软泥; 轻泥 手工; 面粉泥; 起泡胶假水泥; 史莱姆拉丝泥'],
  'kids-crayons': ['wax colouring sticks; washable fat felt tips; dot paint for toddlers; non toxic tempera; twistable colour sticks', '涂鸦画棒; 可洗画笔; 幼儿粗杆彩笔; 点点笔; 丝滑旋转彩绘棒'],
  'coloring-book': ['doodle pages for little artists; reusable water reveal pads; peel and press scenes; preschool busy pages; big pictures to fill in', '填色图画; 幼儿涂鸦绘本; 清水显画本; 贴贴乐贴纸册; 宝宝反复水画'],
  'drawing-board': ['erasable magna doodle; electronic doodle tablet for kids; two sided art stand for toddlers; scribble pad with pen; chalk and whiteboard stand', '涂鸦板; 写字小白板; 支架式双面画架; 光能手写涂鸦板; 小孩电子手绘板'],
  'kids-scissors': ['blunt tip classroom snips; preschool cutting practice; arts and crafts supplies box; pom pom pipe cleaner set; paper making kit for ages 4', '小孩手工剪; 圆头不伤手剪; 幼儿园美劳材料; 折纸剪纸书; 创意粘贴画材料'],
  'toddler-puzzle': ['knobbed board for toddlers; animal jigsaw ages 3-5; chunky shape insert; magnetic picture board; 48 piece jigsaw for preschool', '宝宝手抓板块; 幼儿平图拼板; 动物形状嵌板; 纸质大块拼板; 磁力拼图书'],
  'magnetic-tiles': ['snap together stem shapes; transparent geometric builders; magnet marble run; 3d construction squares', '磁性积塑; 透明彩窗磁贴; 磁铁滚珠轨道; 益智吸铁石拼搭; 磁力贴片'],
  'construction-bricks': ['interlocking plastic pieces; brick-built city model; compatible baseplates; 1000 piece construction model; stem gear builders', '颗粒积塑; 兼容小颗粒插件; 小颗粒底板; 拼插街景模型; 机械齿轮拼装'],
  'kids-flash-cards': ['preschool vocabulary deck; phonics and sight words deck; number counting playthings; montessori picture matching; alphabet puzzle board', '幼儿看图识物卡片; 汉字启蒙卡; 双语单词闪卡; 数学算术棒; 字母启蒙闪卡'],
  'story-player': ['bedtime tales machine; screen free listening box; nursery rhymes speaker; touch reading pen; toddler karaoke mic', '睡前讲故事播放机; 儿歌播放器; 智能早教播放机; 会读书的笔; 小孩听故事机器'],
  'science-kit': ['volcano and crystal growing lab; electronics circuit set; beginner coding bot; dig up fossils; explorer magnifier lab', 'stem小实验盒; 火山喷发化学小实验; 电路积木; 显微观察器 小孩; 恐龙化石挖掘玩具'],
  'toy-storage': ['nursery bin organizer; playroom shelving with baskets; stuffed animal hammock net; plaything chest with lid; montessori shelf', '小孩房收纳柜; 积木整理箱; 宝宝置物多层架; 毛绒公仔收纳网; 绘本展示柜'],
  'kids-table-and-chairs': ['toddler craft desk set; height adjustable junior seating; sensory bin play surface; little ones wooden seat pair', '小孩写字桌; 宝宝吃饭小桌; 幼儿园课桌凳; 可升降小书桌; 积木游戏桌'],
  'kids-bedding': ['cartoon duvet set for youngsters; toddler sheets and pillow; dinosaur single quilt set; unicorn bed sheets for girls', '小孩被套三件组; 卡通床单 男孩; 女孩粉色床上用品; 宝宝凉被; 学生宿舍童被'],
  'kids-night-light': ['nursery glow lamp; animal shaped bedside glow; galaxy ceiling lamp for bedroom; plug-in sleep lamp for toddlers', '宝宝睡眠小灯; 卡通充电拍灯; 喂奶伴睡小灯; 星空投影 卧室 小孩; 小兔子床头灯'],
};
