import { defineConfig } from '@playwright/test';
import { quietChromium, wholeChromium } from '../support/chromium.ts';
import type { Wanted } from './support/test.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/**
 * The admin's scripts are megabytes, in pages that live for seconds: what V8's last compiler takes comes not
 * back. A Chromium that doesn't know the flag does nothing else.
 */
const launchOptions = {
  ...quietChromium,
  args: [...quietChromium.args, '--js-flags=--max-opt=2'],
};

/** What is slow and proves something rare: `npm test` leaves it to the whole run. */
const slow = process.env.TESTS_SHORT === '1' ? ['**/*.slow.test.ts'] : [];

/** A project of the folder of its name. Two may run at a time, and each empties its folder when it begins. */
const journeysOf = (name: string) => ({
  name,
  testDir: `./${name}`,
  testIgnore: slow,
  outputDir: `../../build/test-results/${name}`,
});

export default defineConfig<Wanted>({
  testDir: '.',
  globalSetup: './support/stack.ts',
  reporter: [['list'], ['json']],
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 1,
  // A journey that passes only when tried again is named as flaky at the end of the run.
  retries: 1,
  use: {
    actionTimeout: 20_000,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Recording each page at each step, and pictures of every frame, cost a processor that others want:
    // only a journey that failed is recorded, when it is tried again.
    trace: { mode: 'on-first-retry', screenshots: false },
    launchOptions: quietChromium,
  },
  projects: [
    // On what is served alone, without a CMS: so are those at the kiosk.
    { ...journeysOf('citizen'), use: phone },
    // What readers do with the CMS behind the site, before editors change it.
    {
      ...journeysOf('together'),
      timeout: 180_000,
      use: phone,
    },
    {
      ...journeysOf('editor'),
      // Each waits for releases that a slow machine makes slowly.
      timeout: 240_000,
      use: { viewport: { width: 1440, height: 900 }, launchOptions, isUsed: true },
    },
    {
      ...journeysOf('kiosk'),
      // Some walk every screen of four glasses.
      timeout: 180_000,
      // Measured to the pixel, printed, and started without a network: in the browser that stands at a desk.
      use: {
        viewport: { width: 1080, height: 1920 },
        hasTouch: true,
        launchOptions: wholeChromium,
      },
    },
  ],
});
