/** Latin accents, once a letter is taken apart. */
const accents = /[\u0300-\u036f]/g;
const runs = /[a-z0-9]+|[\u4e00-\u9fff]+/g;

/**
 * Words in order, accents and widths folded: runs of Latin letters and digits of two characters or more, and Chinese
 * characters one by one, since Chinese has no spaces.
 */
export function foldWords(text: string): string[] {
  const folded = text.normalize('NFKD').replace(accents, '').normalize('NFKC').toLowerCase();
  const words: string[] = [];
  for (const run of folded.match(runs) ?? []) {
    if (run >= '\u4e00') words.push(...run);
    else if (run.length > 1) words.push(run);
  }
  return words;
}
