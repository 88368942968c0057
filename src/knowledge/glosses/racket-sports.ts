import type { Glosses } from '../thing.ts';

/** Badminton, tennis, table tennis, and their kin, in other words. */
// biome-ignore format: a table, a thing in a line
export const racketSports: Glosses = {
  'badminton-racket': ['carbon shuttle bat 4u; lightweight shuttle hitting racquet; pair of garden shuttle bats; offensive carbon frame 80g', '羽球拍; 全碳素单拍; 进攻型4U拍子; 双拍套装打羽球; 超轻碳纤球拍羽球'],
  'kids-badminton-racket': ['short-handle shuttle bats for juniors; children shuttle playset; primary school shuttle racquet; mini shuttle bat for 3-12', '小学生羽拍; 宝宝初学球拍羽球; 幼儿园短柄羽球拍; 3-12岁羽毛球双拍'],
  shuttlecock: ['feather birdies; tube of 12 goose feather birdies; training nylon birdies; led light-up birdie', '羽球12只装; 鸭毛鹅毛训练球12个装; 塑料胶球耐打王; 夜光羽球; 鹅毛比赛用球'],
  'badminton-string': ['0.66mm gut for shuttle bat; high-repulsion restringing coil; racquet gut 10m for shuttle; 200m reel for shuttle bats', '羽球线; 高弹耐打拍弦; 球拍重穿线材; 羽线大盘'],
  'badminton-shoes': ['gum sole indoor sneakers; non-marking court trainers; shuttle sport footwear; volleyball court footwear', '羽球鞋; 室内球场运动鞋; 牛筋底防滑球鞋; 乒羽排球训练鞋; 非碳痕场地鞋'],
  'badminton-net': ['backyard shuttle net with poles; portable outdoor volleyball barrier; foldable mesh with stand; standard 6.1m court mesh', '羽球网; 便携折叠拍球网柱; 简易移动网架户外; 标准比赛拦网'],
  'racket-grip': ['handle wrap tape; tacky handle overwrap; absorbent handle band; towelling grip; cushion base wrap', '握把胶; 拍柄缠绕带; 防滑柄皮; 毛巾胶; 鱼竿球拍缠把带'],
  'racket-bag': ['6-pack tournament holdall; thermo bag for racquets; sling for shuttle and tennis gear; padded racquet backpack', '装球拍的包; 3支装6支装拍袋; 羽球双肩背囊; 方包网羽; 独立鞋仓球包'],
  'tennis-racket': ['100 sq in graphite frame; strung 300g court frame; beginner adult aluminium racquet; junior 25 inch racquet', '单人网拍; 碳素一体网拍; 初学者网球套装; 青少年25寸网拍; 300g全碳网拍'],
  'tennis-balls': ['pressurised felt can of 4; pressureless practice felt balls; stage 2 orange dot; dog fetch felt balls', '训练用网球; 罐装比赛球; 无压练习球; 毛毡弹力球; 儿童过渡球橙球'],
  'tennis-trainer': ['fill base with elastic cord; self-practice rebounder; swing practice device; solo hitting rope set; serve practice aid', '一个人打网球神器; 带绳回弹网球底座; 挥拍练习器; 羽球自练回弹; 固定练球器'],
  'tennis-string': ['1.25mm co-poly reel; multifilament gut for court racquet; spin monofilament set; hybrid restring pack', '网拍弦; 硬线软线; 聚酯旋转线1.25; 网羽穿线大盘; 仿羊肠线'],
  'tennis-dampener': ['silicone shock absorber for strings; string buzz stopper; novelty vibration absorber; racquet shock button', '减震粒; 减震条; 拍线避震扣; 网拍消震硅胶; 网拍减震结'],
  'tennis-shoes': ['herringbone outsole court sneakers; all-court sneakers; durable lateral support court footwear; omni clay footwear', '网球运动鞋; 硬地耐磨鞋; 红土鞋; 专业网球训练鞋; 多场地球鞋'],
  'tennis-skirt': ['pleated skort with ball pocket; court dress; golf skort with inner shorts; ladies racquet sport skirt', '百褶运动裙; 假两件防走光裤裙; 网羽半身裙; 高尔夫短裙; 带内衬健身裙'],
  'sports-visor': ['open-crown sun shade; topless cap with sweatband; adjustable golf eyeshade; crownless court hat', '空顶太阳帽; 无顶遮阳帽; 网羽运动防晒帽; 高尔夫空心帽'],
  'ball-basket': ['tennis pick-up tube; rolling collector cart; coaching cart for balls; mesh carrier for 12 balls; ball mower', '拾球器; 拾球筒; 教练球车; 多球训练球筐; 手提收球篮'],
  sweatband: ['terry wrist absorber; moisture-wicking hairband; non-slip forehead band; towelling wristlet', '吸汗腕带; 额头吸汗发箍; 跑步头带; 毛巾护腕擦汗; 健身束发带'],
  'sports-socks': ['cushioned towelling hosiery for court; arch support mid-calf for basketball; anti-blister quarter hosiery; moisture-wicking gym crew', '专业球袜; 毛巾底中筒球袜; 精英袜; 健身速干短袜; 羽网加厚吸汗袜'],
  'table-tennis-bat': ['wooden blade with rubber; shakehand paddle; penhold blade; carbon blade for loop drive; 4-player pingpong kit', '乒乓拍; 横板直板; 桌球拍; 兵兵球拍; 初学者双反胶成品拍'],
  'table-tennis-balls': ['40mm abs seamless; 3-star competition pingpong; plastic pingpong bulk pack; training pingpong 100 pack', '兵乓球; 桌球用球; ABS新材料40; 三星比赛级有缝球; 发球机用球'],
  'table-tennis-rubber': ['inverted sponge sheet; pips-out sheet for blade; tacky forehand sheet; long pimples sheet; replacement sponge 2.1mm', '反胶套胶; 长胶生胶颗粒; 正胶单胶; 粘性胶皮; 涩性内能海绵'],
  'table-tennis-table': ['foldable pingpong surface; retractable clip-on pingpong barrier; indoor 25mm pingpong board with wheels; outdoor weatherproof pingpong', '兵乓球台; 可移动折叠球案; 室外防雨乒乓案子; 家用标准桌球台; 便携伸缩乒乓网'],
  'pickleball-paddle': ['carbon face dink bat; honeycomb core bat; tournament approved dink bat; 16mm thermoformed bat', '皮克球拍; 碳纤维蜂窝芯板拍; 匹克板拍; 粗糙面碳素匹克'],
  pickleballs: ['40-hole plastic outdoor; 26-hole indoor perforated; holed plastic court balls; perforated court ball', '皮克球用球; 有孔塑料洞洞球; 户外40洞; 室内26孔训练球'],
};
