import type { Item } from '../src/types.ts';

export function readDemoItems(folder: string): Item[];
