import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PackError } from '../../errors.ts';
import { findPackageRoot } from '../package-root.ts';
import { folderReadme } from './folder-readme.ts';

/** What pages without React do not need, and what only developers read. */
const leftOut = /(^|\/)react(-[\w-]+)?\.js$|\.map$/;

/**
 * Copies the built element with its chunks and WebAssembly into a pack's folder, so that any static host serves it.
 *
 * @returns Bytes copied.
 * @throws {PackError} if the library is not built and cannot be.
 */
export async function copyRuntime(out: string, tell: (line: string) => void): Promise<number> {
  const root = findPackageRoot();
  const library = join(root, 'dist/lib');
  if (!existsSync(join(library, 'element.js'))) buildLibrary(root, tell);
  const files = (await readdir(library, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(library.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !leftOut.test(file))
    .sort();
  for (const file of files) {
    await mkdir(dirname(join(out, file)), { recursive: true });
    await cp(join(library, file), join(out, file));
  }
  await removeOlder(out, files);
  await writeFile(join(out, 'LICENSE.txt'), await readFile(join(root, 'LICENSE')));
  await writeFile(join(out, 'README.txt'), folderReadme);
  return files.reduce((sum, file) => sum + statSync(join(library, file)).size, 0);
}

/** A hash as the bundler writes it: `client-Bd4KJphD.js`. */
const hashedName = /^(.+)-[\w-]{8}(\.\w+)$/;

/** Takes away what an older build left of these very files; whatever else lies in the folder is the shop's. */
export async function removeOlder(out: string, files: readonly string[]): Promise<void> {
  for (const folder of new Set(files.map(dirname))) {
    const current = files.filter((file) => dirname(file) === folder).map((file) => basename(file));
    const stems = new Set(current.map((name) => name.replace(hashedName, '$1$2')));
    for (const name of await readdir(join(out, folder))) {
      const isOurs = hashedName.test(name) && stems.has(name.replace(hashedName, '$1$2'));
      if (isOurs && !current.includes(name)) await rm(join(out, folder, name));
    }
  }
}

function buildLibrary(root: string, tell: (line: string) => void) {
  tell('building the library (once)');
  const build = join(root, 'scripts/build.mjs');
  const run = existsSync(join(root, 'node_modules/vite'))
    ? spawnSync(process.execPath, [build, 'lib'], {
        cwd: root,
        // Standard output belongs to the one object of `--json`.
        stdio: ['ignore', 2, 2],
      })
    : undefined;
  if (run?.status !== 0) {
    throw new PackError(
      `${join(root, 'dist/lib/element.js')} is missing and could not be built: run npm ci and npm run build in ${root}, or pass --pack-only`,
    );
  }
}
