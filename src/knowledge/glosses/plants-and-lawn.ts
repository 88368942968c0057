import type { Glosses } from '../thing.ts';

/** Plants for the home, and the lawn, in other words. */
// biome-ignore format: a table, a thing in a line
export const plantsAndLawn: Glosses = {
  'house-plant': ['living greenery in nursery pot; tropical foliage for rooms; leafy desk green; flowering windowsill specimen; rubber fig sapling', '观叶植物; 客厅大型绿色植株; 办公桌小盆花; 水培花卉; 净化空气盆花'],
  succulents: ['desert plant assortment; echeveria rosettes; spiky mini potted plant; miniature tree in tray; aloe offset', '肉肉植物; 沙漠植物; 桌面小微景观松树; 生石花; 懒人耐旱盆栽'],
  'lawn-mower': ['turf cutting machine; robotic grass cutter; ride-on cutter; petrol edge cutter for weeds; cordless grass shears', '草地修剪机; 手推剪草车; 锂电割草神器; 背负式割灌机; 庭院除杂草机'],
  'trimmer-line': ['nylon cutting cord for weed eater; brush cutter head; replacement spool for grass cutter; bump feed head', '打草机尼龙线; 割灌机打草头; 剪草机刀头; 除草机耗材绳; 合金锯片割草'],
  'lawn-seed': ['ryegrass mix for yard; fescue blend; patch repair grass grains; rolled living carpet; synthetic green carpet', '黑麦绿化种子; 高羊茅四季青籽; 庭院耐踩绿地籽; 假草地毯; 护坡绿化种子'],
  'lawn-fertilizer': ['slow-release granules for turf; moss killer feed; spring grass greening; nitrogen booster for turf', '草地养护肥; 绿草营养颗粒; 球场果岭肥; 草皮返青肥'],
  'lawn-spreader': ['broadcast granule caster; thatch remover; spiked soil opener; hand-crank seeder; core plugger for turf', '手摇播撒器; 草地打孔机; 钉鞋松土; 落叶耙子; 播肥推车'],
};
