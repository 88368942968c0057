import type { Glosses } from '../thing.ts';

/** Make-up, scent, shaving, hair removal, monthly care, in other words. */
// biome-ignore format: a table, a thing in a line
export const makeupAndShaving: Glosses = {
  lipstick: ['lip colour bullet; velvet lip rouge; plumping lip lacquer; tinted lip oil; lip crayon', '唇膏色号; 唇部彩妆; 唇颊两用泥; 染唇液; 唇部上色蜡笔'],
  'foundation-makeup': ['complexion base; skin tint; blemish cover stick; colour correcting cream; liquid face base', '底妆; 均匀肤色的粉膏; 盖痘印膏; 妆前打底乳; 轻薄水润底妆蛋'],
  'setting-powder': ['makeup fixing mist; loose finishing powder; shine control compact; oil-absorbing face dust; banana baking powder for face', '控油细粉; 碎粉; 固妆喷雾; 持妆压饼; 吸油补妆饼'],
  'eye-makeup': ['lash lengthener; lid colour quad; kohl pencil; brow pomade; smoky shadow stick', '眼部彩妆; 睫毛液; 眼线胶笔; 眉部造型膏; 大地色眼盘'],
  blush: ['cheek colour; cheek tint; face contour duo; sun-kissed face powder; illuminating cheek stick', '胭脂; 颊彩; 面部立体阴影粉; 提亮粉; 脸颊上色膏'],
  'makeup-brushes': ['cosmetic applicator set; foundation buffing brush; beauty sponge egg; cosmetic blending puff; kabuki brush', '上妆工具; 粉底刷; 美容海绵; 眼影晕染刷; 干湿两用粉底扑'],
  'makeup-set': ['cosmetics starter collection; all-in-one beauty palette gift; full face cosmetics bundle; vanity gift trunk for girls', '化妆全套组合; 彩妆入门组; 全脸彩妆盘; 女生化妆礼包; 美妆全套礼物'],
  'makeup-pouch': ['cosmetics zip case; beauty train case; brush and lipstick holder; vanity case; dresser cosmetics caddy', '化妆品手袋; 美妆收纳包; 彩妆手提箱; 桌面护肤瓶罐置物架; 口红架'],
  'toiletry-bag': ['hanging shower kit bag; washing kit case; bathroom travel organizer; sponge bag; gym shower caddy bag', '盥洗包; 洗浴收纳袋; 出差洗护包; 挂式洗漱收纳; 牙刷毛巾收纳包'],
  'makeup-mirror': ['lighted dressing table mirror; pocket folding mirror; led tabletop looking glass; tri-fold cosmetic mirror; handheld looking glass', '梳妆台镜; 补光美妆镜; 折叠桌面镜; 随身补妆镜; LED美颜镜'],
  perfume: ['scent spray; parfum roll-on; fine scented mist; aroma for him and her; extrait bottle', '香氛; 香精喷雾; 走珠香氛; 女士淡香氛; 持久留香喷雾'],
  deodorant: ['underarm odour protection; sweat blocker stick; armpit freshness spray; body odour crystal; anti-sweat roll-on', '腋下净味膏; 除汗味喷雾; 抑汗剂; 体香剂; 香体走珠'],
  razor: ['wet shave handle; cartridge shaver; double edge blades; disposable shavers; leg hair shaver for women', '剃刀; 手动须刨刀架; 老式双面刀架; 替换剃须刀头; 一次性刮腿毛器'],
  'electric-shaver': ['rechargeable beard shaver; cordless whisker trimmer; waterproof foil grooming device; stubble trimmer; replacement shaving foil head', '充电刮胡刀; 须刨; 往复式剃须机; 旋转三刀头剃须机; 胡子修剪器'],
  'shaving-cream': ['lather for shaving; beard softening foam; wet shave lather; shave butter; pre-shave softener', '刮胡膏; 胡须软化泡沫; 剃须乳; 剃须润滑啫喱; 刮胡子泡泡'],
  'shaving-brush': ['lather brush badger hair; barber lathering set; traditional wet shave gift set; lather bowl and stand', '打泡刷; 獾毛刮胡打泡工具; 剃须起泡碗; 复古刮胡礼盒; 须刨架'],
  aftershave: ["post-shave splash; soothing post-shave balm; facial hair conditioning oil; men's face lotion; whisker wax", '剃须后舒缓水; 刮胡后护肤乳; 胡子护理油; 男生面部保湿; 男用爽肤水'],
  'hair-removal': ['depilatory cream; pulsed light epilation device; hot wax warmer; body hair tweezing machine; depilatory strips', '去毛膏; 除毛慕斯; 光子冰点家用去毛仪; 蜜蜡热蜡机; 腋下腿毛去除'],
  'eyebrow-tools': ['brow shaping set; slanted hair plucker; peach fuzz face razor; nostril hair clipper; brow grooming scissors', '眉毛修整工具; 刮眉刀; 眉钳; 鼻孔毛发修剪; 画眉辅助卡'],
  'facial-device': ['sonic face cleanser; microcurrent skin lifting tool; light therapy mask; stone face roller; home beauty gadget for skin', '家用美肤仪器; 提拉紧致射频仪; 声波洗面刷; 玉石滚轮; 面部导入导出机'],
  'sanitary-pads': ['feminine hygiene towels; menstrual protection liners; winged night pads; reusable moon cup; leakproof period knickers', '女性卫生用品; 月经垫; 夜用护翼棉; 经期防漏裤; 月事杯'],
  'first-period-kit': ['menarche gift box; girls first menstruation set; starter feminine care kit for tweens; discreet pad purse for school', '女孩初次月经礼包; 小学生来例假套装; 初中女生经期入门盒; 姨妈巾随身小包'],
  'period-heating-pad': ['heated waist wrap for cramps; cordless tummy warmer for menstruation; self-heating abdomen patches; menstrual pain massager', '大姨妈暖肚子神器; 生理期热敷腰带; 腹部发热贴; 痛经热敷垫; 宫寒热敷带'],
};
