import type { Glosses } from '../thing.ts';

/** Furniture to sleep and to work at, for the hallway and the walls, in other words. */
// biome-ignore format: a table, a thing in a line
export const bedroomAndDesk: Glosses = {
  'bed-frame': ['slatted sleeping base; upholstered headboard with slats; ottoman lift-up sleeper; metal platform foundation; wooden sleigh sleeper', '主卧实木大床; 铁艺床; 榻榻米床; 高箱储物大床; 皮艺软靠大床'],
  mattress: ['pocket coil sleep surface; bed in a box foam; orthopaedic double sleep surface; latex hybrid coil; medium firm sleeper', '床褥 弹簧; 护脊硬床垫; 独立袋装弹簧床褥; 乳胶椰棕两用床褥'],
  'bedside-table': ['night side drawer unit; small sleepside stand; bedroom end table with drawers; lamp stand for bed', '床边小桌; 夜桌; 卧室边几; 床侧收纳柜; 窄缝床前柜'],
  wardrobe: ['freestanding garment cabinet; two door clothing storage; portable fabric closet; mirrored hanging robe; bedroom hanging cupboard', '挂衣橱; 储衣柜; 布艺简易挂衣柜子; 卧室对开门大柜; 衣帽间柜体'],
  'chest-of-drawers': ['five drawer bedroom storage; wide lowboy; fabric bin tower; sideboard for clothing; tall highboy cabinet', '抽屉式收纳柜; 实木四层抽屉柜子; 客厅储物边柜; 卧室衣物多层柜; 七斗橱'],
  'vanity-table': ['make-up station with lights; dresser with mirror and stool; beauty desk for bedroom; hollywood lighted mirror table', '妆台; 化妆柜; 带镜卧室小桌; 梳化桌; 打扮桌凳'],
  'bunk-bed': ['two storey sleeper for siblings; twin over full; high sleeper with desk; cabin bed with ladder', '上下铺; 双人高架床; 子母双层床架; 带书桌高架床; 宿舍铁艺上下铺'],
  'kids-mattress': ['single sleep surface for children; toddler bed foam 160x80; youth spine support sleeper; thin top bunk pad', '小孩护脊床褥; 青少年硬棕垫; 学生单人床褥; 幼儿拼接床棕垫'],
  desk: ['writing table with drawers; l-shaped workstation; study bureau; pc table for home; laptop table with shelf', '写字桌 台面; 办公台; 书台; 简约办公台; 转角工位'],
  'gaming-chair': ['ergonomic recliner for players; bucket style pc seat; streamer swivel with footrest; esports seating', '玩家座椅; 主播直播椅; 电脑竞技座椅; 人体工学可躺赛车座椅; 网吧靠背椅'],
  'gaming-desk': ['carbon fibre pc station with led; player workstation; esports table with headphone hook; streamer battle station', '竞技电脑台; 网咖桌子; 碳纤维纹 玩家台; rgb灯效书桌; 主播桌'],
  'chair-mat': ['carpet protector for rolling seats; hardwood floor guard under swivel; clear pvc desk floor cover; caster glide pad', '滑轮椅防刮垫; 木地板保护垫 转椅; 电竞圆形地毯; 书桌下透明地垫'],
  'anti-fatigue-mat': ['comfort floor pad for kitchens; ergonomic cushioned standing pad; memory foam sink rug; workbench foot relief', '久站缓解脚垫; 升降桌站立脚踏垫; 缓压收银台地垫; 厨房软地垫'],
  'shoe-rack': ['footwear organizer tower; entryway sneaker cabinet; boot storage bench; tipping footwear cupboard; stackable trainer shelf', '玄关鞋凳; 鞋子收纳架; 靴架; 宿舍多层鞋子置物架; 超薄翻斗鞋子柜'],
  'coat-rack': ['hallway hanging tree; freestanding garment hanger; entry peg rail; jacket and hat stand; rolling hanging bar', '挂衣树; 卧室立式挂钩; 挂包架; 衣服挂架; 门厅挂衣帽架子'],
  'hallway-mirror': ['tall leaning glass; arched dressing glass; over the door full body glass; decorative entry glass; body length looking glass', '大镜子; 整容镜; 试衣落地大镜; 贴墙更衣镜; 立式照身镜'],
  'storage-rack': ['boltless steel bays; wire shelving unit with wheels; warehouse 5 tier unit; basement heavy load stand; industrial utility stand', '层架; 不锈钢厨房货架; 角钢层架; 家用仓库多层架; 阳台储物铁架'],
  'furniture-pads': ['anti scratch leg caps; silicone foot sleeves for chairs; self adhesive felt dots; sofa moving gliders; bed leg stoppers', '椅子静音保护套; 凳子防滑套; 家具腿静音贴; 毛毡贴片; 沙发防移垫片'],
  'furniture-straps': ['wall tether for dresser; child safety tip-over kit; edge bumpers for tables; tv anti-topple strap; soft corner cushions', '柜子防倾倒绑带; 软包防撞边条; 抽屉安全固定带; 衣柜防翻拉绳; 家具防撞软包角'],
};
