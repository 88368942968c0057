import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProblemList } from '../../catalog/feed-problem.ts';
import type { Item } from '../../types.ts';

/** What a drawing may not hold: it is put into pages of shops. */
const forbidden =
  /<script|<foreignObject|<!DOCTYPE|<!ENTITY|\son[a-z]+\s*=|javascript:|(?:href|src)\s*=\s*["'](?!#)|url\(\s*["']?(?!#)/i;

/** The drawings that items name, read from `<folder>/<drawing>.svg`. What is missing or unsafe is reported. */
export async function collectDrawings(
  items: readonly Item[],
  folder: string,
  problems: ProblemList,
): Promise<Record<string, string>> {
  const names = [...new Set(items.flatMap(({ picture }) => (picture ? [picture.drawing] : [])))].sort();
  const drawings: Record<string, string> = {};
  for (const name of names) {
    const file = join(folder, `${name}.svg`);
    const warn = (code: string, message: string) =>
      problems.add({ level: 'warning', field: 'picture', code, message });
    if (!existsSync(file)) {
      warn('missing-drawing', `the drawing '${name}' is named by items, but ${file} does not exist`);
      continue;
    }
    const svg = (await readFile(file, 'utf8')).replace(/>\s+</g, '><').trim();
    if (!/^<svg[\s>]/.test(svg) || forbidden.test(svg)) {
      warn(
        'unsafe-drawing',
        `${file} is no plain SVG (no scripts, handlers or addresses): the drawing was left out`,
      );
      continue;
    }
    drawings[name] = svg;
  }
  return drawings;
}
