import type { Glosses } from '../thing.ts';

/** What is worn, sent, given and put up at a wedding, in other words. */
// biome-ignore format: a table, a thing in a line
export const wedding: Glosses = {
  'wedding-dress': ['a-line lace for brides; ivory mermaid train; civil ceremony white frock; cathedral veil; satin bride robe', '新娘主纱; 拖尾白纱; 中式嫁衣; 领证登记白裙; 出门纱'],
  'bridal-accessories': ['pearl hair vine; tiara for brides; lace garter; bride veil comb; ceremony clutch and gloves', '结婚头饰; 新娘王冠项链; 秀禾凤冠流苏; 头纱发梳; 新娘耳饰手套'],
  'wedding-shoes': ['ivory satin pumps for bride; pearl block heels for the aisle; bride sneakers white; embroidered red pumps for bride', '新娘红色高跟; 中式绣花鞋; 主纱水晶鞋; 敬酒红鞋; 婚礼孕妇平底'],
  'wedding-lingerie': ['white bodysuit for bride; honeymoon lace; getting-ready robes; i do satin pajama; garter belt for bride', '新婚红内衣; 结婚大红睡衣套装; 伴娘团晨袍; 新娘晨拍袍; 本命年婚礼内衣裤'],
  'bridesmaid-dress': ['long chiffon for wedding party; dusty sage maids gown; junior attendant frock; convertible infinity wrap; flower child frock', '伴娘团小礼服; 姐妹团裙子; 婚礼伴娘长裙; 花童公主裙; 平时可穿缎面姐妹裙'],
  'wedding-ring': ['his and hers bands; eternity band; engraved couple bands; titanium band for groom; solitaire proposal band', '结婚对戒; 求婚钻戒; 婚戒; 男女铂金戒; 钻石戒指订婚'],
  'wedding-invitations': ['rsvp stationery; ceremony announcements; wax-sealed laser-cut invites; table name stationery; reception seating board', '婚宴邀请函; 结婚帖子定制; 红色帖子信封; 婚宴桌卡; 回门宴请帖'],
  'wedding-guest-book': ['signing album for reception; drop-top frame for signatures; audio message phone; ceremony signing journal; money envelope holder', '婚宴签名册; 签名画布; 婚礼留言簿; 来宾签到卷轴; 份子钱记账本'],
  'wedding-decorations': ['reception table centrepieces; aisle runner; bride to be hen party decor; ceremony arch drapes; just married bunting', '喜庆新房拉花; 囍字窗花; 新房气球套餐; 主婚车拉花; 订婚宴背景布'],
  'wedding-favors': ['guest keepsakes for reception; be my maid of honour box; usher presents; personalised bottle opener for guests; mini candle keepsakes', '婚宴小礼品; 宾客答谢礼; 伴郎伴娘礼物; 结婚喜礼盒; 订婚宴随手礼'],
  'wedding-candy': ['jordan almond pouches; mint tin for guests; sweet table cones; chocolate hearts for reception; sweetie boxes for guests', '婚宴糖盒; 结婚糖礼盒成品; 囍糖; 订婚喜饼; 糖果空盒手提'],
  'thank-you-cards': ['gratitude notecards with envelopes; appreciation stationery; blank kraft notes; after-ceremony gratitude postcards', '感恩卡; 答谢宾客小卡; 致谢卡片; 感谢信封套装'],
  'wedding-album': ['ceremony picture keepsake; bride and groom photo book; our big day scrapbook; newlywed picture frame', '婚纱照影集; 结婚纪念册; 新人摆台画框; 婚照放大挂墙; 婚礼相片书'],
  'wedding-gift': ['present for newlyweds; his and hers mugs; engaged couple present; personalised couple keepsake; bride and groom hamper', '送新婚夫妇; 新人喜庆摆件; 结婚贺礼; 订婚送姐妹礼品; 送新郎新娘的心意'],
  'unity-cups': ['bride and groom toasting glasses; cake server set engraved; first dance champagne pair; ceremony sand kit; couple dessert figurine', '交杯酒杯; 红色敬茶对杯; 婚礼香槟对杯; 改口敬茶杯; 婚宴切蛋糕刀'],
};
