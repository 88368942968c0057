import type { LifeTimelines } from '../life-timeline.ts';

/** Skin: clearing it, and caring for it. */
// biome-ignore format: a table, one need a row
export const skinTimelines: LifeTimelines = {
  'clearing-acne': {
    name: { 'zh-CN': '祛痘', en: 'Clearing acne' },
    of: 'self',
    beginsPerYear: 0.03,
    states: [
      {
        id: 'breakout',
        name: { 'zh-CN': '爆痘期', en: 'Breakout' },
        days: [20, 45, 90],
        share: 0.08,
        signals: {
          'acne-treatment': 6, 'facial-cleanser': 2.5, 'face-mask': 1, toner: 1.2, 'cotton-tissues': 0.8,
          'sensitive-skin-care': 1,
        },
        needs: [
          { thing: 'acne-treatment', modifier: { 'zh-CN': '人工皮', en: 'hydrocolloid patch' },
            fromDay: 0, untilDay: 90, leadDays: 3, weight: 0.8 },
          { thing: 'facial-cleanser', modifier: { 'zh-CN': '控油水杨酸', en: 'salicylic-acid' },
            fromDay: 0, untilDay: 90, leadDays: 5, weight: 0.6 },
          { thing: 'sunscreen', modifier: { 'zh-CN': '清爽不闷痘', en: 'oil-free' },
            fromDay: 7, untilDay: 120, leadDays: 7, weight: 0.5 },
          { thing: 'face-lotion', modifier: { 'zh-CN': '清爽控油', en: 'oil-free' },
            fromDay: 5, untilDay: 90, leadDays: 7, weight: 0.4 },
          { thing: 'pillowcase', modifier: { 'zh-CN': '真丝', en: 'silk' },
            fromDay: 10, untilDay: 120, leadDays: 14, weight: 0.2 },
        ],
      },
      {
        id: 'fading-marks',
        name: { 'zh-CN': '淡化痘印', en: 'Fading marks' },
        days: [45, 90, 160],
        share: 0.07,
        signals: {
          'acne-treatment': 3, 'facial-serum': 4, sunscreen: 3, toner: 1.5, 'sensitive-skin-care': 2.5,
          'face-mask': 1.5, 'foundation-makeup': 1,
        },
        needs: [
          { thing: 'facial-serum', modifier: { 'zh-CN': '烟酰胺淡印', en: 'niacinamide' },
            fromDay: 0, untilDay: 120, leadDays: 7, weight: 0.7 },
          { thing: 'sunscreen', modifier: { 'zh-CN': '通勤清爽', en: 'light daily' },
            fromDay: 0, untilDay: 200, leadDays: 7, weight: 0.7 },
          { thing: 'sensitive-skin-care', modifier: { 'zh-CN': '修护屏障', en: 'barrier' },
            fromDay: 0, untilDay: 120, leadDays: 7, weight: 0.5 },
          { thing: 'foundation-makeup', modifier: { 'zh-CN': '遮痘印', en: 'concealing' },
            fromDay: 0, untilDay: 120, leadDays: 10, weight: 0.3 },
        ],
      },
      {
        id: 'maintaining',
        name: { 'zh-CN': '稳定维持', en: 'Maintaining' },
        days: [200, 400, 900],
        share: 0.05,
        signals: {
          'face-cream': 2.5, 'facial-cleanser': 2.5, 'facial-serum': 2.5, sunscreen: 3, 'eye-cream': 1,
          'acne-treatment': 1,
        },
        needs: [
          { thing: 'face-cream', modifier: { 'zh-CN': '清爽保湿', en: 'light' },
            fromDay: 10, untilDay: 900, leadDays: 10, weight: 0.5 },
          { thing: 'facial-cleanser', modifier: { 'zh-CN': '氨基酸温和', en: 'amino-acid' },
            fromDay: 20, untilDay: 900, leadDays: 7, weight: 0.5 },
          { thing: 'facial-serum', modifier: { 'zh-CN': '早C晚A入门', en: 'low-strength retinol' },
            fromDay: 60, untilDay: 900, leadDays: 14, weight: 0.3 },
          { thing: 'sunscreen', modifier: { 'zh-CN': '日常通勤', en: 'daily' },
            fromDay: 0, untilDay: 900, leadDays: 7, weight: 0.5 },
        ],
      },
    ],
  },
  'skincare-routine': {
    name: { 'zh-CN': '认真护肤', en: 'A skincare routine' },
    of: 'self',
    beginsPerYear: 0.04,
    states: [
      {
        id: 'basics',
        name: { 'zh-CN': '先把基础做好', en: 'The basics' },
        days: [30, 75, 130],
        share: 0.07,
        signals: {
          'facial-cleanser': 3, toner: 3, 'face-lotion': 3, sunscreen: 3, 'face-mask': 2, 'cotton-pads': 1,
          'lip-balm': 0.8,
        },
        needs: [
          { thing: 'facial-cleanser', modifier: { 'zh-CN': '氨基酸', en: 'amino-acid' },
            fromDay: 0, untilDay: 90, leadDays: 7, weight: 0.6 },
          { thing: 'face-cream', modifier: { 'zh-CN': '保湿', en: 'moisturizing' },
            fromDay: 5, untilDay: 120, leadDays: 7, weight: 0.5 },
          { thing: 'sunscreen', modifier: { 'zh-CN': '日常通勤', en: 'everyday' },
            fromDay: 10, untilDay: 150, leadDays: 7, weight: 0.7 },
          { thing: 'face-mask', modifier: { 'zh-CN': '补水', en: 'hydrating' },
            fromDay: 10, untilDay: 130, leadDays: 7, weight: 0.4 },
        ],
      },
      {
        id: 'actives',
        name: { 'zh-CN': '开始用功效精华', en: 'Adding serums' },
        days: [120, 240, 400],
        share: 0.07,
        signals: {
          'facial-serum': 5, sunscreen: 3, 'face-mask': 2, 'eye-cream': 2, 'sensitive-skin-care': 1.5,
          toner: 1.5, 'facial-device': 1.2,
        },
        needs: [
          { thing: 'facial-serum', modifier: { 'zh-CN': '维C早间', en: 'vitamin C' },
            fromDay: 0, untilDay: 300, leadDays: 7, weight: 0.6 },
          { thing: 'facial-serum', modifier: { 'zh-CN': 'A醇晚间', en: 'retinol' },
            fromDay: 45, untilDay: 400, leadDays: 10, weight: 0.4 },
          { thing: 'eye-cream', modifier: { 'zh-CN': '补水淡纹', en: 'hydrating' },
            fromDay: 30, untilDay: 400, leadDays: 10, weight: 0.5 },
          { thing: 'sensitive-skin-care', modifier: { 'zh-CN': '舒缓修护', en: 'soothing' },
            fromDay: 20, untilDay: 300, leadDays: 7, weight: 0.4 },
        ],
      },
      {
        id: 'firming',
        name: { 'zh-CN': '抗初老', en: 'First signs of age' },
        days: [300, 700, 1500],
        share: 0.06,
        signals: {
          'eye-cream': 4, 'facial-device': 3, 'face-cream': 3, 'facial-serum': 3.5, 'face-mask': 2,
          sunscreen: 2, 'hand-cream': 0.6,
        },
        needs: [
          { thing: 'face-cream', modifier: { 'zh-CN': '紧致抗皱', en: 'firming' },
            fromDay: 0, untilDay: 1200, leadDays: 10, weight: 0.6 },
          { thing: 'facial-device', modifier: { 'zh-CN': '家用射频', en: 'home' },
            fromDay: 60, untilDay: 1200, leadDays: 30, weight: 0.4 },
          { thing: 'eye-cream', modifier: { 'zh-CN': '紧致淡纹', en: 'firming' },
            fromDay: 0, untilDay: 1200, leadDays: 10, weight: 0.5 },
          { thing: 'body-lotion', modifier: { 'zh-CN': '紧致', en: 'firming' },
            fromDay: 60, untilDay: 1500, leadDays: 14, weight: 0.3 },
        ],
      },
    ],
  },
};
