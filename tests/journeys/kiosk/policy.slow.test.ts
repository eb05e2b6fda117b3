import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import type { BrowserContext } from '@playwright/test';
import { onPath } from '../../../ops/system-packages.mjs';
import { Fingers } from '../support/fingers.ts';
import { expect, test } from './support.ts';
import { prepareKioskBrowser, whyNoPolicy, type KioskBrowser } from './kiosk-browser.ts';

const reason = whyNoPolicy();
test.skip(reason !== undefined, reason);

let machine: KioskBrowser;
let context: BrowserContext | undefined;

test.beforeEach(async ({ site }) => {
  machine = await prepareKioskBrowser(site.url);
});
test.afterEach(async () => {
  await context?.close();
  await machine.remove();
});

test('under the policy nothing but the kiosk can be opened', async ({ playwright, site }) => {
  const { executablePath, args, profile } = machine;
  context = await playwright.chromium.launchPersistentContext(profile, { executablePath, args });
  // Otherwise an address that neither opens nor is refused would end the test, and not say which.
  context.setDefaultNavigationTimeout(30_000);
  const page = context.pages()[0] ?? (await context.newPage());
  await expect(page.getByRole('heading', { name: 'Máy này đặt ở quầy nào?' })).toBeVisible();

  const addresses = [
    'https://example.org/',
    `${site.url}/`,
    `${site.url}/huong-dan/`,
    'file:///etc/passwd',
    'chrome://settings/',
    'chrome://version/',
    'chrome://downloads/',
    'chrome://print/',
    'devtools://devtools/bundled/inspector.html',
    `view-source:${site.url}/kiosk/`,
    'data:text/html,x',
  ];
  for (const address of addresses) {
    const other = await context.newPage();
    await expect(other.goto(address), address).rejects.toThrow('ERR_BLOCKED_BY_ADMINISTRATOR');
    await other.close();
  }
  const other = await context.newPage();
  await other.goto('chrome://newtab/');
  expect(other.url()).toBe(`${site.url}/kiosk/`);
});

test('a finger that wipes across leads back to no other page', async ({ playwright, site }) => {
  const { executablePath, args, profile } = machine;
  const options = { executablePath, args, hasTouch: true };
  context = await playwright.chromium.launchPersistentContext(profile, options);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${site.url}/kiosk/`);
  await page.goto(`${site.url}/kiosk/?may`);
  // While it loads, no style of the page keeps a finger from that.
  await page.evaluate(() => {
    for (const each of [document.documentElement, document.body])
      Object.assign(each.style, { overscrollBehavior: 'auto', touchAction: 'auto' });
    document.body.replaceChildren();
  });
  const fingers = await Fingers.on(page);
  for (let time = 0; time < 5; time += 1) {
    await fingers.down(1, { x: 30, y: 300 });
    for (let moved = 0; moved < 24; moved += 1) await fingers.move(1, { x: 40, y: 0 });
    await fingers.lift(1);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
  expect(page.url()).toBe(`${site.url}/kiosk/?may`);
});

/** Keys as X names them. */
const keys = [
  ...['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'shift+Escape', 'alt+F4', 'alt+Left'],
  ...['d', 'f', 'h', 'j', 'l', 'n', 'o', 'p', 'q', 's', 't', 'u', 'w', 'plus', 'Tab', 'F4'].map(
    (key) => `ctrl+${key}`,
  ),
  ...['b', 'c', 'i', 'j', 'm', 'n', 'o', 'p', 'q', 't', 'w', 'Delete'].map(
    (key) => `ctrl+shift+${key}`,
  ),
];

test('no key of the browser leads out: what is typed next still reaches the kiosk', async ({
  playwright,
}) => {
  test.skip(!onPath('Xvfb') || !onPath('xdotool'), 'needs Xvfb and xdotool to press real keys');
  const { screen, display } = await openScreen();
  const env = { ...process.env, DISPLAY: display };
  try {
    const { executablePath, args, profile } = machine;
    context = await playwright.chromium.launchPersistentContext(profile, {
      executablePath,
      args,
      env,
      headless: false,
      viewport: null,
    });
    const page = context.pages()[0] ?? (await context.newPage());
    const field = page.getByLabel('Mã của quầy');
    await field.click();
    for (const key of keys) {
      spawnSync('xdotool', ['key', key, 'x'], { env });
      await expect(field, key).toHaveValue('x');
      await field.fill('');
    }
    expect(context.pages()).toHaveLength(1);
    await context.close();
  } finally {
    screen.kill();
  }
});

/** A screen of its own, where keys come from outside the browser. */
async function openScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  screen.once('error', reject);
  screen.stdio[3]?.on('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  return { screen, display: await promise };
}
