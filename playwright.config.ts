import { existsSync } from 'node:fs';
import { chromium, defineConfig } from '@playwright/test';
import { hosts } from './e2e/support/serve.mjs';

const own = chromium.executablePath();
const shop = `http://localhost:${hosts.shop.port}`;
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
    baseURL: shop,
    // SwiftShader's adapter appears only with this flag; nothing else is changed about the browser.
    launchOptions: { ...(executablePath && { executablePath }), args: ['--enable-unsafe-webgpu'] },
  },
  webServer: {
    command: 'node e2e/support/serve.mjs',
    url: shop,
    reuseExistingServer: false,
  },
});
