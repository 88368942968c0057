import { type EncodeText, languages } from '../../../types.ts';
import { wholeTitle } from './clean-title.ts';
import { encodeTexts } from './encode-texts.ts';
import type { ItemVectors, WordedItem } from './weigh-items.ts';

/** The vectors of items' whole titles, each text encoded once. */
export async function vectorsOfItems(
  items: readonly WordedItem[],
  encode: EncodeText,
): Promise<ItemVectors[]> {
  const titles = items.flatMap(({ title, brand }, row) =>
    languages.flatMap((language) => {
      const text = title[language];
      return text ? [{ row, language, text: wholeTitle(text, brand) }] : [];
    }),
  );
  const read = await encodeTexts(
    titles.map(({ text }) => text),
    encode,
  );
  const vectors: ItemVectors[] = items.map(() => ({}));
  titles.forEach(({ row, language }, at) => {
    vectors[row]![language] = read[at]!;
  });
  return vectors;
}
