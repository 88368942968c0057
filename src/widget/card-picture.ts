import { addLateChunk } from '../recommender/late-chunks.ts';
import type { Card } from '../types.ts';
import { make } from './make.ts';

const loadArt = () => import('./card-art.ts');
addLateChunk(loadArt);

/**
 * What a card shows above its title: the pack's own drawing, else the shop's picture, else a plain label. Says
 * nothing to a screen reader, which has the title. The frame has its size before anything stands in it.
 */
export function createPicture(card: Card): HTMLElement {
  const frame = make('div', 'picture', { 'aria-hidden': 'true' });
  const draw = () =>
    loadArt().then(
      ({ createArt }) => frame.replaceChildren(createArt(card)),
      // Without its code the card keeps its plain ground.
      () => {},
    );
  if (card.image && !card.picture) frame.append(createImage(card.image, draw));
  else void draw();
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
