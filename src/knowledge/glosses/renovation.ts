import type { Glosses } from '../thing.ts';

/** Paint, tiles, floors, fittings and all that a renovation takes, in other words. */
// biome-ignore format: a table, a thing in a line
export const renovation: Glosses = {
  'wall-paint': ['matt white for rooms; washable silk colour for walls; masonry coating; damp-proof room coating; sample pot colour', '油漆墙面; 净味水性墙面涂料; 室内刷墙油漆; 旧墙翻新白漆; 外墙防水涂料'],
  'spray-paint': ['rattle can colour; rust-proof enamel can; chrome effect aerosol; graffiti can; clear lacquer aerosol', '喷罐漆; 气雾罐油漆; 汽车金属补漆喷罐; 涂鸦喷彩; 电镀银色气雾罐'],
  'wood-finish': ['hardwax for timber; deck protector; polyurethane clear coat; teak treatment; furniture refinishing lacquer', '木油; 木头防腐漆; 旧家具翻新漆; 亮光清油; 木纹填色修补'],
  'paint-roller': ['emulsion application sleeve; 9-inch decorator frame; cutting-in brush; microfibre roller sleeve; airless spray gun for walls', '刷漆滚筒; 油漆滚子; 排笔毛刷; 乳胶漆涂刷工具; 电动喷涂机'],
  'masking-film': ['decorator polythene sheet; pre-taped cover plastic; crepe edge tape; furniture covering for decorating; floor protector roll', '装修遮盖膜; 油漆喷涂遮蔽; 地板瓷砖施工保护垫; 沙发防尘塑料布; 和纸美纹遮挡'],
  filler: ['crack repair paste; plaster hole patch; nail hole putty; ready-mixed skim; timber crack putty', '墙洞修补; 白墙裂缝补平膏; 批灰; 刮腻子; 钉眼补土'],
  wallpaper: ['printed wall covering; stick-on panels; paste-the-wall decor roll; vinyl mural; textured lining roll', '墙面装饰贴; 无纺布墙面卷材; 翻新墙面自粘纸; 卧室墙壁贴面; 电视背景画'],
  tiles: ['glazed stoneware slab; self-adhesive splashback; hexagon mosaic sheet; marble effect stoneware; encaustic pattern floor', '地板砖; 瓷片; 大理石通体砖; 卫生间防滑砖; 阳台六角砖'],
  'tile-adhesive': ['porcelain fixing mortar; cement-based fix; levelling clips and wedges; porcelain snap cutter; spacing crosses 2mm', '贴砖粘结剂; 瓷片胶泥; 十字卡定位器; 手动推刀切瓷砖机; 调平卡子'],
  grout: ['joint filler between ceramics; whitening pen for joints; epoxy joint compound; bathroom joint reviver; unsanded joint powder', '瓷砖缝隙填补; 地砖美容胶; 砖缝修补笔; 白水泥嵌缝; 环氧彩砂'],
  flooring: ['engineered oak boards; spc click planks; self-stick lino tiles; cork underlayment; skirting board', '锁扣石晶板; 自粘地板贴; 水泥地直接铺的地胶; 多层实木地面; 家装地面材料'],
  'interior-door': ['passage lever set; room privacy latch; hollow-core internal leaf; butt hinge pair; magnetic door catch', '卧室房门; 木门套装门; 执手锁; 房门静音磁吸锁芯; 门后挡吸'],
  'cabinet-handles': ['cupboard bar pulls; brass furniture hardware; soft-close runners; furniture knob; concealed cupboard hinge', '衣柜把手; 家具五金抽手; 隐形柜门扣手; 三节导轨; 液压缓冲飞机铰链'],
  'kitchen-cabinet': ['base unit with doors; cupboards for cooking area; quartz work surface; pantry unit; breakfast bar island', '灶台柜; 厨柜组合; 不锈钢灶台一体; 吊柜地柜; 调料抽拉篮'],
  'kitchen-sink': ['single bowl washing basin steel; granite composite bowl; waste disposal unit; handmade undermount bowl; basin drain basket', '厨房星盆; 手工台下盆; 食物残渣粉碎机; 下水提笼; 嵌入式洗碗盆'],
  faucet: ['pull-out spray spout; single lever mixer; swivel basin spout; angle stop valve; brass bib cock', '水喉; 冷热混水龙; 抽拉式面盆水嘴; 厨房万向出水; 八字阀'],
  'bathroom-vanity': ['wall-hung washstand unit; under-basin cupboard; ceramic countertop basin; floating washstand with drawers', '洗手台柜; 面盆柜组合; 台上盆; 陶瓷一体盆卫浴柜; 卫浴落地柜'],
  bathtub: ['soaking tub; acrylic bathing vessel; glass bathing cubicle; frameless bath screen; sliding quadrant cubicle', '泡澡缸; 独立式大浴池; 一字型玻璃隔断; 干湿分离浴屏; 整体卫浴间'],
  'switch-and-socket': ['double gang wall plate; rocker plate; 13a double with usb-c; brushed steel faceplate; led dimmer plate', '电掣; 墙面电源插位; 双控单开面板; 暗装86盒面板; 带USB插位'],
  'electrical-wire': ['twin and earth 2.5mm; mcb consumer unit; flexible copper cord; pvc wiring tube; lever splice connectors', 'BV铜线; 家装2.5平方线; 漏电保护器; 空开配电箱; PVC穿线套管'],
  insulation: ['loft mineral wool; noise absorbing wall tiles; rigid thermal board; fluted timber wall slats; draught-proof foam roll', '隔热材料; 消音墙贴; 岩棉板; 挤塑保温板; 墙面静音毡'],
  'window-film': ['sun blocking glass tint; one-way mirror tint; static cling frosted sheet; heat reflective glass covering; stained glass cling', '窗户玻璃纸; 防晒隔热玻璃贴纸; 单向透视膜; 静电磨砂贴; 浴室玻璃不透明贴'],
  'window-screen': ['mosquito mesh kit; hands-free mesh door curtain; bug netting for windows; retractable bug mesh; adjustable fly mesh', '防蚊网; 窗户网纱自粘; 魔术贴防虫网; 磁性软纱帘; 隐形伸缩纱网'],
  'smoke-alarm': ['fire warning sensor; co sensor for home; dry powder extinguisher; kitchen flame-smothering blanket; natural gas leak sensor', '火灾探测器; 烟感; 煤气泄漏报警; 家用干粉灭火; 厨房防火毯'],
};
