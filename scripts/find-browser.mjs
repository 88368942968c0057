/** A browser for the tests: Playwright's own, else an installed one, else one of three ways to get one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { bin, root } from './set-up.mjs';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns The path of a browser, or undefined. `CHROMIUM_PATH` goes before all. */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test');
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...installed];
  return candidates.find((path) => path && existsSync(path));
}

const attempt = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

/** @throws with one sentence on what to do when there is no browser and none can be had. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('set-up: no browser found; asking Playwright for one');
  attempt(bin('playwright'), ['install', 'chromium']);
  let path = await findBrowser();
  if (!path && process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("set-up: asking the system's packages for one");
    attempt('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'update', '-qq']);
    attempt('apt-get', [
      '-o',
      'DPkg::Lock::Timeout=300',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
    ]);
    path = await findBrowser();
  }
  if (!path) {
    throw new Error(
      'No browser: run `npx playwright install --with-deps chromium`, or install Chrome, or set CHROMIUM_PATH to one',
    );
  }
  return path;
}
