import { existsSync } from 'node:fs';
import { chromium, defineConfig } from '@playwright/test';

const own = chromium.executablePath();
const executablePath = process.env.CHROMIUM_PATH ?? (existsSync(own) ? undefined : '/usr/bin/chromium');

export default defineConfig({
  testDir: 'e2e',
  timeout: 90_000,
  // Conditions are waited for; a slow machine only takes longer.
  expect: { timeout: 30_000 },
  fullyParallel: true,
  workers: 2,
  // On a shared, noisy machine a second try; what needed one is told at the end, and is a bug to read.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: 'http://localhost:4173',
    // SwiftShader's adapter appears only with this flag; nothing else is changed about the browser.
    launchOptions: { ...(executablePath && { executablePath }), args: ['--enable-unsafe-webgpu'] },
  },
  webServer: {
    command: 'node e2e/support/serve.mjs',
    url: 'http://localhost:4173',
    reuseExistingServer: false,
  },
});
