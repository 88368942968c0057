import type { Language } from '../types.ts';

/** An attribute as people choose by it. */
export interface Choice {
  /** Under which the phrasebook keeps its lines; undefined for a word that no lines were written for. */
  key: string | undefined;
  /** As it stands in a sentence: `summer`, `浅烘`. */
  value: string;
  /** The shop's own name of it. */
  field: string;
}

const names: Record<string, string> = {
  colour: 'color',
  颜色: 'color',
  fabric: 'material',
  材质: 'material',
  面料: 'material',
  flavor: 'flavour',
  taste: 'flavour',
  口味: 'flavour',
  fragrance: 'scent',
  香味: 'scent',
  filling: 'fill',
  填充: 'fill',
  产地: 'origin',
  country_of_origin: 'origin',
  季节: 'season',
  适龄: 'age',
  age_group: 'age',
  版型: 'fit',
  烘焙: 'roast',
};
/** What people choose by, and for which lines are written. */
const chosenBy = new Set([
  ...['age', 'color', 'fill', 'fit', 'flavour', 'material'],
  ...['nib', 'origin', 'roast', 'scent', 'season'],
]);
/** Measures, counts and part numbers: true, and no reason to look at a thing. */
const isMeasure =
  /^(size|sizes|weight|length|width|height|depth|diameter|volume|capacity|quantity|count|pack|pages|wattage|watts|power|voltage|coverage|noise|protection|sensor|mount|focal|model|mpn|sku|gtin|ean|upc|condition|gender|.*(_id|_type|_group))$/;
const seasons: Record<Language, RegExp> = {
  'zh-CN': /^[春夏秋冬]{1,2}(天|季)?$/,
  en: /^(spring|summer|autumn|fall|winter)((–| and )(spring|summer|autumn|fall|winter))?$/,
};
const allSeasons = /^(四季|all seasons|all year)$/;
const maxLetters: Record<Language, number> = { 'zh-CN': 7, en: 22 };

/**
 * The attribute as a choice, or undefined when it is a measure, a list, a code or too long for a sentence.
 * Ages and nibs may hold numbers; nothing else may.
 */
export function toChoice(field: string, text: string, language: Language): Choice | undefined {
  const name = field.toLowerCase();
  const key = names[name] ?? name;
  if (isMeasure.test(key) || text.length > maxLetters[language]) return undefined;
  if (/[;；、，/]/.test(text) || (key !== 'origin' && text.includes(','))) return undefined;
  if (key !== 'age' && /\p{N}/u.test(text)) return undefined;
  if (key === 'scent' && /^(无香|unscented)$/.test(text)) return undefined;
  if (key === 'season') {
    if (allSeasons.test(text)) return { key: 'all-seasons', value: text, field };
    if (!seasons[language].test(text)) return undefined;
    // One character alone does not stand well: 到了夏.
    return { key, value: language === 'zh-CN' && text.length === 1 ? `${text}天` : text, field };
  }
  return { key: chosenBy.has(key) ? key : undefined, value: text, field };
}

const volume = /^(\d+(?:\.\d+)?)\s*(ml|l|毫升|升)$/i;

/** Milliliters of a plain volume; undefined for rates, head counts and ranges. */
function toMilliliters(text: string): number | undefined {
  const [, amount, unit] = volume.exec(text.trim()) ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  return Number(amount) * (/^(l|升)$/i.test(unit) ? 1000 : 1);
}

/** From here on a difference is seen without measuring. */
const clearRatio = 1.4;

/** Whether one volume is clearly above or below another. */
export function compareVolumes(own: string, its: string): 'bigger' | 'smaller' | undefined {
  const [a, b] = [toMilliliters(own), toMilliliters(its)];
  if (a === undefined || b === undefined || b === 0) return undefined;
  return a / b >= clearRatio ? 'bigger' : b / a >= clearRatio ? 'smaller' : undefined;
}
