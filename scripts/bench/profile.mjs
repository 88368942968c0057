import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';

const viewport = { width: 1280, height: 900 };

/** A browser profile on disk, as a shopper has one: an ordinary Playwright page would keep its storage in memory. */
export function createProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'inkling-bench-'));
  return {
    folder,
    /** Opens a browser on it; what it kept from before is there. */
    async open(options = {}) {
      const context = await chromium.launchPersistentContext(folder, {
        executablePath: await findBrowser(),
        viewport,
        ...options,
      });
      return { context, page: context.pages()[0] ?? (await context.newPage()) };
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Runs `work` in a browser with a profile that nothing has ever touched. */
export async function withFreshProfile(work) {
  const profile = createProfile();
  try {
    const { context, page } = await profile.open();
    try {
      return await work(page, context, profile);
    } finally {
      await context.close();
    }
  } finally {
    profile.remove();
  }
}
