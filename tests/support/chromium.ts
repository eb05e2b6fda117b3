import type { LaunchOptions } from '@playwright/test';
import { findChromium, findShell } from '../../ops/chromium.mjs';

const whole = await findChromium();
const shell = findShell() ?? whole;

/**
 * Parts of Chromium that are left out. The last list that a browser is given holds: the first lines are
 * Playwright's own.
 */
const leftOut = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'AimEnabled'],
  ...['TcpPortRandomizationWin', 'OptimizationHints', 'NetworkTimeServiceQuerying'],
  'PreconnectToSearch',
  // A process for a page that may come next: each test has a browser of its own, and no next page.
  'SpareRendererForSitePerProcess',
  // A finger that wipes across goes back to no other page: so does the machine of a desk.
  'OverscrollHistoryNavigation',
  // The list below an address bar that nobody sees is a page of its own, which each context would load:
  // more than a page of ours takes.
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'PreloadTopChromeWebUI'],
];

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${leftOut.join(',')}`,
];

/** The whole Chromium of this machine, off the network: nothing but what is under test is reached. */
export const wholeChromium = {
  ...(whole && { executablePath: whole }),
  args,
} satisfies LaunchOptions;

/** The same without what is around its pages, where there is such a one: it takes half of the processor. */
export const quietChromium = {
  ...(shell && { executablePath: shell }),
  args,
} satisfies LaunchOptions;
