/**
 * `npm run test:training`: the Python side, in a virtual environment of its own. Installs the slim set, without PyTorch;
 * `npm run test:training -- --full` installs everything (gigabytes) and skips nothing for want of a package.
 * Further arguments go to pytest.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './set-up.mjs';

const windows = process.platform === 'win32';
const venv = join(root, 'training', '.venv');
const python = join(venv, windows ? 'Scripts/python.exe' : 'bin/python');
const stamp = join(venv, '.requirements');
const pathOf = (name) => join(root, 'training', name);
const slim = readFileSync(pathOf('requirements-test.txt'), 'utf8');
const everything = slim + readFileSync(pathOf('requirements.txt'), 'utf8');
const full = process.argv.includes('--full');

/** True when the environment holds what is asked for; the full one serves the slim request too. */
function isInstalled() {
  if (!existsSync(stamp)) return false;
  const installed = readFileSync(stamp, 'utf8');
  return installed === everything || (!full && installed === slim);
}

try {
  if (!isInstalled()) {
    rmSync(stamp, { force: true });
    run(windows ? 'python' : 'python3', ['-m', 'venv', venv]);
    const wanted = pathOf(full ? 'requirements.txt' : 'requirements-test.txt');
    run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', wanted]);
    writeFileSync(stamp, full ? everything : slim);
  }
  const rest = process.argv.slice(2).filter((argument) => argument !== '--full');
  run(python, ['-m', 'pytest', '-q', '-rs', 'training/tests', ...rest]);
} catch (error) {
  console.error(`npm run test:training: ${error.message}`);
  process.exit(1);
}
