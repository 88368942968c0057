import type { Glosses } from '../thing.ts';

/** What a move needs, and the fittings of a bathroom, in other words. */
// biome-ignore format: a table, a thing in a line
export const movingAndBathroom: Glosses = {
  'moving-boxes': ['corrugated cartons for house move; heavy duty relocation totes; large storage sacks with zip; house removal cartons; wardrobe cartons', '搬屋纸箱; 五层瓦楞大箱; 乔迁打包行李袋; 牛津布搬家大包; 搬运编织口袋'],
  'packing-tape': ['carton sealing roll; pallet shrink film; box sealer dispenser; brown parcel sticky roll', '封箱带; 纸箱封口胶纸; 大卷胶纸; 拉伸包装膜; 胶纸封箱机'],
  'bubble-wrap': ['air cushion film; cushioning sheets for dishes; void fill peanuts; protective mailing roll; honeycomb packing sheets', '气垫膜; 快递防撞缓冲纸; 包装泡泡垫; 易碎品填充物; 蜂窝缓冲包装纸'],
  'hand-truck': ['luggage cart on two wheels; platform trolley; stair climbing cart; heavy appliance mover; wardrobe moving rollers', '手拉车; 载重平板拖车; 爬楼搬货车; 家具移位器; 搬货小推车'],
  'bathroom-shelf': ['corner bath rack; suction shampoo basket; washstand soap holder; lotion pump bottle; over-toilet tower rack', '浴室角架; 洗手间收纳层架; 洗发水置物篮; 沥水皂架; 按压洗手液瓶'],
  'towel-rack': ['wall rail for bath linen; warming rail for towels; loo roll holder; bath linen hooks and ring; tissue roll fixture', '挂毛巾的杆子; 浴室五金挂件; 卷纸架; 毛巾烘干架; 厕所卷纸盒'],
  'shower-head': ['handset for bathing; overhead rainfall sprayer; high-pressure bath sprayer; filtered spray handset; shower column kit', '洗澡喷头; 淋浴喷洒; 顶喷手持组合; 增压沐浴喷头; 沐浴花晒软管'],
  'toilet-seat': ['loo seat with lid; electronic washlet; soft-close wc lid; electronic bidet lid; padded commode ring', '坐厕板; 洁身器; 座便器缓降盖板; 便座加热盖; 抽水马桶坐圈'],
  'bathroom-mirror': ['vanity wall glass; anti-fog lit mirror; washroom backlit glass; fogless shower glass', '洗手间壁镜; 防雾发光镜; 卫浴镜; 洗漱台挂墙镜; LED除雾镜'],
};
