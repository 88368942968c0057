/** `npm run test:training`: the Python side, in a virtual environment of its own. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './set-up.mjs';

const windows = process.platform === 'win32';
const venv = join(root, 'training', '.venv');
const python = join(venv, windows ? 'Scripts/python.exe' : 'bin/python');
const requirements = join(root, 'training', 'requirements.txt');
const stamp = join(venv, '.requirements');

try {
  const wanted = readFileSync(requirements, 'utf8');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    run(windows ? 'python' : 'python3', ['-m', 'venv', venv]);
    run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements]);
    writeFileSync(stamp, wanted);
  }
  run(python, ['-m', 'pytest', '-q', 'training/tests', ...process.argv.slice(2)]);
} catch (error) {
  console.error(`npm run test:training: ${error.message}`);
  process.exit(1);
}
