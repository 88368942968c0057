import type { Things } from '../thing.ts';

/** Swimming, diving, surfing, paddling, and the beach. */
export const waterSports: Things = {
  'training-swimsuit': {
    is: 'swimsuit',
    en: ['training swimsuit', 'competition swimsuit', 'racing swimsuit', 'chlorine resistant swimsuit'],
    'zh-CN': ['训练泳衣', '竞速泳衣', '抗氯 泳衣', '比赛 泳衣'],
    lastsDays: 240,
    goesWith: ['swim-goggles', 'pull-buoy'],
  },
  'swim-trunks': {
    en: ['board shorts', 'swimming trunks', 'swim jammers', 'swim briefs'],
    'zh-CN': ['五分 泳裤', '平角泳裤'],
    goesWith: ['swim-goggles', 'swim-cap'],
  },
  'swim-goggles': {
    en: ['swim goggles', 'swimming goggles', 'racing goggles swim'],
    'zh-CN': ['泳镜', '游泳镜', '竞速泳镜', '防雾 泳镜'],
    not: ['ski', 'anti-fog spray', '滑雪'],
    lastsDays: 365,
    goesWith: ['swim-cap', 'anti-fog-spray', 'nose-clip'],
  },
  'prescription-swim-goggles': {
    is: 'swim-goggles',
    en: ['prescription swim goggles', 'prescription swimming goggles', 'corrective swim goggles'],
    'zh-CN': ['近视泳镜', '近视 泳镜', '度数 泳镜'],
    goesWith: ['swim-cap'],
  },
  'kids-swim-goggles': {
    is: 'swim-goggles',
    en: ['children swimming goggles', 'junior swim goggles'],
    'zh-CN': ['儿童 泳镜', '男童 泳镜'],
    goesWith: ['kids-swimwear', 'swim-cap'],
  },
  'anti-fog-spray': {
    en: ['anti fog spray', 'goggle anti fog', 'anti-fog solution'],
    'zh-CN': ['防雾剂', '泳镜防雾剂', '防雾喷剂'],
    lastsDays: 180,
    refill: true,
    goesWith: ['swim-goggles', 'diving-mask'],
  },
  'ear-plugs-swim': {
    en: ['swimming ear plugs', 'swim earplugs', 'waterproof ear plugs'],
    'zh-CN': ['游泳耳塞', '防水耳塞', '游泳 耳塞'],
    goesWith: ['nose-clip', 'swim-cap'],
  },
  'nose-clip': {
    en: ['swimming nose clip', 'swim nose clip', 'nose plug swimming'],
    'zh-CN': ['鼻夹', '游泳鼻夹'],
    not: ['美鼻', '挺鼻', '呼噜'],
    goesWith: ['ear-plugs-swim'],
  },
  kickboard: {
    en: ['kickboard', 'swim board', 'swimming float board'],
    'zh-CN': ['浮板', '游泳板', '打水板'],
    goesWith: ['pull-buoy', 'swim-fins'],
  },
  'pull-buoy': {
    en: ['pull buoy', 'leg float', 'swim buoy training'],
    'zh-CN': ['夹腿板', '八字板', '游泳 夹腿'],
    goesWith: ['kickboard', 'swim-paddles'],
  },
  'swim-paddles': {
    en: ['swim paddles', 'hand paddles swimming', 'swimming paddles'],
    'zh-CN': ['划水掌', '游泳手蹼', '划手掌'],
    goesWith: ['pull-buoy', 'swim-fins'],
  },
  'swim-fins': {
    en: ['swim fins', 'swimming fins', 'training fins', 'diving fins', 'snorkel fins', 'flippers'],
    'zh-CN': ['脚蹼', '游泳脚蹼', '潜水 脚蹼', '自由潜 长蹼', '蛙鞋'],
    goesWith: ['kickboard', 'diving-mask'],
  },
  'swim-ring': {
    en: ['swim ring', 'pool float', 'inflatable pool ring', 'rubber ring', 'swimming float ring'],
    'zh-CN': ['游泳圈', '泳圈', '救生圈 成人', '充气 泳圈'],
    goesWith: ['swimsuit', 'air-pump'],
  },
  'swim-float-buoy': {
    en: ['swim safety buoy', 'open water swim buoy', 'tow float'],
    'zh-CN': ['跟屁虫 游泳', '游泳 浮标', '双气囊 跟屁虫', '公开水域 浮标'],
    goesWith: ['wetsuit', 'swim-goggles'],
  },
  'air-pump': {
    en: ['electric air pump inflatables', 'inflatable pump', 'pool float pump', 'air mattress pump'],
    'zh-CN': ['充气泵', '电动充气泵', '打气泵 游泳圈', '抽气泵'],
    not: ['car', 'tire', 'bike', 'aquarium', '车载', '轮胎', '自行车', '鱼缸'],
    goesWith: ['swim-ring', 'air-mattress'],
  },
  'life-jacket': {
    en: ['life jacket', 'life vest', 'buoyancy aid', 'PFD vest'],
    'zh-CN': ['救生衣', '浮潜救生衣', '钓鱼 救生衣'],
    not: ['dog', 'cat', 'pet', '宠物', '狗'],
    goesWith: ['kayak', 'paddle-board'],
  },
  'snorkel-set': {
    en: ['snorkel set', 'snorkel mask', 'snorkeling gear', 'full face snorkel', 'snorkel'],
    'zh-CN': ['浮潜三宝', '浮潜面罩', '呼吸管 浮潜', '浮潜 套装', '全面罩 浮潜'],
    goesWith: ['swim-fins', 'rash-guard', 'waterproof-phone-pouch'],
  },
  'diving-mask': {
    en: ['diving mask', 'dive mask', 'scuba mask', 'freediving mask'],
    'zh-CN': ['潜水镜', '潜水面镜', '潜水 面罩', '自由潜 面镜'],
    goesWith: ['swim-fins', 'snorkel-set', 'anti-fog-spray'],
  },
  wetsuit: {
    en: ['wetsuit', 'wet suit', 'diving suit', 'surf wetsuit', 'neoprene suit'],
    'zh-CN': ['潜水服', '湿衣', '冲浪服 保暖', '防寒泳衣', '3mm 潜水衣'],
    goesWith: ['diving-boots', 'diving-mask', 'surfboard'],
  },
  'rash-guard': {
    en: ['rash guard', 'rash vest', 'swim shirt', 'UPF swim top'],
    'zh-CN': ['水母衣', '防晒泳衣', '冲浪服', '浮潜服', '长袖 泳衣'],
    goesWith: ['snorkel-set', 'surfboard', 'sunscreen'],
  },
  'diving-boots': {
    en: ['diving boots', 'dive boots', 'surf booties', 'neoprene boots'],
    'zh-CN': ['潜水靴', '潜水鞋', '冲浪鞋', '潜水袜'],
    goesWith: ['wetsuit', 'swim-fins'],
  },
  'dive-computer': {
    en: ['dive computer', 'scuba computer', 'diving watch computer'],
    'zh-CN': ['潜水电脑表', '潜水 电脑表', '潜水电脑'],
    goesWith: ['diving-mask', 'wetsuit'],
  },
  'dive-regulator': {
    en: ['scuba regulator', 'dive regulator', 'BCD scuba', 'buoyancy compensator'],
    'zh-CN': ['潜水调节器', '呼吸调节器 潜水', '潜水 BCD', '浮力控制'],
    goesWith: ['dive-computer', 'wetsuit'],
  },
  'dive-torch': {
    en: ['dive torch', 'dive light', 'scuba flashlight', 'underwater flashlight'],
    'zh-CN': ['潜水手电', '潜水 手电筒', '潜水灯'],
    goesWith: ['dive-computer'],
  },
  surfboard: {
    en: ['surfboard', 'foam surfboard', 'longboard surf', 'bodyboard', 'surf board'],
    'zh-CN': ['冲浪板', '趴板', '软板 冲浪'],
    not: ['skate', 'sticker', 'rack', '陆地'],
    goesWith: ['surf-leash', 'surf-wax', 'wetsuit'],
  },
  'surf-leash': {
    en: ['surf leash', 'surfboard leash', 'SUP leash', 'leg rope'],
    'zh-CN': ['冲浪脚绳', '冲浪板 脚绳', '桨板 脚绳'],
    goesWith: ['surfboard', 'surf-wax'],
  },
  'surf-wax': {
    en: ['surf wax', 'surfboard wax'],
    'zh-CN': ['冲浪蜡', '冲浪板 蜡'],
    lastsDays: 120,
    refill: true,
    goesWith: ['surfboard'],
  },
  'paddle-board': {
    en: ['paddle board', 'SUP board', 'stand up paddle board', 'inflatable paddleboard'],
    'zh-CN': ['桨板', '浆板', 'SUP 充气', '站立 桨板'],
    goesWith: ['life-jacket', 'dry-bag', 'surf-leash'],
  },
  kayak: {
    en: ['kayak', 'inflatable kayak', 'canoe', 'inflatable boat', 'packraft'],
    'zh-CN': ['皮划艇', '充气船', '橡皮艇', '独木舟', '皮艇'],
    goesWith: ['life-jacket', 'dry-bag'],
  },
  'dry-bag': {
    en: ['dry bag', 'waterproof dry sack', 'roll top dry bag'],
    'zh-CN': ['防水袋', '漂流 防水包', '溯溪 防水袋', '防水桶包'],
    goesWith: ['paddle-board', 'kayak', 'waterproof-phone-pouch'],
  },
  'waterproof-phone-pouch': {
    en: ['waterproof phone pouch', 'waterproof phone case', 'underwater phone bag'],
    'zh-CN': ['手机防水袋', '手机 防水袋', '手机防水壳 潜水', '游泳 手机袋'],
    goesWith: ['swim-ring', 'dry-bag'],
  },
  'beach-towel': {
    en: ['beach towel', 'pool towel', 'swim towel'],
    'zh-CN': ['沙滩巾', '沙滩浴巾', '沙滩毛巾'],
    goesWith: ['beach-mat', 'swimsuit', 'sunscreen'],
  },
  'quick-dry-towel': {
    en: ['quick dry towel', 'microfiber towel sports', 'swimming towel', 'changing robe', 'towel poncho'],
    'zh-CN': ['速干浴巾', '游泳毛巾', '吸水巾 游泳', '速干毛巾', '浴袍 游泳'],
    goesWith: ['swim-bag', 'swimsuit'],
  },
  'swim-bag': {
    en: ['swim bag', 'swimming bag', 'wet dry bag', 'mesh swim bag'],
    'zh-CN': ['游泳包', '游泳收纳包', '干湿分离 游泳', '沙滩包'],
    goesWith: ['quick-dry-towel', 'swim-goggles'],
  },
  'water-shoes': {
    en: ['water shoes', 'aqua shoes', 'beach shoes', 'swim shoes', 'upstream shoes'],
    'zh-CN': ['溯溪鞋', '涉水鞋', '沙滩鞋', '浮潜鞋', '两栖鞋'],
    goesWith: ['quick-dry-towel', 'dry-bag'],
  },
  'beach-mat': {
    en: ['beach mat', 'beach blanket', 'sand free mat'],
    'zh-CN': ['沙滩垫', '沙滩毯', '防沙 沙滩'],
    goesWith: ['beach-umbrella', 'beach-towel'],
  },
  'beach-umbrella': {
    en: ['beach umbrella', 'beach tent', 'beach shade', 'sun shelter beach'],
    'zh-CN': ['沙滩伞', '沙滩帐篷', '沙滩遮阳 棚'],
    goesWith: ['beach-mat', 'sunscreen'],
  },
  'paddling-pool': {
    en: ['paddling pool', 'kiddie pool', 'inflatable pool', 'garden pool'],
    'zh-CN': ['充气泳池', '儿童泳池', '戏水池', '充气 游泳池'],
    not: ['dog', '宠物'],
    goesWith: ['air-pump', 'sand-toys'],
  },
  'swimming-book': {
    en: ['swimming book', 'learn to swim book', 'swimming lesson'],
    'zh-CN': ['游泳书', '游泳 教程', '游泳课'],
    goesWith: ['kickboard'],
  },
};
