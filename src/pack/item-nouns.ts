import { sureForNeed } from '../knowledge/sureness.ts';
import type { ItemIndex, Language } from '../types.ts';
import type { ItemThings } from './item-things.ts';

/** What an item is called in running text. */
export interface ItemNoun extends Readonly<Record<Language, string>> {
  /** No `a` before it: several, or something that is not counted. */
  isPlural: boolean;
}

/** Not counted, as the last word of a name. */
const massWords = new Set(
  (
    'adhesive aftershave baijiu bedding beer bread butter camping candy catnip cement cereal charcoal cheese chocolate ' +
    'clay clothing coffee compost confetti creatine cutlery detergent dough fertilizer fiction film filler firewood fishing ' +
    'flooring floss flour fluid foam food formula fruit furniture garlic gear gel gelatin glaze glue grass gravel grout hay ' +
    'honey ink insecticide irrigation jerky juice laundry linen lingerie litter lube luggage makeup malt milk mouthwash ' +
    'oatmeal oil oxygen paint paper paracord pasta porridge powder puree qingtuan repellent resin rice rosin salt sand ' +
    'sandpaper seasoning shampoo soap soil solution storage sugar sunscreen syrup tangyuan tape tea thread toothpaste ' +
    'vinegar wallpaper water whiskey whisky wine wire wood yarn yeast yogurt zongzi'
  ).split(' '),
);
/** Ends in s, and is one. */
const singularWords = new Set(['lens', 'canvas', 'atlas', 'iris']);

/** `coffee beans`, `bread flour`, `camp cookware`: none of them takes an article. */
export function isPluralNoun(noun: string): boolean {
  const last = noun.slice(noun.lastIndexOf(' ') + 1).toLowerCase();
  if (massWords.has(last) || /(ware|wear)$/.test(last)) return true;
  return /[^su]s$/.test(last) && !singularWords.has(last);
}

/** What common knowledge calls an item that surely is a thing it knows; never what is nobody's business. */
export function itemNouns({ things, ofItem, surenessOf, withBroader }: ItemThings) {
  const nouns = things.map(({ id, en, 'zh-CN': zh }, row): ItemNoun | undefined => {
    // The shop's own word is told by the catalogue.
    if (id.startsWith('shop/') || withBroader(row).some((each) => things[each]!.sensitive)) return undefined;
    return { en, 'zh-CN': zh, isPlural: isPluralNoun(en) };
  });
  return (item: ItemIndex): ItemNoun | undefined =>
    surenessOf(item) >= sureForNeed ? nouns[ofItem(item)] : undefined;
}
