import { knownThings } from '../../../knowledge/known-things.ts';
import { withTextEncoder } from '../../with-text-encoder.ts';
import { findModels } from '../find-models.ts';
import { openShopWeigher, type ShopWeigher } from './find-thing.ts';

/** Weighs items by all that is known, with the text encoder of a folder of models. */
export async function withShopWeigher<Result>(
  modelFolder: string,
  use: (weigher: ShopWeigher) => Promise<Result>,
): Promise<Result> {
  const text = (await findModels(modelFolder)).find(({ role }) => role === 'text-encoder')!;
  return withTextEncoder(text, async (encode) => use(await openShopWeigher(knownThings, encode)));
}
