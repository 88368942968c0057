import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../set-up.mjs';
import { suites } from './options.mjs';

export const committedFolder = join(root, 'bench/results');
export const quickFolder = join(root, 'dist/bench-quick');

export function writeResult(folder, suite, environment, result) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${suite}.json`),
    `${JSON.stringify({ suite, environment, result }, null, 1)}\n`,
  );
}

/** What is there, by suite: `{ environment, result }`. */
export function readResults(folder) {
  return Object.fromEntries(
    suites
      .map((suite) => [suite, join(folder, `${suite}.json`)])
      .filter(([, path]) => existsSync(path))
      .map(([suite, path]) => [suite, JSON.parse(readFileSync(path, 'utf8'))]),
  );
}
