import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from '@playwright/test';
import { roles, type Role } from '../../cms/base/access/roles.ts';
import { signIn } from '../journeys/support/accounts.ts';
import { publicScreens, screensOf, show } from '../journeys/support/screens.ts';

const folder = path.resolve('build', 'shots');
const widths = (process.env.WIDTHS ?? '360,1024,1440').split(',').map(Number);
const themes = (process.env.THEMES ?? 'light,dark').split(',');
/** Text at 200 % is what half the window with twice the pixels shows. */
const scale = Number(process.env.SCALE ?? 1);
const wanted = new RegExp(process.env.SCREENS ?? '.');
const visitors = (process.env.ROLES?.split(',') ?? ['nobody', ...roles]) as ('nobody' | Role)[];

test.use({ deviceScaleFactor: scale });

for (const who of visitors)
  test(`screens of ${who}`, async ({ page, context }) => {
    await mkdir(path.join(folder, who), { recursive: true });
    if (who !== 'nobody') await signIn(context, who);
    const screens = who === 'nobody' ? publicScreens : screensOf(who);
    for (const screen of screens.filter(({ name }) => wanted.test(name)))
      for (const width of widths) {
        const height = width < 500 ? 740 : 900;
        await page.setViewportSize({
          width: Math.round(width / scale),
          height: Math.round(height / scale),
        });
        const file = path.join(folder, who, `${screen.name}-${width}`);
        await show(page, screen).catch((error: Error) => console.log(file, error.message));
        for (const theme of themes) {
          await page.evaluate((one) => (document.documentElement.dataset.theme = one), theme);
          await page.screenshot({ path: `${file}-${theme}.png`, animations: 'disabled' });
        }
      }
  });
