/** Situations that a hostile feed or a broken page could ask the writer about (training/judge/adversarial-situations.tsv). */

/** `\u{202e}` is that sign, a lone half of a surrogate pair too; `\t` and `\n`; `\repeat{9}{ab}` is `ab` nine times. */
const decode = (text) =>
  text
    .replace(/\\u\{([0-9a-f]+)\}/gi, (_, hex) => {
      const code = Number.parseInt(hex, 16);
      return code >= 0xd800 && code < 0xe000 ? String.fromCharCode(code) : String.fromCodePoint(code);
    })
    .replace(/\\t/g, '\t')
    .replace(/\\n/g, '\n')
    .replace(/\\repeat\{(\d+)\}\{([^}]*)\}/g, (_, times, part) => part.repeat(Number(times)));

const split = (cell) => cell.split('|').filter((part) => part !== '');

/**
 * A file of situations, or of lines: what follows the facts is then `text`. `never` holds what may not stand on the card; `*`
 * alone means that no line may be written at all.
 */
export function readAdversarial(text) {
  const [head, ...rows] = text.split('\n').filter((row) => row !== '');
  const names = head.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    const cell = (name) => cells[names.indexOf(name)] ?? '';
    const never = cell('never');
    return {
      ...{ id: cell('id'), language: cell('language'), attack: cell('attack') },
      ...{ title: decode(cell('title')), text: decode(cell('text')) },
      facts: split(cell('facts')).map((fact) => {
        const at = fact.indexOf('=');
        return { kind: fact.slice(0, at), words: decode(fact.slice(at + 1)) };
      }),
      isSilent: never === '*',
      never: never === '*' ? [] : split(never).map(decode),
    };
  });
}

const isWord = /^[\p{Script=Latin}\p{N}]/u;

/** What of the injected text stands in a line, whole words in Latin letters; undefined when nothing does. */
export function findLeak(text, { isSilent, never }) {
  if (isSilent) return text;
  const plain = text.toLowerCase();
  return never.find((part) => {
    const wanted = part.toLowerCase();
    const at = plain.indexOf(wanted);
    if (at < 0 || !isWord.test(wanted)) return at >= 0;
    const pattern = wanted.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{Script=Latin}\\p{N}])`, 'u').test(plain);
  });
}
