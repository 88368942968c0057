/** Carries the committed quality table into README.md, between `<!-- quality:begin -->` and its end. Measures nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { replaceBlock } from './bench/readme-block.mjs';
import { formatEvaluationTable } from './evaluation-table.mjs';
import { root } from './set-up.mjs';

export const qualityPath = join(root, 'training/results/first-models.json');

/** The README's table, from the committed results alone: equal results, equal text. */
export function toQualityBlock({ madeBy, sets }) {
  return `Made by \`${madeBy}\` (\`npm run evaluate\`), through \`inkling evaluate\`: none of these sets has trained a shipped weight.\n\n${formatEvaluationTable(sets).trim()}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = join(root, 'README.md');
  const block = toQualityBlock(JSON.parse(readFileSync(qualityPath, 'utf8')));
  writeFileSync(path, replaceBlock(readFileSync(path, 'utf8'), block, 'quality'));
  console.log('README.md: the quality table is that of training/results');
}
