/**
 * Runs the intent over a world of the simulator and writes what it says in the form that the simulator's score reads.
 *
 *   python -m simulator.make --out w --seed 1 --shoppers 1000                    (in training/)
 *   node scripts/judge-stages.mjs training/w [training/w0 ...]
 *   python -m simulator.score w w/product.jsonl --beside w/oracle.jsonl w/rule.jsonl
 *
 * The catalogue becomes a pack in `pack/` of the world's folder, built anew when the catalogue is newer.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root, run } from './set-up.mjs';

const worlds = process.argv.slice(2);
if (worlds.length === 0) {
  console.error('node scripts/judge-stages.mjs <folder of a world> ...');
  process.exit(1);
}
const { states: map } = JSON.parse(readFileSync(join(root, 'training/judge/stage-map.json'), 'utf8'));

function packOf(world) {
  const catalog = join(world, 'catalog.jsonl');
  const pack = join(world, 'pack');
  const manifest = join(pack, 'manifest.json');
  if (!existsSync(manifest) || statSync(manifest).mtimeMs < statSync(catalog).mtimeMs) {
    const command = ['build', catalog, '--out', pack, '--pack-only', '--name', 'world'];
    run(process.execPath, [join(root, 'scripts/inkling.mjs'), ...command]);
  }
  return pack;
}

mkdirSync(join(root, 'dist'), { recursive: true });
const place = mkdtempSync(join(root, 'dist/judge-'));
try {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: 'src/cli/judge/predict-world.ts',
      outDir: place,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
  const { predictWorld } = await import(pathToFileURL(join(place, 'main.mjs')).href);
  for (const world of worlds) {
    const out = join(world, 'product.jsonl');
    const { ms } = await predictWorld({ world, pack: packOf(world), map, out });
    const mean = ms.reduce((sum, value) => sum + value, 0) / ms.length;
    console.log(`${out}: ${ms.length} shoppers, ${mean.toFixed(1)} ms each`);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
