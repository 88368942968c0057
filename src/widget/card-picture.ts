import type { Card } from '../types.ts';
import { createDrawing } from './drawing.ts';
import { make } from './make.ts';

/**
 * What a card shows above its title: the pack's own drawing, else the shop's picture, else a plain label. Says
 * nothing to a screen reader, which has the title.
 */
export function createPicture(card: Card): HTMLElement {
  const frame = make('div', 'picture', { 'aria-hidden': 'true' });
  const drawing = card.picture && createDrawing(card.picture);
  if (drawing) frame.append(drawing);
  else
    frame.append(
      card.image
        ? createImage(card.image, () => frame.replaceChildren(createLabel(card)))
        : createLabel(card),
    );
  return frame;
}

/** The picture's own host learns which card was shown, but not on which page, and only when it comes near. */
function createImage(address: string, onError: () => void): HTMLImageElement {
  const image = make('img', 'image', {
    alt: '',
    loading: 'lazy',
    decoding: 'async',
    referrerpolicy: 'no-referrer',
  });
  image.addEventListener('error', onError, { once: true });
  image.src = address;
  return image;
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
