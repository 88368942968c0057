import type { Glosses } from '../thing.ts';

/** The desk in other words: light, seat, order, a nap. */
// biome-ignore format: a table, a thing in a line
export const desk: Glosses = {
  'desk-lamp': ['led task light; gooseneck light for homework; dimmable office light; swing arm architect light; student illumination', '桌上照明灯; 写作业用灯; 国aa级护眼照明; 儿童阅读照明; 办公led桌灯'],
  'clip-on-light': ['clamp gooseneck light; bunk bed reader; magnetic usb strip light; book clamp light; battery bedside clamp', '寝室磁吸灯条; 夹子式小夜读灯; 床头usb小灯; 上铺看书夹灯; 宿舍长条灯管'],
  'study-desk': ['height adjustable pupil table; homework bench with drawers; laptop workstation; secretary bureau; compact writing table', '写作业桌子; 小学生书台; 卧室电脑桌; 可调高度书台; 家用办公台'],
  'study-chair': ['height adjustable pupil seat; growing child seat; homework seat with footrest; anti-slouch kids seat', '写作业椅子; 小学生坐姿矫正座椅; 可调节课椅; 儿童家用靠背座椅'],
  'office-chair': ['mesh back rolling seat; lumbar support executive seat; adjustable height workstation seat; gas lift seat', '护腰网布座椅; 久坐工作椅; 老板大班椅; 升降滚轮座椅; 电竞靠背座椅'],
  'standing-desk': ['motorised sit-to-stand table; electric lift workstation; desktop riser platform; dual motor table frame', '站着办公的桌子; 电动调高电脑台; 可升高工作台; 站立式增高台; 双电机办公台'],
  'seat-cushion': ['gel sitting pad; tailbone relief foam; donut sitter for office; hemorrhoid relief sitter; thick chair pillow', '久坐不累垫子; 凝胶蜂窝座垫; 椅子软垫; 护臀慢回弹垫; 尾椎减压圈'],
  'lumbar-pillow': ['lower back rest for chair; memory foam backrest; mesh lower back supporter; waist bolster for office', '久坐撑腰神器; 椅子靠背垫; 腰部支撑托; 办公椅背靠; 孕妇护腰托枕'],
  footrest: ['ergonomic foot cushion; tilting foot platform; leg prop for workers; foam feet rester; under-table foot sling', '桌下垫脚凳; 脚踩凳子; 办公桌下吊床搁脚; 翘脚垫; 孕妇久坐踩脚'],
  'desk-pad': ['leather blotter; extended mouse surface; tabletop work surface cover; waterproof pu table protector; gaming surface xl', '加长皮革桌面铺垫; 写字台皮垫; 桌面防水保护垫; 电脑桌皮革垫; 课桌软玻璃垫'],
  'desk-organizer': ['stationery caddy; rotating pen cup; file sorter for workspace; tabletop drawers for office; wooden tidy box', '文具整理盒; 插笔桶; 工位整理架; 办公文件小抽屉; 旋转放笔座'],
  'monitor-stand': ['screen shelf with drawers; gas spring display bracket; lcd arm clamp; computer display elevator', '电脑屏幕垫高架; 显示屏悬臂; 屏幕升高底座; 双屏机械臂; 台式机增高置物台'],
  'laptop-stand': ['foldable aluminium computer holder; portable computer elevator; portable computer cooling prop; tiltable notebook bracket', '手提电脑托架; 笔电增高散热架; 铝合金平板折叠架; 电脑悬空托'],
  'keyboard-wrist-rest': ['palm cushion for typing; gel mouse pad support; wooden palm support; memory foam hand support', '打字手腕垫; 机械键盘掌托; 硅胶腕托; 鼠标腕枕'],
  'desk-nap-pillow': ['head-down sleeper for students; arm hole snooze cushion; lunch break slumber cushion; table dozing cushion', '趴桌睡觉枕头; 中午小憩抱枕; 教室午觉枕; 伸手趴着睡的垫子'],
  'office-recliner': ['lunch break camp bed; zero gravity lounger; fold-up siesta bed; portable guest cot; single escort bed', '单人便携折叠床; 午觉小床; 陪护简易床; 零重力靠椅; 办公室小躺铺'],
  'office-blanket': ['knee throw for cubicle; usb warming shawl; wearable snuggle wrap; air-con room coverlet; fleece lap cover', '工位小毛毯; 加热披肩; 空调房盖腿; 斗篷式毛毯; 午觉小被子'],
  'book-stand': ['hands-free page holder; recipe prop; adjustable bamboo easel for reading; tablet and textbook prop', '看书支撑架; 固定书页夹; 竹木读物托架; 课本防低头架; 平板谱架支撑'],
  'study-timer': ['focus tracker cube; classroom time manager; silent minute counter; tomato clock; adhd visual clock', '学习专注倒计时; 写作业定时钟; 静音考研定时器; 番茄工作法时钟; 儿童可视时钟'],
};
