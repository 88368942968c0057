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

/** Whether the line says little but the item's own title, in its order. */
export function isTitleCopy({ text }: Line, title: string): boolean {
  const line = lettersOf(text).slice(0, 200);
  const named = lettersOf(title).slice(0, 400);
  return line.length > 0 && named.length > 0 && commonLength(line, named) >= maxCopied * line.length;
}
