#!/usr/bin/env node
/** The command line. In a checkout it builds itself when it is missing or older than its sources. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, isStale, root, run } from './set-up.mjs';

const output = 'dist/cli/main.js';
const rooms = ['catalog', 'cli', 'engine', 'history', 'inference', 'intent', 'knowledge', 'pack', 'ranking'];
const more = ['reasons', 'retrieval', 'slate', 'timeline', 'engine.ts', 'errors.ts', 'types.ts'];
const inputs = [...[...rooms, ...more].map((name) => `src/${name}`), 'vite.config.ts', 'package-lock.json'];

// An installed package has no sources and no tools to build with: it brings its build along.
if (existsSync(join(root, 'src/cli/main.ts')) && isStale(output, inputs)) {
  if (!existsSync(bin('vite'))) throw new Error(`packages are missing: run npm ci in ${root}`);
  // Built aside and moved, so that a command that runs meanwhile finds a whole one. Standard output is the command's.
  const aside = `dist/cli-${process.pid}`;
  run(bin('vite'), ['build', '--mode', 'cli', '--outDir', aside, '--logLevel', 'warn'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  rmSync(join(root, 'dist/cli'), { recursive: true, force: true });
  renameSync(join(root, aside), join(root, 'dist/cli'));
}

const { main } = await import(pathToFileURL(join(root, output)).href);
process.exitCode = await main(process.argv);
