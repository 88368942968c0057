import type { Things } from '../thing.ts';

/** A wedding: what is worn, sent, given and put up. */
export const wedding: Things = {
  'wedding-dress': {
    en: ['wedding dress', 'bridal gown', 'bridal dress', 'wedding gown', 'bridal veil', 'bridal jumpsuit'],
    'zh-CN': ['婚纱', '新娘礼服', '轻婚纱', '新娘头纱', '秀禾服', '新娘 旗袍'],
    not: ['album', 'cover bag', 'doll', 'photo', 'guest', '相框', '相册', '摆件', '娃娃', '婚纱照'],
    giftShare: 0.05,
    goesWith: ['wedding-shoes', 'bridal-accessories', 'wedding-lingerie'],
  },
  'bridal-accessories': {
    en: [
      'bridal hair accessories',
      'bridal jewelry',
      'bridal hair comb',
      'wedding garter',
      'bridal earrings',
      'bridal headpiece',
    ],
    'zh-CN': ['新娘头饰', '新娘 发饰', '新娘 耳环', '新娘 项链 套装', '新娘 手套', '新娘 皇冠'],
    goesWith: ['wedding-dress', 'wedding-shoes'],
  },
  'wedding-shoes': {
    en: ['bridal shoes', 'bridal heels', 'bride slippers'],
    'zh-CN': ['婚鞋', '新娘鞋', '秀禾 婚鞋', '新娘 高跟鞋', '结婚 鞋'],
    goesWith: ['wedding-dress', 'bridal-accessories'],
  },
  'wedding-lingerie': {
    en: ['bridal lingerie', 'bridal robe', 'bridesmaid robe', 'bride pajamas'],
    'zh-CN': ['新娘 晨袍', '新娘 睡衣', '结婚 内衣 红色', '伴娘 晨袍'],
    goesWith: ['wedding-dress'],
  },
  'bridesmaid-dress': {
    en: ['maid of honor dress', 'bridesmaid gown', 'flower girl dress'],
    'zh-CN': ['伴娘礼服', '伴娘裙', '姐妹服', '花童 裙'],
    goesWith: ['bridal-accessories', 'wedding-favors'],
  },
  'wedding-ring': {
    is: 'ring',
    en: ['wedding ring', 'wedding ring set', 'matching wedding rings', 'bridal ring set', 'ring box wedding'],
    'zh-CN': ['结婚戒指', '订婚戒指', '情侣 对戒'],
    not: ['pillow', 'binder', '枕'],
    giftShare: 0.35,
    goesWith: ['wedding-dress', 'wedding-invitations'],
  },
  'wedding-invitations': {
    en: [
      'wedding invitation',
      'save the date',
      'wedding invites',
      'invitation card wedding',
      'seating chart wedding',
      'wedding place cards',
    ],
    'zh-CN': ['结婚请柬', '婚礼请帖', '喜帖', '请柬', '婚礼 请柬 定制', '婚礼 席位卡'],
    goesWith: ['wedding-favors', 'wedding-guest-book'],
  },
  'wedding-guest-book': {
    en: ['wedding guest book', 'guest book', 'wedding card box', 'signature book wedding'],
    'zh-CN': ['婚礼签到本', '签到簿', '婚礼 签到', '礼金簿', '签名轴 婚礼'],
    goesWith: ['wedding-invitations', 'wedding-decorations'],
  },
  'wedding-decorations': {
    en: [
      'wedding decoration',
      'wedding decor',
      'wedding arch',
      'wedding backdrop',
      'wedding centerpiece',
      'bridal shower decorations',
      'wedding car decoration',
    ],
    'zh-CN': ['婚房布置', '婚礼装饰', '结婚 气球', '婚庆 装饰', '喜字', '喜字 贴', '婚车 装饰', '拉花 婚房'],
    lastsDays: 1500,
    goesWith: ['wedding-candy', 'wedding-bed-linen', 'balloons'],
  },
  'wedding-favors': {
    en: [
      'wedding favor',
      'bridesmaid gift',
      'groomsmen gift',
      'wedding favor boxes',
      'wedding guest gift',
      'bridesmaid proposal box',
    ],
    'zh-CN': ['婚礼伴手礼', '伴娘 伴手礼', '结婚 回礼', '伴手礼盒', '婚礼 小礼物'],
    giftShare: 0.6,
    goesWith: ['wedding-candy', 'thank-you-cards'],
  },
  'wedding-candy': {
    en: ['wedding candy', 'wedding sweets', 'candy box wedding', 'wedding candy boxes', 'sugared almonds'],
    'zh-CN': ['喜糖盒', '喜糖 成品', '喜糖袋', '结婚 糖果'],
    giftShare: 0.3,
    goesWith: ['wedding-favors', 'wedding-invitations'],
  },
  'thank-you-cards': {
    en: ['thank you note', 'wedding thank you cards', 'thank you stationery'],
    'zh-CN': ['婚礼 答谢卡', '答谢 卡片', '感谢信 卡'],
    giftShare: 0.3,
    goesWith: ['wedding-favors'],
  },
  'wedding-album': {
    en: ['wedding album', 'wedding photo album', 'wedding photo frame', 'wedding scrapbook'],
    'zh-CN': ['婚礼相册', '结婚 相册', '婚纱照 相框', '婚纱照 相册', '结婚照 相框', '婚纱 摆台'],
    giftShare: 0.2,
    goesWith: ['picture-frame', 'photo-album'],
  },
  'wedding-gift': {
    en: ['wedding gift', 'wedding present', 'gift for couple', 'engagement gift', 'mr and mrs gift'],
    'zh-CN': ['结婚礼物', '新婚礼物', '送新人 礼物', '订婚 礼物', '闺蜜 结婚 礼物'],
    giftShare: 0.9,
    goesWith: ['red-envelopes', 'fresh-flowers'],
  },
  'unity-cups': {
    en: ['wedding champagne flutes', 'wedding cake topper', 'cake knife wedding', 'wedding toasting glasses'],
    'zh-CN': ['结婚 敬酒杯', '婚礼 酒杯', '敬茶杯 结婚', '结婚 改口 敬茶', '婚礼 蛋糕 插件'],
    giftShare: 0.3,
    goesWith: ['wedding-decorations'],
  },
};
