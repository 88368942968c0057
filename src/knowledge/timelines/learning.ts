import type { LifeTimelines } from '../life-timeline.ts';

/** A language and the habit of reading, taken up for their own sake. */
// biome-ignore format: a table, one need a row
export const learningTimelines: LifeTimelines = {
  'learning-a-language': {
    name: { 'zh-CN': '学一门外语', en: 'Learning a language' },
    of: 'self',
    beginsPerYear: 0.02,
    states: [
      {
        id: 'beginning',
        name: { 'zh-CN': '零基础', en: 'Beginning' },
        days: [30, 75, 140],
        share: 0.07,
        signals: {
          'language-course': 6, notebook: 1.5, 'english-vocabulary-book': 2,
          'handwriting-practice-book': 1.5, 'sticky-notes': 1, dictionary: 1.5,
        },
        needs: [
          { thing: 'language-course', modifier: { 'zh-CN': '零基础', en: 'beginner' },
            fromDay: 0, untilDay: 60, leadDays: 7, weight: 0.7 },
          { thing: 'notebook', modifier: { 'zh-CN': '抄写', en: 'practice' },
            fromDay: 0, untilDay: 120, leadDays: 7, weight: 0.4 },
          { thing: 'handwriting-practice-book', modifier: { 'zh-CN': '外语手写体', en: 'foreign-script' },
            fromDay: 0, untilDay: 100, leadDays: 10, weight: 0.3 },
          { thing: 'dictionary', modifier: { 'zh-CN': '便携双语', en: 'pocket' },
            fromDay: 20, untilDay: 200, leadDays: 14, weight: 0.3 },
        ],
      },
      {
        id: 'getting-on',
        name: { 'zh-CN': '进阶', en: 'Getting on' },
        days: [120, 250, 420],
        share: 0.05,
        signals: {
          'language-course': 4, 'english-vocabulary-book': 3, 'electronic-dictionary': 2, headphones: 1,
          highlighters: 1, comics: 0.6, novel: 0.5,
        },
        needs: [
          { thing: 'language-course', modifier: { 'zh-CN': '中级', en: 'intermediate' },
            fromDay: 0, untilDay: 250, leadDays: 10, weight: 0.6 },
          { thing: 'english-vocabulary-book', modifier: { 'zh-CN': '中级', en: 'intermediate' },
            fromDay: 0, untilDay: 250, leadDays: 10, weight: 0.4 },
          { thing: 'electronic-dictionary', modifier: { 'zh-CN': '扫描翻译', en: 'scanning' },
            fromDay: 0, untilDay: 300, leadDays: 21, weight: 0.3 },
        ],
      },
      {
        id: 'at-home-in-it',
        name: { 'zh-CN': '熟练', en: 'At home in it' },
        days: [200, 400, 900],
        share: 0.04,
        signals: {
          'language-course': 2, novel: 2, 'travel-guide': 2.5, 'exam-guide': 2, magazine: 1.5, 'e-reader': 1,
        },
        needs: [
          { thing: 'novel', modifier: { 'zh-CN': '原版', en: 'original-language' },
            fromDay: 0, untilDay: 600, leadDays: 14, weight: 0.4 },
          { thing: 'exam-guide', modifier: { 'zh-CN': '等级考试', en: 'proficiency' },
            fromDay: 0, untilDay: 400, leadDays: 21, weight: 0.4 },
          { thing: 'travel-guide', modifier: { 'zh-CN': '目的地', en: 'destination' },
            fromDay: 30, untilDay: 700, leadDays: 30, weight: 0.3 },
        ],
      },
    ],
  },
  'reading-habit': {
    name: { 'zh-CN': '爱上读书', en: 'Taking up reading' },
    of: 'self',
    beginsPerYear: 0.03,
    states: [
      {
        id: 'first-books',
        name: { 'zh-CN': '重新开始读书', en: 'First books' },
        days: [30, 75, 150],
        share: 0.07,
        signals: {
          novel: 3, bookmark: 3, 'self-help-book': 2.5, 'popular-science-book': 1.5, 'crime-novel': 2,
          'book-light': 1.5, biography: 1,
        },
        needs: [
          { thing: 'bookmark', modifier: { 'zh-CN': '金属', en: 'metal' },
            fromDay: 5, untilDay: 120, leadDays: 7, weight: 0.5 },
          { thing: 'book-light', modifier: { 'zh-CN': '便携', en: 'clip-on' },
            fromDay: 10, untilDay: 150, leadDays: 10, weight: 0.4 },
          { thing: 'crime-novel', modifier: { 'zh-CN': '一口气读完', en: 'page-turning' },
            fromDay: 0, untilDay: 150, leadDays: 7, weight: 0.4 },
          { thing: 'notebook', modifier: { 'zh-CN': '读书', en: 'reading' },
            fromDay: 10, untilDay: 150, leadDays: 10, weight: 0.3 },
        ],
      },
      {
        id: 'regular-reader',
        name: { 'zh-CN': '读书成了习惯', en: 'A regular reader' },
        days: [150, 300, 600],
        share: 0.08,
        signals: {
          novel: 4, 'history-book': 2.5, 'science-fiction': 2, 'e-reader': 2.5, biography: 2,
          'reading-light': 1, 'philosophy-book': 1.8, highlighters: 0.8, bookend: 1,
        },
        needs: [
          { thing: 'e-reader', modifier: { 'zh-CN': '护眼墨水屏', en: 'eye-friendly' },
            fromDay: 20, untilDay: 400, leadDays: 30, weight: 0.4 },
          { thing: 'bookend', modifier: { 'zh-CN': '加厚', en: 'heavy' },
            fromDay: 60, untilDay: 500, leadDays: 14, weight: 0.3 },
          { thing: 'history-book', modifier: { 'zh-CN': '通俗', en: 'readable' },
            fromDay: 0, untilDay: 500, leadDays: 10, weight: 0.4 },
          { thing: 'reading-light', modifier: { 'zh-CN': '暖光', en: 'bedside' },
            fromDay: 0, untilDay: 500, leadDays: 14, weight: 0.3 },
        ],
      },
      {
        id: 'full-shelves',
        name: { 'zh-CN': '书满为患', en: 'Full shelves' },
        days: [200, 400, 900],
        share: 0.08,
        signals: {
          bookcase: 4, bookend: 3, 'art-book': 2, novel: 2.5, 'e-reader-case': 1.5, 'poetry-book': 2,
          'philosophy-book': 1.5, 'history-book': 1.5,
        },
        needs: [
          { thing: 'bookcase', modifier: { 'zh-CN': '大容量落地', en: 'tall' },
            fromDay: 0, untilDay: 400, leadDays: 30, weight: 0.5 },
          { thing: 'bookend', modifier: { 'zh-CN': '成套', en: 'matching' },
            fromDay: 0, untilDay: 400, leadDays: 10, weight: 0.3 },
          { thing: 'e-reader-case', modifier: { 'zh-CN': '轻薄', en: 'slim' },
            fromDay: 0, untilDay: 400, leadDays: 14, weight: 0.3 },
          { thing: 'art-book', modifier: { 'zh-CN': '大开本', en: 'large-format' },
            fromDay: 60, untilDay: 800, leadDays: 14, weight: 0.25 },
        ],
      },
    ],
  },
};
