import type { Glosses } from '../thing.ts';

/** Lamps and light bulbs indoors and out, in other words. */
// biome-ignore format: a table, a thing in a line
export const lighting: Glosses = {
  'bedside-lamp': ['night table lamp; tap-control bedroom lamp; dimmable lamp by the bed; reading lamp for headboard', '床边阅读灯; 卧房床柜小灯; 拍拍调光台灯; 床头柜照明灯; 睡前看书灯'],
  'table-lamp': ['accent desk lamp for living room; shaded side table luminaire; mood lamp in glass; sunset projection lamp; ambience tabletop light', '客厅摆设台灯; 玄关桌面灯具; 布罩台灯; 北欧造型桌灯; 气氛灯摆件'],
  'floor-lamp': ['free-standing corner luminaire; tall reading light; arched sofa-side lamp; upright pole light', '立灯; 沙发旁阅读立灯; 客厅角落落地照明; 钓竿式立灯; 座地灯'],
  'pendant-light': ['ceiling-hung luminaire; kitchen island drop light; crystal hanging fixture; rattan hanging shade; suspended dining fixture', '悬挂灯具; 餐桌上方吊线灯; 饭厅长条灯; 水晶悬垂灯饰; 岛台单头悬灯'],
  'ceiling-light': ['overhead room fixture; surface-mounted led round panel; recessed spot fitting; track spots for living room; semi-flush overhead fixture', '天花板灯具; 卧室圆形顶灯; 嵌入式天花灯; 客厅大灯; 轨道聚光灯'],
  'wall-light': ['sconce fitting; wall-mounted luminaire; hallway up-down light; swing arm wall fixture; plug-in sconce', '墙面灯具; 走廊墙灯; 床头墙上灯; 楼梯间壁挂灯; 摇臂墙灯'],
  'bathroom-mirror-light': ['over-mirror fixture; vanity bar luminaire; lamp above washbasin; waterproof make-up bar lamp', '镜柜补光灯; 浴室镜子上方灯; 洗手台防雾灯; 梳妆台镜面灯条'],
  'light-bulb': ['screw-in led globe; replacement lamp e14; bayonet cap led; candle bulb for chandelier; fluorescent tube replacement', '球泡; 螺口光源; 节能球泡; 日光灯替换管; 尖泡蜡烛灯源'],
  'night-light': ['plug-in nursery glow; hallway glow with sensor; galaxy sky projector; soft bedside glow for kids; dusk-to-dawn plug lamp', '夜间起夜灯; 人来即亮过道灯; 房间星光投影; 插座微光灯; 儿童床头睡眠灯'],
  'led-strip': ['flexible light ribbon; stick-on rgb lighting roll; neon rope for room; tv bias lighting; adhesive led rope', '软灯条; 自粘发光条; 霓虹柔性灯条; 电视背景光条; 天花暗槽灯条'],
  'under-cabinet-light': ['kitchen counter task bar; stick-on puck lamp; cupboard led bar; shelf light with hand wave', '厨房吊柜下灯条; 手扫开关灯; 壁橱层板照明; 橱底磁吸感应灯条'],
  'closet-light': ['stick-on wardrobe sensor bar; battery light for clothes cupboard; magnetic motion bar for cabinet', '衣橱自动感应灯条; 充电式柜内照明; 磁吸感应灯棒; 开门即亮柜内灯'],
  'string-lights': ['twinkle lights on wire; christmas tree lights; patio festoon bulbs; starry copper wire lamps; garland of led bulbs', '挂灯装饰; 铜线小灯; 圣诞树灯饰; 露营氛围串珠灯; 窗帘闪灯'],
  'outdoor-light': ['porch lantern; pathway stake lamp; solar spotlight for yard; driveway floodlight; wall pack with motion sensor', '室外照明; 院子壁灯; 防水投光灯; 太阳能插地灯; 门口感应照明灯'],
};
