import { enHome } from './word-twins-en-home.ts';
import { enLife } from './word-twins-en-life.ts';
import { enSpelling } from './word-twins-en-spelling.ts';
import { zhHome } from './word-twins-zh-home.ts';
import { zhLife } from './word-twins-zh-life.ts';

/** Turns lists of twins around: from each other word to the one that the names of things use. */
function fromOthers(...lists: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  const twins: Record<string, string> = {};
  for (const list of lists) {
    for (const [used, others] of Object.entries(list)) {
      for (const other of others.split(', ')) {
        if (Object.hasOwn(twins, other)) throw new Error(`two twins for ${other}`);
        twins[other] = used;
      }
    }
  }
  return twins;
}

/**
 * Words that mean the same in the title or the category of any shop: `hoover` is a vacuum cleaner. Both the text and
 * the names of things are to be folded, once, from left to right, the longest twin first: a longer one may stand here
 * only to keep a shorter one off (`hello kitty` is no cat). English ones are compared word by word with plurals folded.
 */
export const wordTwinsEn: Readonly<Record<string, string>> = fromOthers(enHome, enLife, enSpelling);

/** The same in Chinese, where a twin is found anywhere in the text. */
export const wordTwinsZh: Readonly<Record<string, string>> = fromOthers(zhHome, zhLife);
