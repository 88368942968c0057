import type { Item } from '../../index.ts';
import { useShopper } from '../shopper/shopper.ts';
import { Picture } from './picture.tsx';

export function ItemPicture({ item }: { item: Item | undefined }) {
  const { shop } = useShopper();
  const svg = item && shop?.drawingOf(item);
  return <Picture picture={svg && item.picture ? { svg, colors: item.picture.colors } : undefined} />;
}
