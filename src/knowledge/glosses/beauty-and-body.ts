import type { Glosses } from '../thing.ts';

/** Skin, bath, hands and feet, in other words. */
// biome-ignore format: a table, a thing in a line
export const beautyAndBody: Glosses = {
  'face-cream': ['overnight facial hydrator; wrinkle smoothing cream for the face; collagen firming cream; ceramide moisture balm for face; men facial hydration', '擦脸油; 滋润修护霜 脸部; 紧致淡纹霜; 男士润面膏; 雪花膏'],
  'face-lotion': ['light facial fluid hydrator; oil control facial milk; k-beauty skincare duo; toner and moisture milk gift set', '水乳护肤礼盒; 补水滋润乳 脸; 男士控油护肤; 轻薄润肤露; 护肤四件套'],
  'facial-cleanser': ['daily complexion wash; ph balanced foam for oily pores; exfoliating face scrub; konjac gentle skin wash', '洗脸乳; 洗颜泡; 深层清洁泡沫慕斯; 男士去黑头洁颜; 磨砂洁颜'],
  'makeup-remover': ['waterproof mascara dissolving oil; cosmetic wiping cloths; double cleanse balm; eye and lip cosmetics removing', '卸妆产品; 脸部温和清洁油; 免洗卸妆啫喱; 净妆乳; 洁颜油'],
  'cotton-pads': ['facial rounds; lint free skincare squares; cotton tipped ear buds; nail varnish wipe squares; makeup puffs disposable', '脱脂棉片; 双头棉花棒; 省水湿敷棉; 卸妆用薄片; 掏耳棉签棒'],
  toner: ['balancing facial water; pore tightening astringent; exfoliating bha liquid; hydrosol spray for skin; hydrating skin softener', '肌底水; 保湿水; 二次清洁水; 收缩毛孔化妆水; 纯露'],
  'facial-serum': ['brightening concentrate for face; retinol anti-wrinkle drops; niacinamide dropper; peptide booster; dark spot corrector', '修护安瓶; 肌底液; 淡斑美白原液; 抗老视黄醇; 提亮淡黄浓缩液'],
  'eye-cream': ['dark circle corrector; puffiness reducing gel pads; crow feet smoothing balm; caffeine roll-on for tired eyes', '去黑眼圈精华霜; 淡化细纹 眼周霜; 眼袋消肿滚珠; 眼胶; 眼周紧致滋养霜'],
  'face-mask': ['hydrogel beauty treatment; kaolin pore purifier; overnight skin pack; collagen facial sheets pack; wash-off facial pack', '补水贴片; 敷脸膜布; 免洗冻膜; 深层清洁泥; 蚕丝贴'],
  sunscreen: ['uv protection for face; broad spectrum mineral stick; tinted sun milk; water resistant sun block spray; reef safe sun care', '隔离霜 紫外线; 学生军训抗晒; 脸部防紫外线乳; 户外防水spf50; 清爽太阳乳'],
  'after-sun-gel': ['sunburn soothing lotion; cooling relief for burnt skin; post-beach rehydrator; 99% aloe soothing jelly', '晒伤舒缓冷凝胶; 芦荟啫喱; 日晒后镇静补水; 库拉索芦荟膏; 晒红修护冰凉喷雾'],
  'acne-treatment': ['blemish control gel; hydrocolloid zit dots; breakout clearing lotion; bha blackhead treatment; spot fading cream', '去粉刺凝露; 青春痘软膏; 暗疮贴; 闭口黑头清除液; 淡化痘坑修护液'],
  'sensitive-skin-care': ['redness relief balm; colloidal oat emollient; atopic dryness repair; fragrance free calming cream; cracked barrier ointment', '泛红过敏肌修护; 特护霜; 湿疹干痒保湿; 维稳退红乳; 强韧角质霜'],
  'body-lotion': ['after shower moisture for dry skin; shea butter skin soother; firming limb moisturizer; kp bump smoothing; exfoliating sugar polish', '润肤露; 全身保湿美白; 香体润肤霜; 去鸡皮乳; 身体保湿滋润'],
  'shower-gel': ['bathing liquid cleanser; fizzy tub drops; dead sea tub soak; scented foam for bathing; exfoliating body cleanser', '冲凉液; 泡澡浴球; 洗澡乳; 留香沐浴液; 身体清洁露'],
  'soap-bar': ['goat milk cleansing block; olive oil castile cake; exfoliating charcoal block; solid body cleanser', '冷制皂; 羊奶皂; 洗手皂; 除螨皂; 药皂'],
  'bath-sponge': ['mesh shower pouf; korean scrub mitt; long handle back brush; natural luffa; silicone skin brush', '搓泥巾; 起泡网花; 长柄后背刷; 洗澡手套; 丝瓜瓤'],
  'hand-cream': ['shea hand moisture; dry cracked knuckle repair; non greasy barrier balm; gardeners skin salve; cuticle softener', '手部滋润膏; 皲裂修护膏 双手; 嫩手乳霜; 蛇油膏; 指缘油'],
  'hand-wash': ['foaming sink soap; germ killing gel for palms; alcohol rub; antibacterial pump cleanser', '免水净手凝露; 泡沫净手液; 抑菌手部清洁; 酒精消毒凝胶; 儿童洗手泡泡'],
  'foot-care': ['cracked heel repair; peeling sock for soles; urea softening cream for soles; antifungal powder for toes; soaking salts for tired soles', '脚跟开裂膏; 去茧软化膏 脚部; 除脚臭喷雾; 脚部嫩肤足贴; 脚气止痒粉'],
  'foot-file': ['heel scraper; dead skin shaver for soles; callus grater; volcanic stone for soles; rechargeable hard skin remover', '刮脚皮工具; 脚锉; 磨脚后跟神器; 去老茧刨刀; 火山石'],
  'nail-clippers': ['fingertip trimming tool; stainless cutters for thick toes; grooming kit in leather case; glass emery board; cuticle nipper', '剪指甲钳子; 修脚工具; 鹰嘴钳; 指甲修剪套; 脚趾甲剪'],
  'nail-polish': ['gel lacquer; false tips with glue; uv curing lamp for manicure; salon manicure stickers; acetone remover', '假指甲片; 光疗机; 指甲贴纸; 彩色甲油胶水; 美甲笔工具'],
  'lip-balm': ['chapped lip salve; beeswax moisture stick; spf pout protector; overnight pout treatment; tinted mouth moisturiser', '口油; 护唇油; 防干裂唇膏; 淡化唇纹膏; 嘴唇滋润膏'],
};
