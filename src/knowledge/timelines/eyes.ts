import type { LifeTimelines } from '../life-timeline.ts';

/** Contact lenses and glasses, at ten and at fifty. */
// biome-ignore format: a table, one need a row
export const eyesTimelines: LifeTimelines = {
  'contact-lenses': {
    name: { 'zh-CN': '戴隐形眼镜', en: 'Wearing contact lenses' },
    of: 'self',
    beginsPerYear: 0.02,
    states: [
      {
        id: 'first-lenses',
        name: { 'zh-CN': '刚开始戴', en: 'First lenses' },
        days: [20, 40, 75],
        share: 0.06,
        signals: {
          'contact-lenses': 5, 'contact-lens-case': 5, 'contact-lens-solution': 4, 'eye-drops': 1.5,
          glasses: 0.8, 'makeup-remover': 0.8,
        },
        needs: [
          { thing: 'contact-lens-solution', modifier: { 'zh-CN': '便携小瓶', en: 'travel-size' },
            fromDay: 0, untilDay: 60, leadDays: 3, weight: 0.8 },
          { thing: 'contact-lens-case', modifier: { 'zh-CN': '带镊子镜子', en: 'mirrored' },
            fromDay: 0, untilDay: 45, leadDays: 3, weight: 0.7 },
          { thing: 'contact-lenses', modifier: { 'zh-CN': '日抛', en: 'daily' },
            fromDay: 5, untilDay: 70, leadDays: 5, weight: 0.5 },
          { thing: 'eye-drops', modifier: { 'zh-CN': '隐形可用', en: 'lens-safe' },
            fromDay: 5, untilDay: 75, leadDays: 5, weight: 0.4 },
        ],
      },
      {
        id: 'regular-wearer',
        name: { 'zh-CN': '日常佩戴', en: 'Regular wearer' },
        days: [300, 700, 1400],
        share: 0.04,
        signals: {
          'contact-lenses': 6, 'contact-lens-solution': 5, 'contact-lens-case': 2.5, 'eye-drops': 2,
          'eye-mask': 0.6,
        },
        needs: [
          { thing: 'contact-lenses', modifier: { 'zh-CN': '月抛', en: 'monthly' },
            fromDay: 20, untilDay: 1400, leadDays: 7, weight: 0.7 },
          { thing: 'contact-lens-solution', modifier: { 'zh-CN': '大瓶', en: 'large bottle' },
            fromDay: 30, untilDay: 1400, leadDays: 7, weight: 0.7 },
          { thing: 'contact-lens-case', modifier: { 'zh-CN': '更换用', en: 'replacement' },
            fromDay: 80, untilDay: 1400, leadDays: 7, weight: 0.5 },
          { thing: 'eye-drops', modifier: { 'zh-CN': '缓解干涩', en: 'soothing' },
            fromDay: 20, untilDay: 1400, leadDays: 7, weight: 0.4 },
        ],
      },
      {
        id: 'back-to-glasses',
        name: { 'zh-CN': '换回框架', en: 'Back to glasses' },
        days: [60, 180, 400],
        share: 0.03,
        signals: {
          glasses: 4, 'glasses-cleaner': 3, 'glasses-case': 2.5, 'eye-drops': 1.5, 'glasses-nose-pads': 2,
        },
        needs: [
          { thing: 'glasses', modifier: { 'zh-CN': '超轻', en: 'light-frame' },
            fromDay: 0, untilDay: 200, leadDays: 10, weight: 0.6 },
          { thing: 'glasses-cleaner', modifier: { 'zh-CN': '防雾', en: 'anti-fog' },
            fromDay: 0, untilDay: 400, leadDays: 7, weight: 0.5 },
          { thing: 'glasses-case', modifier: { 'zh-CN': '便携', en: 'slim' },
            fromDay: 0, untilDay: 200, leadDays: 7, weight: 0.3 },
        ],
      },
    ],
  },
  'glasses-for-a-child': {
    name: { 'zh-CN': '孩子戴眼镜', en: "A child's first glasses" },
    of: 'child',
    several: true,
    beginsPerYear: 0.02,
    states: [
      {
        id: 'first-glasses',
        name: { 'zh-CN': '第一副眼镜', en: 'First glasses' },
        days: [20, 45, 90],
        share: 0.07,
        signals: {
          'kids-glasses': 6, 'glasses-strap': 3.5, 'desk-lamp': 1.5, 'glasses-cleaner': 2.5,
          'glasses-case': 2, 'study-desk': 0.6,
        },
        needs: [
          { thing: 'glasses-strap', modifier: { 'zh-CN': '儿童防滑', en: "kids' non-slip" },
            fromDay: 0, untilDay: 60, leadDays: 5, weight: 0.6 },
          { thing: 'glasses-cleaner', modifier: { 'zh-CN': '儿童', en: 'soft-cloth' },
            fromDay: 0, untilDay: 90, leadDays: 5, weight: 0.5 },
          { thing: 'glasses-case', modifier: { 'zh-CN': '抗压', en: 'shock-proof' },
            fromDay: 0, untilDay: 60, leadDays: 5, weight: 0.5 },
          { thing: 'desk-lamp', modifier: { 'zh-CN': '全光谱护眼', en: 'full-spectrum' },
            fromDay: 0, untilDay: 120, leadDays: 14, weight: 0.5 },
        ],
      },
      {
        id: 'changing-prescription',
        name: { 'zh-CN': '度数在变', en: 'Changing prescription' },
        days: [400, 800, 1500],
        share: 0.04,
        signals: {
          'kids-glasses': 5, 'glasses-nose-pads': 2.5, 'glasses-cleaner': 2.5, 'desk-lamp': 1,
          'ok-lens-care': 1.5, 'study-timer': 0.6, 'kids-swimwear': 0.3,
        },
        needs: [
          { thing: 'kids-glasses', modifier: { 'zh-CN': '离焦防控', en: 'myopia-slowing' },
            fromDay: 150, untilDay: 1500, leadDays: 21, weight: 0.6 },
          { thing: 'glasses-nose-pads', modifier: { 'zh-CN': '硅胶', en: 'silicone' },
            fromDay: 60, untilDay: 1500, leadDays: 7, weight: 0.4 },
          { thing: 'glasses-cleaner', modifier: { 'zh-CN': '防雾', en: 'anti-fog' },
            fromDay: 60, untilDay: 1500, leadDays: 7, weight: 0.4 },
          { thing: 'swim-goggles', modifier: { 'zh-CN': '近视', en: 'prescription' },
            fromDay: 0, untilDay: 1500, leadDays: 14, weight: 0.3, months: [5, 6, 7, 8] },
        ],
      },
      {
        id: 'nearly-grown',
        name: { 'zh-CN': '快成年了', en: 'Nearly grown' },
        days: [300, 600, 1000],
        share: 0.03,
        signals: {
          glasses: 3, 'contact-lenses': 2.5, 'contact-lens-solution': 2, 'glasses-cleaner': 1.5,
          'contact-lens-case': 1.5,
        },
        needs: [
          { thing: 'contact-lenses', modifier: { 'zh-CN': '第一副日抛', en: 'first daily' },
            fromDay: 0, untilDay: 800, leadDays: 14, weight: 0.4 },
          { thing: 'glasses', modifier: { 'zh-CN': '细框', en: 'thin-frame' },
            fromDay: 0, untilDay: 800, leadDays: 14, weight: 0.4 },
          { thing: 'contact-lens-solution', modifier: { 'zh-CN': '新手', en: 'beginner' },
            fromDay: 0, untilDay: 800, leadDays: 7, weight: 0.3 },
        ],
      },
    ],
  },
  'first-reading-glasses': {
    name: { 'zh-CN': '眼睛花了', en: 'First reading glasses' },
    of: 'self',
    beginsPerYear: 0.02,
    states: [
      {
        id: 'noticing',
        name: { 'zh-CN': '看近吃力', en: 'Noticing' },
        days: [20, 60, 150],
        share: 0.04,
        signals: {
          'reading-glasses': 5, magnifier: 3, 'reading-light': 2, 'eye-drops': 1.2, 'large-print-book': 1.5,
          'desk-lamp': 0.8,
        },
        needs: [
          { thing: 'reading-glasses', modifier: { 'zh-CN': '100-150度', en: '+1.0 to +1.5' },
            fromDay: 0, untilDay: 150, leadDays: 5, weight: 0.8 },
          { thing: 'reading-light', modifier: { 'zh-CN': '高亮', en: 'bright' },
            fromDay: 0, untilDay: 200, leadDays: 10, weight: 0.4 },
          { thing: 'large-print-book', modifier: { 'zh-CN': '入门', en: 'first' },
            fromDay: 20, untilDay: 400, leadDays: 14, weight: 0.3 },
        ],
      },
      {
        id: 'a-pair-everywhere',
        name: { 'zh-CN': '处处备一副', en: 'A pair everywhere' },
        days: [300, 600, 1000],
        share: 0.03,
        signals: {
          'reading-glasses': 6, 'glasses-case': 3, 'glasses-strap': 2.5, 'glasses-cleaner': 2,
          'large-print-book': 1.2,
        },
        needs: [
          { thing: 'reading-glasses', modifier: { 'zh-CN': '折叠便携', en: 'folding' },
            fromDay: 0, untilDay: 800, leadDays: 7, weight: 0.6 },
          { thing: 'glasses-strap', modifier: { 'zh-CN': '挂脖', en: 'chain' },
            fromDay: 0, untilDay: 800, leadDays: 7, weight: 0.5 },
          { thing: 'glasses-case', modifier: { 'zh-CN': '便携', en: 'slim' },
            fromDay: 0, untilDay: 800, leadDays: 7, weight: 0.5 },
        ],
      },
      {
        id: 'stronger-lenses',
        name: { 'zh-CN': '度数加深', en: 'Stronger lenses' },
        days: [600, 1000, 1800],
        share: 0.02,
        signals: {
          'reading-glasses': 5, magnifier: 2.5, 'elder-phone': 1, 'large-print-book': 2, 'glasses-case': 1,
          'eye-drops': 1,
        },
        needs: [
          { thing: 'reading-glasses', modifier: { 'zh-CN': '200-250度', en: '+2.0 to +2.5' },
            fromDay: 0, untilDay: 1500, leadDays: 10, weight: 0.6 },
          { thing: 'magnifier', modifier: { 'zh-CN': '带灯', en: 'lighted' },
            fromDay: 0, untilDay: 1500, leadDays: 14, weight: 0.4 },
          { thing: 'e-reader', modifier: { 'zh-CN': '大字护眼', en: 'large-type' },
            fromDay: 0, untilDay: 1500, leadDays: 30, weight: 0.3 },
        ],
      },
    ],
  },
};
