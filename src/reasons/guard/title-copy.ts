import type { Line } from './line.ts';

/** From here on a line is the title again and no reason. */
const maxCopied = 0.8;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Length of the longest common subsequence. Time O(a b) on a line and a title: some thousands of steps. */
function commonLength(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1);
  for (const letter of a) {
    const next = new Uint16Array(b.length + 1);
    for (let at = 0; at < b.length; at++)
      next[at + 1] = b[at] === letter ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!);
    row = next;
  }
  return row[b.length]!;
}

/** Words that only join: with them and the title's own nothing is said. */
const joining =
  /^(a|an|the|of|for|with|in|on|and|to|by|your|this|that|from|at|it|its|is|as)$|^[的了呀啊吧呢嘛和与在给款只个件，]$/u;

/** English words without their plural, Chinese signs. */
const partsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu) ?? [])
    .filter((part) => !joining.test(part) && part !== 's')
    .map((part) => part.replace(/(?<=\w{3})(ded|s)$/, ''));

/** Whether the line says little but the item's own title, in its order or in another one, or backwards. */
export function isTitleCopy({ text }: Line, title: string): boolean {
  const line = lettersOf(text).slice(0, 200);
  const named = lettersOf(title).slice(0, 400);
  if (line.length === 0 || named.length === 0) return false;
  const most = maxCopied * line.length;
  if (commonLength(line, named) >= most) return true;
  if (line.length > 5 && commonLength([...line].reverse().join(''), named) >= most) return true;
  const known = new Set(partsOf(title));
  return [text, [...text].reverse().join('')].some((read) => {
    const parts = partsOf(read);
    return parts.length > 1 && parts.every((part) => known.has(part));
  });
}
