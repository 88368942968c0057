import type { Card } from '../types.ts';
import { createDrawing } from './drawing.ts';
import { make } from './make.ts';

/** What stands for a picture where the shop has none that can be shown: the pack's drawing, else a plain label. */
export function createArt(card: Card): Element {
  return (card.picture && createDrawing(card.picture)) ?? createLabel(card);
}

/** The kind of thing on a tint of its own, as on a jar. */
function createLabel({ category, title, brand }: Card): HTMLElement {
  const kind = category.split(/\s*[>/]\s*/).at(-1) || title;
  const label = make('div', 'label', {}, make('span', 'label-kind', {}, kind));
  if (brand) label.append(make('span', 'label-brand', {}, brand));
  label.style.setProperty('--hue', `${hueOf(kind)}`);
  return label;
}

/** Equal for equal kinds, and apart for most others. In degrees. */
const hueOf = (text: string) =>
  [...text].reduce((hash, sign) => (hash * 31 + sign.codePointAt(0)!) % 9973, 7) % 360;
