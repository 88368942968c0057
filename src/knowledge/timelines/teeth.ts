import type { LifeTimelines } from '../life-timeline.ts';

/** Braces, clear aligners and what comes after them. */
// biome-ignore format: a table, one need a row
export const teethTimelines: LifeTimelines = {
  braces: {
    name: { 'zh-CN': '戴牙套', en: 'Braces' },
    of: 'self',
    several: true,
    beginsPerYear: 0.01,
    states: [
      {
        id: 'first-weeks',
        name: { 'zh-CN': '刚戴上', en: 'First weeks' },
        days: [20, 40, 60],
        share: 0.08,
        signals: {
          'orthodontic-wax': 6, 'orthodontic-toothbrush': 5, 'braces-interdental-brush': 4, mouthwash: 1.5,
          'water-flosser': 2.5, 'baby-food-scissors': 0.2,
        },
        needs: [
          { thing: 'orthodontic-wax', modifier: { 'zh-CN': '防磨嘴', en: 'soft' },
            fromDay: 0, untilDay: 60, leadDays: 5, weight: 0.8 },
          { thing: 'orthodontic-toothbrush', modifier: { 'zh-CN': '凹型', en: 'concave' },
            fromDay: 0, untilDay: 60, leadDays: 5, weight: 0.8 },
          { thing: 'braces-interdental-brush', modifier: { 'zh-CN': '细软', en: 'fine' },
            fromDay: 0, untilDay: 60, leadDays: 5, weight: 0.7 },
          { thing: 'water-flosser', modifier: { 'zh-CN': '正畸可用', en: 'orthodontic' },
            fromDay: 3, untilDay: 120, leadDays: 10, weight: 0.6 },
          { thing: 'mouthwash', modifier: { 'zh-CN': '无酒精', en: 'alcohol-free' },
            fromDay: 0, untilDay: 90, leadDays: 5, weight: 0.4 },
        ],
      },
      {
        id: 'wearing-braces',
        name: { 'zh-CN': '矫正中', en: 'Wearing braces' },
        days: [400, 600, 850],
        share: 0.04,
        signals: {
          'braces-interdental-brush': 5, 'orthodontic-toothbrush': 4, 'water-flosser': 2,
          'orthodontic-wax': 2, mouthwash: 2, toothpaste: 0.5, 'dental-floss': 1,
        },
        needs: [
          { thing: 'braces-interdental-brush', modifier: { 'zh-CN': '细软', en: 'orthodontic' },
            fromDay: 20, untilDay: 850, leadDays: 7, weight: 0.7 },
          { thing: 'orthodontic-toothbrush', modifier: { 'zh-CN': '替换装', en: 'replacement' },
            fromDay: 45, untilDay: 850, leadDays: 7, weight: 0.7 },
          { thing: 'toothpaste', modifier: { 'zh-CN': '含氟防蛀', en: 'cavity-fighting' },
            fromDay: 0, untilDay: 850, leadDays: 10, weight: 0.4 },
          { thing: 'mouthwash', modifier: { 'zh-CN': '含氟', en: 'fluoride' },
            fromDay: 30, untilDay: 850, leadDays: 10, weight: 0.4 },
          { thing: 'water-flosser', modifier: { 'zh-CN': '便携', en: 'portable' },
            fromDay: 30, untilDay: 850, leadDays: 14, weight: 0.3 },
        ],
      },
      {
        id: 'retainer',
        name: { 'zh-CN': '戴保持器', en: 'Retainer' },
        days: [350, 700, 1200],
        share: 0.03,
        signals: {
          'aligner-cleaner': 6, 'retainer-case': 4, 'teeth-whitening': 1.8, 'electric-toothbrush': 1.2,
          'water-flosser': 0.8,
        },
        needs: [
          { thing: 'retainer-case', modifier: { 'zh-CN': '便携', en: 'travel' },
            fromDay: 0, untilDay: 90, leadDays: 7, weight: 0.7 },
          { thing: 'aligner-cleaner', modifier: { 'zh-CN': '泡腾片', en: 'effervescent' },
            fromDay: 0, untilDay: 1200, leadDays: 7, weight: 0.7 },
          { thing: 'teeth-whitening', modifier: { 'zh-CN': '温和', en: 'gentle' },
            fromDay: 15, untilDay: 200, leadDays: 14, weight: 0.4 },
          { thing: 'electric-toothbrush', modifier: { 'zh-CN': '护龈', en: 'gum-caring' },
            fromDay: 0, untilDay: 400, leadDays: 14, weight: 0.3 },
        ],
      },
    ],
  },
  'clear-aligners': {
    name: { 'zh-CN': '戴隐形牙套', en: 'Clear aligners' },
    of: 'self',
    beginsPerYear: 0.008,
    states: [
      {
        id: 'first-aligners',
        name: { 'zh-CN': '刚戴隐形牙套', en: 'First aligners' },
        days: [20, 40, 70],
        share: 0.07,
        signals: {
          'aligner-chewies': 6, 'aligner-cleaner': 4, 'retainer-case': 3, toothbrush: 0.8,
          'orthodontic-wax': 1, mouthwash: 1,
        },
        needs: [
          { thing: 'aligner-chewies', modifier: { 'zh-CN': '软硬两款', en: 'soft' },
            fromDay: 0, untilDay: 70, leadDays: 3, weight: 0.8 },
          { thing: 'aligner-cleaner', modifier: { 'zh-CN': '泡腾', en: 'effervescent' },
            fromDay: 0, untilDay: 70, leadDays: 5, weight: 0.7 },
          { thing: 'retainer-case', modifier: { 'zh-CN': '便携', en: 'pocket' },
            fromDay: 0, untilDay: 60, leadDays: 3, weight: 0.6 },
          { thing: 'toothbrush', modifier: { 'zh-CN': '便携折叠', en: 'foldable' },
            fromDay: 5, untilDay: 100, leadDays: 5, weight: 0.4 },
        ],
      },
      {
        id: 'in-treatment',
        name: { 'zh-CN': '矫正中', en: 'In treatment' },
        days: [250, 450, 700],
        share: 0.035,
        signals: {
          'aligner-cleaner': 5, 'aligner-chewies': 4, 'water-flosser': 2, mouthwash: 1.5, 'retainer-case': 1,
          'dental-floss': 1.5,
        },
        needs: [
          { thing: 'aligner-cleaner', modifier: { 'zh-CN': '囤货装', en: 'bulk-pack' },
            fromDay: 30, untilDay: 700, leadDays: 7, weight: 0.7 },
          { thing: 'aligner-chewies', modifier: { 'zh-CN': '更换', en: 'replacement' },
            fromDay: 40, untilDay: 700, leadDays: 7, weight: 0.6 },
          { thing: 'water-flosser', modifier: { 'zh-CN': '便携', en: 'travel' },
            fromDay: 15, untilDay: 700, leadDays: 14, weight: 0.4 },
          { thing: 'dental-floss', modifier: { 'zh-CN': '超细', en: 'superfine' },
            fromDay: 0, untilDay: 700, leadDays: 7, weight: 0.4 },
        ],
      },
      {
        id: 'retaining',
        name: { 'zh-CN': '保持期', en: 'Retaining' },
        days: [350, 700, 1200],
        share: 0.025,
        signals: {
          'aligner-cleaner': 5, 'retainer-case': 2.5, 'teeth-whitening': 3, 'water-flosser': 1,
          'night-guard': 0.5,
        },
        needs: [
          { thing: 'retainer-case', modifier: { 'zh-CN': '抗压', en: 'sturdy' },
            fromDay: 0, untilDay: 120, leadDays: 7, weight: 0.5 },
          { thing: 'teeth-whitening', modifier: { 'zh-CN': '贴片', en: 'strip' },
            fromDay: 10, untilDay: 200, leadDays: 10, weight: 0.5 },
          { thing: 'aligner-cleaner', modifier: { 'zh-CN': '温和', en: 'retainer' },
            fromDay: 0, untilDay: 1200, leadDays: 7, weight: 0.6 },
        ],
      },
    ],
  },
};
