import { type ComponentProps, startTransition } from 'react';
import type { Root } from 'react-dom/client';
import { App } from './app.tsx';

/** A transition is drawn in slices, so that a slow device can scroll while the shop opens. */
export function openShop(root: Root, props: ComponentProps<typeof App>) {
  startTransition(() => root.render(<App {...props} />));
}
