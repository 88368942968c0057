/** What `npm start` and `npm test` do before anything else. Node's own modules only: it runs before `npm ci`. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command with its output shown; throws with the command's own words when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) throw new Error(`${command} could not be started: ${result.error.message}`);
  if (result.status !== 0)
    throw new Error(`${[command, ...args].join(' ')} ended with ${result.status ?? result.signal}`);
}

/** Node's own way to a package's command, without a shell. */
export const bin = (name) => join(root, 'node_modules', '.bin', name);

function expectNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node ${process.versions.node} is too old: inkling needs 20.19 or newer (nodejs.org)`);
  }
}

/** Installs packages when they are missing or older than the lock file. */
export function ensurePackages() {
  expectNode();
  const stamp = join(root, 'node_modules', '.inkling-lock');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('set-up: installing packages (npm ci)');
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { shell: process.platform === 'win32' });
  writeFileSync(stamp, wanted);
}

/** Newest change below some paths, in milliseconds. */
export function newestChange(paths) {
  let newest = 0;
  for (const path of paths) {
    const full = join(root, path);
    if (!existsSync(full)) continue;
    const stat = statSync(full);
    newest = Math.max(newest, stat.mtimeMs);
    if (stat.isDirectory()) {
      newest = Math.max(newest, newestChange(readdirSync(full).map((name) => join(path, name))));
    }
  }
  return newest;
}

/** True when `output` is missing or older than what it is made of. */
export function isStale(output, inputs) {
  const full = join(root, output);
  return !existsSync(full) || statSync(full).mtimeMs < newestChange(inputs);
}

export function ensureFolder(path) {
  mkdirSync(join(root, path), { recursive: true });
}
