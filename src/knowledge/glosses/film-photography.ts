import type { Glosses } from '../thing.ts';

/** Shooting film, in other words: cameras, rolls, the darkroom. */
// biome-ignore format: a table, a thing in a line
export const filmPhotography: Glosses = {
  'film-camera': ['vintage rangefinder; reusable half-frame shooter; manual focus single lens reflex; compact zoom shooter for rolls', '老式傻瓜机; 菲林相机; 半格机; 旁轴机械机; 135单反老相机'],
  'medium-format-camera': ['6x6 waist-level shooter; folding 6x9 shooter; large negative slr; 645 system body', '双镜头反光机; 6x7大底片机; 腰平取景老相机; 上下双镜头老相机'],
  'disposable-camera': ['throwaway flash shooter; one-off wedding table snapper; preloaded 27 exposure snapper; underwater one-time shooter', '拍完即弃的相机; 即抛机; 带闪光27张傻瓜机; 婚礼派对抛弃式菲林机'],
  'camera-film': ['iso 400 24exp; colour c-41 roll; daylight balanced negative roll; 36exp canister', '彩色菲林; 负片36张; 日光型感光卷; 过期卷135; 电影卷分装'],
  'black-and-white-film': ['panchromatic iso 400 roll; silver halide mono negative; bulk roll greyscale', '黑白菲林; 全色负片; 黑白感光卷; 灰阶负片36张'],
  'medium-format-film': ['6x6 roll for tlr; 12 exposure big negative roll; 120 colour negative pro pack', '大底片菲林; 双反用卷; 6x6负片卷; 大底片12张彩负'],
  'film-case': ['aluminium canister keeper; x-ray shielding pouch for rolls; 35mm five-roll holder; plastic tube for rolls', '装菲林的铝罐; 过安检铅袋; 135卷收纳筒; 多卷便携硬盒'],
  'film-developing-service': ['mail-in lab for rolls; negatives to digital prints; c41 lab order; send away processing', '寄卷冲印; 菲林洗片; 底片数码扫描店; 邮寄洗照片'],
  'film-developing-kit': ['darkroom chemistry; stop bath and hypo; powder d-76; home c-41 processing liquids; wetting agent', '暗房药液; 黑白冲洗药粉; 停显水; 彩色负冲自家药水; d76粉'],
  'developing-tank': ['light-tight processing canister; spiral loading reel; armhole loading sack; daylight processing drum', '洗片罐子; 绕片芯; 黑白冲卷工具; 避光换片手袋'],
  'film-sleeves': ['clear pages for strips; 35mm strip preservers; glassine holders; archive ring folder for 120', '菲林收纳页; 透明负片袋; 135底片夹; 档案活页底片'],
  'film-scanner': ['35mm strips digitizer; photo slides to jpeg converter; dslr copy stand for negatives; backlight strip holder', '菲林数字化; 老底片转电子版; 反转片扫图; 翻拍架片夹'],
  'light-meter': ['incident metering device; handheld ev reader; lux sensor for shutter settings', '曝光测定仪; 入射式测光; 老相机顶测光; 手持测光仪'],
  'instant-camera': ['print-on-the-spot shooter; self-developing snapshot device; kids thermal printing snapper; instantly printing party shooter', '立即出片相机; 一拍即出照片; 立可拍; 儿童打印照相机'],
  'instant-film': ['self-developing print sheets; credit-card size snapshot sheets; twin pack of 20 snapshots; square frame refill', '即影即有胶片; 立可拍底片; mini7花边小片; 宽幅一次成像纸'],
  'mini-photo-album': ['3 inch pocket snapshot book; slip-in keepsake for snapshots; credit-card photo binder', '小照片收纳本; 立可拍照片册; 5寸便携插页; 小卡收集册'],
};
