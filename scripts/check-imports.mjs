/**
 * The house of design.md as a check: a room imports only from rooms above it, and each package has one room.
 * Run by `npm run lint`. Reads import specifiers as text; that is enough, since the code base has no `require`.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** From the top of the house downwards; rooms on one line do not know each other's order. */
export const rooms = [
  'types.ts',
  'errors.ts',
  'seeded.ts',
  'knowledge',
  'pack',
  'catalog',
  'capture',
  'history',
  'inference',
  'timeline',
  'intent',
  'retrieval',
  'ranking',
  'slate',
  'reasons',
  'learning',
  'engine',
  'engine.ts',
  'worker',
  'recommender',
  'recommender.ts',
  'index.ts',
  'widget',
  'react',
  'cli',
  'demo',
  'bench',
];

/** Which rooms may know a package. Types count too. */
export const packageRooms = {
  valibot: ['pack'],
  idb: ['history'],
  comlink: ['worker'],
  'onnxruntime-web': ['inference'],
  '@huggingface/tokenizers': ['inference'],
  '@huggingface/jinja': ['inference'],
  papaparse: ['catalog'],
  'fast-xml-parser': ['catalog'],
  commander: ['cli'],
  'cli-progress': ['cli'],
  react: ['react', 'demo'],
  'react-dom': ['react', 'demo'],
  'peer-packages': ['bench'],
};

const testPackages = ['vitest', 'fast-check', 'fake-indexeddb'];

const importPattern = /(?:from\s+|import\s+|import\()\s*['"]([^'"]+)['"]/g;

const packageName = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Problems of one file, as sentences. `file` is relative to `src`, with forward slashes. */
export function checkFile(file, source) {
  const room = file.split('/')[0];
  const level = rooms.indexOf(room);
  const problems = [];
  if (level < 0)
    return [`${file}: '${room}' is not a room of the house; add it to scripts/check-imports.mjs`];
  const isTest = /\.test\.tsx?$/.test(file) || file.includes('/test/');
  for (const [, specifier] of source.matchAll(importPattern)) {
    if (specifier.startsWith('.')) {
      const target = relative('/src', resolve('/src', dirname(file), specifier.split('?')[0])).split(sep)[0];
      if (rooms.indexOf(target) > level && !isTest)
        problems.push(`${file}: ${room} may not import from ${target}, which lies below it`);
    } else if (!specifier.startsWith('node:')) {
      const name = packageName(specifier);
      if (isTest && testPackages.includes(name)) continue;
      if (!packageRooms[name]?.includes(room))
        problems.push(`${file}: ${room} may not know the package ${name}`);
    } else if (!['cli', 'catalog', 'bench'].includes(room) && !isTest) {
      problems.push(`${file}: ${room} runs in a browser and may not know ${specifier}`);
    }
  }
  return problems;
}

function* filesUnder(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesUnder(path);
    else if (/\.tsx?$/.test(name) && !name.endsWith('.as.ts') && !name.endsWith('.d.ts')) yield path;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = [...filesUnder('src')].flatMap((path) =>
    checkFile(relative('src', path).split(sep).join('/'), readFileSync(path, 'utf8')),
  );
  for (const problem of problems) console.error(problem);
  console.log(
    problems.length === 0 ? 'imports: every room looks upwards only' : `imports: ${problems.length} problems`,
  );
  process.exit(problems.length === 0 ? 0 : 1);
}
