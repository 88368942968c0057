import type { Glosses } from '../thing.ts';

/** Small things that make a room one’s own, in other words. */
// biome-ignore format: a table, a thing in a line
export const decoration: Glosses = {
  'picture-frame': ['wooden surround for photographs; tabletop photo display; hanging artwork for walls; decorative print for living room; certificate holder', '照片摆台; 洗照片加框; 墙上壁画; 沙发背景墙画; 无框油画装饰'],
  vase: ['tall vessel for stems; bud holder; silk blooms bunch; faux stems for table; ikebana pottery', '插花器皿; 水培插花玻璃瓶; 假花绢花; 陶罐插花; 永生干枝花束'],
  'fresh-flowers': ['florist bouquet delivery; long-stem roses; seasonal stems by post; hand-tied bunch of blooms', '花店直送花束; 基地直发鲜切玫瑰; 家用插花每周配送; 百合向日葵花束'],
  'scented-candle': ['fragranced wax in glass; soy tin with wick; wick burner with lavender; wax melting lamp; pillar wax lights', '香味烛杯; 大豆烛罐; 安神香氛烛; 台式熔蜡灯; 氛围烛台烛'],
  'reed-diffuser': ['rattan stick home perfume; ultrasonic scent mist; joss cones; plant oils for aromatherapy; fragrance stones', '藤条香氛瓶; 室内香氛摆件; 卧室持久留香液; 沉香盘香; 超声波加湿香氛机'],
  'wall-clock': ['hanging timepiece; noiseless quartz timepiece for living room; round dial timekeeper; pendulum regulator', '墙上钟表; 客厅石英钟; 无声圆形时钟; 壁钟'],
  'alarm-clock': ['bedside waking timepiece; led bedside display with snooze; twin bell waker; light-up dawn simulator; vibrating waker', '起床叫醒钟; 床头电子时计; 学生叫早钟; 日出模拟唤醒; 大声起床铃'],
  coaster: ['absorbent pad under cup; cork tabletop protector; heat mat for mug; slate drink mat; leather glass mat', '杯子隔热小片; 防烫小圆垫; 茶杯托垫; 软木隔热小垫'],
};
