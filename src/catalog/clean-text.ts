/** The names that occur in product texts; numbers cover the rest. */
const namedEntities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  plusmn: '±',
  times: '×',
  frac12: '½',
  frac14: '¼',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  euro: '€',
  pound: '£',
  yen: '¥',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
};

/** Decodes once: `&amp;lt;` becomes `&lt;`. Unknown names stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,9}));/g,
    (whole, dec, hex, name) => {
      if (name) return namedEntities[name] ?? whole;
      const code = dec ? Number.parseInt(dec, 10) : Number.parseInt(hex, 16);
      const isText =
        code === 9 || code === 10 || (code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000));
      return isText ? String.fromCodePoint(code) : ' ';
    },
  );
}

/** A tag begins with a letter: `screws < 5 mm & > 3 mm` holds none. */
const tagPattern = /<\/?[a-zA-Z][^<>]*>|<!--[\s\S]*?-->|<![a-zA-Z][^<>]*>/g;
const hiddenPattern = /<(script|style)\b[\s\S]*?<\/\1\s*>/gi;

/** Plain text of what a feed calls text: no tags, entities decoded, no control characters, one space at most. */
export function cleanText(raw: string): { text: string; hadHtml: boolean } {
  let hadHtml = false;
  let text = raw;
  // Twice: feeds escape their HTML, and the tags appear only once that is undone.
  for (let round = 0; round < 2; round++) {
    const stripped = text.replace(hiddenPattern, ' ').replace(tagPattern, ' ');
    if (stripped !== text) hadHtml = true;
    const decoded = decodeEntities(stripped);
    if (decoded === text) break;
    text = decoded;
  }
  return {
    text: text
      .replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
      .replace(tagPattern, ' ')
      .replace(/ {2,}/g, ' ')
      .trim(),
    hadHtml,
  };
}

/** Cut at a word or character, with an ellipsis when something was left out. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength - 1);
  const space = cut.lastIndexOf(' ');
  const end = space > maxLength * 0.6 ? space : cut.length;
  // Half of a surrogate pair is no character.
  return `${cut.slice(0, end).replace(/[\ud800-\udbff]$/, '')}…`;
}
