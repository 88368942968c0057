import type { Glosses } from '../thing.ts';

/** Hats, scarves, gloves, belts, sunglasses, umbrellas, watches and jewelry, in other words. */
// biome-ignore format: a table, a thing in a line
export const accessories: Glosses = {
  'sun-hat': ['headwear against the sun; broad brimmed summer headgear; floppy beach headpiece; face shading foldable headwear', '夏季遮阳头饰; 户外阔边凉帽; 遮脸大帽沿帽子; 海边度假帽; 防紫外线遮脸帽'],
  'straw-hat': ['woven paper summer headgear; plaited palm leaf fedora; boho seaside headwear; raffia brimmed headpiece', '麦秆编织凉帽; 麻编度假礼帽; 夏日藤编帽子; 纸编平顶帽'],
  'baseball-cap': ['curved peak headgear; adjustable sports cap for adults; mesh back peaked headwear; flat bill streetwear cap; french wool beret', '弯檐运动帽; 街头嘻哈平檐帽; 长舌遮阳单帽; 画家帽; cap帽'],
  beanie: ['ribbed cuffed skull cap; cosy cold weather headwear; chunky toque with pompom; ear covering fleece headgear', '毛冷帽; 秋冬护头套头帽; 毛球包头帽; 雪天防寒棉帽; 骑车护耳罩'],
  'wool-scarf': ['knitted neck wrap; cosy neckwear for cold days; tartan lambswool muffler; knitted snood loop for winter', '冬天脖套; 格子毛绒颈巾; 大披巾; 防寒护颈脖围; 流苏羊绒颈饰'],
  'silk-scarf': ['printed mulberry neckwear; slim twilly ribbon; mulberry kerchief for hair; bag handle ribbon wrap', '绸缎小领巾; 桑蚕丝方颈巾; 包柄缠带; 空姐装饰颈巾; 束发印花巾'],
  gloves: ['hand warmth for cold days; fleece lined handwear; sheepskin driving handwear; fingerless knitted wrist warmers', '冬天护手套子; 羊皮分指手袜; 骑车防寒手套; 露指毛线手袖; 保暖手闷子'],
  'hand-warmers': ['self-heating adhesive pads; rechargeable palm heater; iron powder warmth sachets; heated insole stickers; menstrual belly heat pads', '铁粉发热片; 掌心充电取暖蛋; 暖蛋; 腹部宫寒热敷贴; 鞋垫发热贴'],
  'hot-water-bottle': ['fill-in bed warmer; plush covered warming pouch; rechargeable belly heat pouch; silicone cramp relief warmer', '灌水暖肚袋; 暖床捂脚热水囊; 暖水壶胶袋; 毛绒套暖宫水袋; 充电捂手暖袋'],
  belt: ['waistband with buckle; trouser strap in cowhide; ratchet buckle strap for men; braided elastic waist strap', '裤带; 牛皮板扣裤腰带; 束腰装饰带; 腰链; 男装商务皮质束带'],
  sunglasses: ['tinted eyewear; glare cutting driving shades; retro frame sunnies; dark lens eyewear against uv', '遮光黑镜; 开车防眩目眼镜; 黑超; 变色驾驶眼镜; 街拍大框茶色镜'],
  'laptop-sleeve': ['padded computer pouch; shockproof ultrabook envelope; slip-in notebook protector; felt carrying pouch 13-14 inch', '电脑保护内袋; 毛毡手提电脑套; 本本防震包; 平板笔电收纳套; 笔电内袋'],
  umbrella: ['brolly for showers; telescopic wet weather canopy; auto open rain shield; storm resistant golf brolly', '遮雨工具; 洋伞; 晴雨两用自动开收伞; 抗风骨折叠伞; 直柄双人大伞'],
  'sun-umbrella': ['sunshade brolly with black coating; uv blocking hand canopy; pocket size capsule parasol; summer shade brolly for ladies', '防晒遮光阳伞; 女士隔热遮阳洋伞; 五折迷你口袋伞; 黑胶涂层晴伞; 紫外线隔离伞'],
  watch: ['analog timepiece; swiss movement chronograph; stainless steel timekeeper for the wrist; classic dial ticker', '腕上计时表; 自动上链腕表; 男款钢带表; 商务石英钟表; 男女款腕上时计'],
  'watch-strap': ['replacement wristband in calfskin; milanese mesh loop; spring bar lug strap; automatic timepiece rotator; timepiece storage case', '表链; 鳄鱼纹替换腕带; 米兰尼斯金属链带; 机械表上弦盒; 腕表陈列箱'],
  necklace: ['choker chain; collarbone chain with charm; neck jewellery for women; sterling pendant on chain; layered neck strand', '颈链; 颈饰; 坠子链; 毛衣长链饰品; choker颈圈'],
  earrings: ['huggies for pierced lobes; hypoallergenic studs; dangling ear jewellery; clip-on ear decoration; lobe hoops', '耳针; 耳圈; 耳线饰物; 无耳洞耳夹饰品; 养耳棒'],
  bracelet: ['wrist chain jewellery; beaded wristlet; stackable cuff for the wrist; ankle chain; red string wrist cord', '腕饰; 珠子手饰; 镯子; 红绳编织腕绳; 足链'],
  ring: ['finger band; stackable finger jewellery; moissanite solitaire; couples matching bands; sterling signet', '指环; 指戒; 莫桑石钻饰; 尾戒; 开口食指饰品'],
  brooch: ['decorative clothing pin; vintage rhinestone breastpin; coat collar ornament; metal badge for jackets', '胸口配饰; 西装领口装饰扣针; 衣领扣针; 珐琅徽章; 毛衣固定别扣'],
  'jewelry-box': ['trinket keepsake case; velvet tray for rings and earrings; travel bijoux case; necklace display holder', '饰品整理盒; 项链防缠绕收纳匣; 梳妆小物绒布盒; 耳饰展示挂架; 便携珠宝匣'],
};
