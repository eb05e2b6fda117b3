import { defineConfig } from '@playwright/test';
import { quietChromium } from '../support/chromium.ts';

/** Records what the forms of the admin post: `npm run fixture:form-posts`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../build/test-results',
  globalSetup: '../journeys/support/stack.ts',
  reporter: 'list',
  timeout: 600_000,
  expect: { timeout: 30_000 },
  workers: 1,
  use: {
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1440, height: 900 },
    launchOptions: quietChromium,
  },
});
