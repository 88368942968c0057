/** How like two lines are: for novelty against a corpus and for diversity among the lines of one writer. */

const pointer = /\{(?:(a) )?([a-z_]+)(?:\+s)?\}/gu;
const words = /\{[a-z_]+\}|[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const characters = /\{[a-z_]+\}|[\p{L}\p{N}]/gu;

/**
 * What a line is compared by: characters in Chinese, words in English, a pointer as one of them. Signs, large letters and
 * a pointer's inflection make no line a new one.
 */
export function partsOf(text, language) {
  const plain = text.replace(pointer, (_, a, kind) => `${a ? 'a ' : ''}{${kind}}`);
  return plain.toLowerCase().match(language === 'zh-CN' ? characters : words) ?? [];
}

/**
 * Parts put in, taken out or changed between two lines.
 *
 * @param most  Above it the answer is only known to be more than that.
 */
export function editDistance(a, b, most = Number.POSITIVE_INFINITY) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      least = Math.min(least, next[j]);
    }
    if (least > most) return most + 1;
    row = next;
  }
  return row[b.length];
}

/** Length of the longest common subsequence. */
function commonLength(a, b) {
  let row = new Array(b.length + 1).fill(0);
  for (const part of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++)
      next[j] = b[j - 1] === part ? row[j - 1] + 1 : Math.max(row[j], next[j - 1]);
    row = next;
  }
  return row[b.length];
}

/** ROUGE-L: the harmonic mean of the common subsequence's share of either line, 0 to 1. */
export function rougeL(a, b) {
  const whole = a.length + b.length;
  return whole === 0 ? 0 : (2 * commonLength(a, b)) / whole;
}

/** 1 - mean ROUGE-L over all pairs; NaN where there is no pair. */
export function diversityOf(lines) {
  let [sum, count] = [0, 0];
  for (let i = 0; i < lines.length; i++)
    for (let j = 0; j < i; j++) {
      sum += rougeL(lines[i], lines[j]);
      count++;
    }
  return 1 - sum / count;
}

/**
 * @param corpus  Lines as parts.
 * @returns       For lines as parts: the nearest of the corpus, `{ distance, place }`; `place` -1 in an empty one.
 */
export function createNearest(corpus) {
  const places = new Map(corpus.map((parts, place) => [parts.join(' '), place]));
  return (parts) => {
    const same = places.get(parts.join(' '));
    if (same !== undefined) return { distance: 0, place: same };
    let nearest = { distance: Number.POSITIVE_INFINITY, place: -1 };
    corpus.forEach((other, place) => {
      const distance = editDistance(parts, other, nearest.distance - 1);
      if (distance < nearest.distance) nearest = { distance, place };
    });
    return nearest;
  };
}
