/** Words that begin with a vowel letter and a consonant sound, or the other way round. */
const consonantSound = /^(uni([^n]|$)|use|usual|euro|one\b|once|ukulele|utensil|ewe)/i;
const vowelSound = /^(hour|honest|heir|herb\b)/i;
/** Capital letters read one by one: an LED lamp, an SD card, a USB stick. */
const spelledVowel = /^[AEFHILMNORSX][A-Z]*\b(?![a-z])/;
const spelled = /^[A-Z]{2,}\b/;

/** `a kettle`, `an espresso machine`, `an LED lamp`. */
export function withArticle(noun: string): string {
  const takesAn = spelled.test(noun)
    ? spelledVowel.test(noun)
    : vowelSound.test(noun) || (/^[aeiou]/i.test(noun) && !consonantSound.test(noun));
  return `${takesAn ? 'an' : 'a'} ${noun}`;
}

const irregular: Record<string, string> = {
  knife: 'knives',
  scarf: 'scarves',
  shelf: 'shelves',
  loaf: 'loaves',
  leaf: 'leaves',
  half: 'halves',
  child: 'children',
  man: 'men',
  woman: 'women',
  mouse: 'mice',
  foot: 'feet',
  tooth: 'teeth',
};

/** `kettles`, `chef's knives`, `linen dresses`, `batteries`: the last word alone changes. */
export function toPlural(noun: string): string {
  const at = noun.lastIndexOf(' ') + 1;
  const [lead, last] = [noun.slice(0, at), noun.slice(at)];
  const known = irregular[last.toLowerCase()];
  if (known) return lead + known;
  if (/[^aeiou]y$/i.test(last)) return `${lead}${last.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/i.test(last)) return `${noun}es`;
  return `${noun}s`;
}
