/**
 * Builds what is stale: the command line, the library, the demo's pack, the demo site; or the named parts alone.
 * `--all` builds them whether stale or not.
 */
import { pathToFileURL } from 'node:url';
import { bin, ensurePackages, isStale, run } from './set-up.mjs';

const sources = ['src', 'vite.config.ts', 'package-lock.json'];

const steps = {
  cli: { output: 'dist/cli/main.js', inputs: sources, build: () => vite('cli') },
  lib: {
    output: 'dist/lib/element.js',
    inputs: sources,
    build() {
      vite('lib');
      vite('element');
    },
  },
  pack: {
    output: 'public/models/demo/manifest.json',
    inputs: [
      'src/demo/catalog',
      'src/demo/pictures',
      'src/catalog',
      'src/cli',
      'src/pack',
      'scripts/demo-feed.mjs',
      'public/models/text-encoder',
      'public/models/history-encoder',
      'public/models/writer',
    ],
    needs: ['cli'],
    build: () => run(process.execPath, ['scripts/demo-feed.mjs']),
  },
  site: {
    output: 'dist/site/index.html',
    inputs: [...sources, 'index.html', 'public'],
    needs: ['pack'],
    build: () => vite(),
  },
  fixtures: {
    output: 'dist/foreign/inkling/manifest.json',
    inputs: [
      ...sources,
      'e2e/foreign',
      'scripts/fixtures.mjs',
      'scripts/randomize-weights.mjs',
      'public/models',
    ],
    needs: ['lib', 'site'],
    build: () => run(process.execPath, ['scripts/fixtures.mjs']),
  },
};

function vite(mode) {
  run(bin('vite'), ['build', '--logLevel', 'warn', ...(mode ? ['--mode', mode] : [])], {
    shell: process.platform === 'win32',
  });
}

/** Builds the named parts and what they need, as far as they are missing or older than their sources. */
export function build(names, force = false) {
  for (const name of names) {
    const step = steps[name];
    build(step.needs ?? [], force);
    if (!force && !isStale(step.output, step.inputs)) continue;
    console.log(`build: ${name}`);
    step.build();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensurePackages();
  const named = process.argv.slice(2).filter((name) => name in steps);
  build(named.length > 0 ? named : ['cli', 'lib', 'site'], process.argv.includes('--all'));
}
