import type { LaunchOptions } from '@playwright/test';
import { findChromium } from '../../ops/chromium.mjs';

const executablePath = await findChromium();

/** The Chromium of this machine, off the network: nothing but what is under test is reached. */
export const quietChromium = {
  ...(executablePath && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
} satisfies LaunchOptions;
