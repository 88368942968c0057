import type { Glosses } from '../thing.ts';

/** Printers, what they use up, paper and the small office machines, in other words. */
// biome-ignore format: a table, a thing in a line
export const printing: Glosses = {
  printer: ['print scan copy machine; a4 document output device; home office mfp; wi-fi duplex multifunction; cloud-ready page maker', '列印机; 影印一体机; 家用复印扫描; 手机无线打印复印; 作业试卷打印'],
  'inkjet-printer': ['refillable tank colour machine; piezo colour home printing; ink-fed photo and document machine; continuous ink system printing', '喷墨列印机; 墨水打印一体机; 彩色大容量墨仓; 彩喷机'],
  'laser-printer': ['monochrome toner machine; fast office page machine; a4 mono mfp duplex; drum and toner printing machine', '镭射打印机; 雷射列印; 黑白激打; 双面硒鼓打印; 商用高速激打'],
  'photo-printer': ['dye-sub snapshot machine; 4x6 picture printing; smartphone picture maker; mini picture print device for phone', '相片打印机; 热升华照片机; 手机拍立得打印; 家用冲印照片; 迷你便携照片列印'],
  'label-printer': ['4x6 parcel sticker machine; pos ticket machine; direct thermal waybill device; price tag sticker machine', '电子面单机; 热敏条码机; 收银小票机; 不干胶标签打印; 外卖出单机'],
  'ink-cartridge': ['black and tri-colour inkjet refill; xl high-yield ink replacement; office inkjet consumable; remanufactured colour inks multipack', '墨水匣; 喷墨打印耗材; 黑彩墨水替换盒; 大容量黑色墨匣; 可循环加墨匣'],
  'bottled-printer-ink': ['eco tank top-up bottle; four-colour dye ink for tanks; pigment ink 70ml refill; sublimation ink bottle', '补充墨水四色瓶装; 墨仓补墨; 颜料墨水; 热转印墨水; 连供填充墨水100ml'],
  'toner-cartridge': ['laser printing powder unit; high yield mono powder; compatible mono laser consumable; toner powder refill', '碳粉匣; 激光打印耗材; 镭射打印粉仓; 激打替换耗材; 黑白机加粉组件'],
  'printer-drum': ['photoconductor assembly; laser opc roller; transfer belt assembly; waste toner collector; print head replacement', '感光组件; 硒鼓架; 定影组件; 废粉收集盒; 喷头维护'],
  'photo-paper': ['satin 4x6 picture sheets; a4 matte picture stock; 260gsm lustre inkjet sheets; printable self-adhesive sheets', '相片打印纸; 6寸高光冲印纸; RC绒面冲印纸; A4喷墨影像纸; 可打印贴纸'],
  'printer-cable': ['type b square plug lead; usb 2.0 a-male to b-male; copier to computer lead; scanner data lead', '打印线; 方口USB数据线; 连接电脑打印线; USB转B口线; 列印机传输线'],
  'printer-stand': ['wheeled office machine table; desktop riser for copier; under-desk machine trolley; two-tier copier table', '列印机架子; 复印机桌面增高架; 办公可移动带轮底座; 打印机收纳桌'],
  scanner: ['receipt and paperwork digitizer; film negative digitiser; overhead book capture camera; sheet-fed duplex digitiser; handheld copy wand', '扫描器; 证件文件电子化; 书籍成册拍摄扫描; 底片扫描机; 自动进纸双面高速扫'],
  laminator: ['hot seal a4 plastic coating machine; film encapsulating machine; plastic sealing pouches; thermal document sealer', '护贝机; 照片过胶机; 冷裱热裱机; 护贝膜; A4过胶片'],
  'paper-shredder': ['confidential waste cutter; micro-cut destroyer; strip-cut waste machine; home office credit card destroyer', '粉纸机; 文件粉碎机; 保密销毁机; 电动桌面碎纸器; 光盘卡片粉碎'],
  'shredder-bags': ['waste sacks for paper destroyer; blade lubricating sheets; collection liners for cutting machine; destroyer blade oil', '碎纸袋; 粉碎机刀头润滑油; 碎纸收集袋; 碎纸机保养油纸'],
  'paper-cutter': ['a4 rotary guillotine; sliding blade trimming board; photo and card trimmer; stack sheet cutting machine', '切纸刀; 裁切机; 照片裁刀; 手动切纸台; 厚层裁纸刀'],
  '3d-printer': ['additive manufacturing machine; fused deposition maker; msla desktop maker; auto-levelling core-xy maker', '三维打印机; 立体打印机; 桌面级FDM; 增材制造设备; LCD光固化模型机'],
  'printer-filament': ['1.75mm plastic spool for additive machines; uv curing liquid for sla; abs spool 1kg; hardened steel hotend tip', '3D打印线材; 1.75线料; PETG丝材; SLA树脂; 打印喷头热端'],
  'shipping-labels': ['4x6 self-adhesive parcel stickers; till rolls 80mm; fanfold direct thermal stickers; mailing address stickers', '快递标签; 100x150电子面单; 三防热敏不干胶; 收款机小票纸57x50; 物流发货贴纸'],
};
