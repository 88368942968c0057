import { describe, expect, it } from 'vitest';
import type { Item } from '../../../types.ts';
import { tagCatalogue } from './tag-catalogue.ts';

const item = (id: string, title: string, category?: string): Item => ({
  id,
  title: { en: title },
  ...(category && { category: { en: category } }),
});

/** No text is like another. */
const encode = async (texts: string[]) => new Float32Array(2 * texts.length);

describe('tagCatalogue', async () => {
  const tags = await tagCatalogue(
    [
      item('a', 'Down sleeping bag'),
      item('b', 'Model 40 mm', 'Parts > Qwertz clamps'),
      item('c', 'Pink gewgaws for luck'),
      item('d', 'Blue gewgaw'),
      item('e', '12'),
    ],
    'en',
    encode,
  );
  const idOf = (at: number) => tags.things.things[tags.ofItem[at]!]?.id;

  it('takes common knowledge, else the category, else the head noun', () => {
    expect([0, 1, 2, 3, 4].map(idOf)).toEqual([
      'down-sleeping-bag',
      'shop/qwertz-clamps',
      'shop/gewgaw',
      'shop/gewgaw',
      undefined,
    ]);
  });

  it('counts where they come from', () => {
    expect(tags.coverage).toEqual({
      numItems: 5,
      known: 1,
      ofCategory: 1,
      ofHeadNoun: 2,
      none: 1,
      numTags: 3,
    });
  });
});
