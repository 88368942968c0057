import type { Glosses } from '../thing.ts';

/** Boxes, racks, bags and labels that keep a home in order, in other words. */
// biome-ignore format: a table, a thing in a line
export const storage: Glosses = {
  'storage-box': ['plastic crate with lid; household keeping crate; fabric cube for shelves; wheeled tote; clip-lid organiser', '胶箱; 杂物整理筐; 置物盒; 布艺折叠百纳; 塑料周转箱'],
  'underbed-storage': ['low-profile wheeled chest for bed base; flat bedding drawer on casters; slim zip case beneath mattress; shallow rolling crate', '床下扁平箱; 床缝滑轮抽屉箱; 床肚被褥收纳; 扁款带轮整理箱'],
  'vacuum-storage-bags': ['air-tight duvet shrinkers; suction space-saving sacks; pump-out bedding pouches; jumbo airless garment sacks', '抽气压缩; 羽绒棉被真空袋; 免抽气立体压缩; 换季衣物抽空袋'],
  'clothes-storage-bag': ['zippered bedding tote; suit garment protector; seasonal wardrobe sack; hanging dust protector for coats; quilt tote', '棉被整理袋; 衣物防尘罩; 西服套; 换季衣服打包; 大衣挂袋'],
  'drawer-organizer': ['honeycomb dividers for lingerie; adjustable spring separators; folding cubes for socks; closet shelf partitions; trouser folding boxes', '抽屉隔板; 内裤袜子分格; 衣橱隔层; 裤子叠放格; 自由组合分格盒'],
  'cutlery-tray': ['knife and fork insert for drawers; expandable bamboo flatware insert; spoon holder; chopstick drainer; flatware caddy', '刀叉勺筷子分隔; 沥水筷子架; 橱柜抽屉分格; 餐具盒; 可伸缩竹制分格'],
  'storage-jars': ['airtight dry food canister; pasta and flour keeper; spice pots; clip-top preserving pot; grain bin with measuring cup', '食品级防潮罐; 杂粮密封桶; 米缸; 五谷干货收纳瓶; 面粉防虫储存'],
  'kitchen-rack': ['over-sink dish shelf; seasoning carousel; pan lid holder; microwave stand shelf; hanging rail for utensils', '放瓶罐调味的架子; 锅盖架; 微波炉层架; 台面多层收纳架; 墙上刀具筷勺架'],
  'fridge-organizer': ['clear crisper drawers; chilled food bins; egg keeper for icebox; can dispenser for refrigerator; side-door caddy', '雪柜收纳; 保鲜抽屉盒; 鸡蛋架托; 冷冻分装盒; 蔬果沥水保鲜'],
  'cling-film': ['stretch food covering; resealable sandwich pouches; kitchen foil; tin foil roll; greaseproof baking sheet', '保鲜纸; 食品包裹膜; 铝箔纸; 拉链食品袋; 一次性保鲜套罩'],
  'kitchen-trolley': ['three-tier wheeled shelf; slim gap cart on casters; mobile island on casters; salon cart 3 tier', '可移动多层架; 缝隙收纳架; 带轮零食架; 厨卫夹缝推架; 三层手推置物'],
  'shoe-box': ['drop-front sneaker case; boot and trainer container; foldable footwear cube; transparent footwear bin; kicks display case', '球鞋展示箱; 侧开式球鞋格; 可叠加鞋箱; 防尘球鞋收藏柜; 磁吸球鞋墙'],
  'shoe-dryer': ['footwear moisture remover; electric boot heater; uv deodorising footwear heater; muddy footwear drip mat', '干鞋机; 暖鞋神器; 鞋子除湿除臭机; 滑雪靴烘干; 湿鞋烘干器'],
  'cable-organizer': ['wire tidy; hook and loop strapping for leads; under-desk wire tray; lead holder for desk; plug bank hiding box', '电线整理; 束线带; 魔术贴绑带; 桌下走线架; 电源线收纳扣'],
  'wall-hooks': ['stick-up hangers; no-drill peg; over-door hanger; damage-free picture hangers; suction cup hanger', '背胶挂衣扣; 无钉挂壁; 门背钩; 衣帽壁钩; 吸盘挂'],
  labels: ['name tag maker; embossing tape; self-adhesive name tags; handheld tag printing; jar stickers', '打标机; 不干胶贴纸; 分类标识贴; 手持标签打印; 瓶罐名称贴'],
  'tool-box': ['diy organiser case; mechanics roll cart; hardware parts bin; portable technician case; canvas electrician tote', '五金整理箱; 维修手提箱; 螺丝配件分格箱; 电工包; 多层折叠工具盒'],
};
