import { defineConfig } from '@playwright/test';
import { quietChromium } from '../support/chromium.ts';

/** Pictures of the CMS: `npx playwright test --config tests/shots/playwright.config.ts cms.test.ts` for the eye, `npx playwright test --config tests/shots/playwright.config.ts handbook.test.ts` for the handbook. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../build/test-results',
  globalSetup: '../journeys/support/stack.ts',
  reporter: 'list',
  timeout: 1_200_000,
  expect: { timeout: 30_000 },
  workers: 1,
  use: {
    actionTimeout: 30_000,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: quietChromium,
  },
});
