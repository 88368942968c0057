import type { FeedStatus, Language, Placement } from '../types.ts';

export interface Strings {
  headings: Record<Placement, string>;
  /** Read out before a price that no longer holds. */
  oldPrice: string;
  /** Read out before a reason that a model wrote. */
  generated: string;
  /** Read out with the title after it. */
  dismiss: string;
  dismissed: string;
  empty: string;
  /** What happened, and what still works. */
  error: string;
  retry: string;
  /** The quiet word beside the heading when no model took part, and not only "not yet". */
  fallback: string;
}

/** Every word the element shows or reads out. A language without one of them does not compile. */
export const strings: Record<Language, Strings> = {
  'zh-CN': {
    headings: {
      'for-you': '猜你喜欢',
      related: '和它相近的',
      complementary: '和它搭着用',
      recent: '最近看过',
    },
    oldPrice: '原价',
    generated: 'AI 生成的理由：',
    dismiss: '不感兴趣',
    dismissed: '记下了，不再推荐它',
    empty: '这里还空着。逛一逛，它会慢慢跟上。',
    error: '这一栏没能加载出来。店里的其他地方一切如常。',
    retry: '再试一次',
    fallback: '简单挑选',
  },
  en: {
    headings: {
      'for-you': 'Picked for you',
      related: 'More like this',
      complementary: 'Goes well with this',
      recent: 'Lately viewed',
    },
    oldPrice: 'Was',
    generated: 'AI-written reason:',
    dismiss: 'Not interested',
    dismissed: 'Noted. You won’t see it here again',
    empty: 'Nothing here yet. Look around a little, and this shelf will follow.',
    error: 'This shelf could not be loaded. The rest of the shop works as ever.',
    retry: 'Try again',
    fallback: 'simply picked',
  },
};

/**
 * The quiet word beside the heading, or nothing. A list that is only waiting for its model gives no reason, and
 * a word that is gone a second later would tell nobody anything.
 */
export function quietWord({ source, fallbackReason }: FeedStatus, words: Strings): string {
  return source === 'fallback' && fallbackReason ? words.fallback : '';
}
