import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from '@playwright/test';
import { roles, type Role } from '../../cms/access/roles.ts';
import { signIn } from '../journeys/support/accounts.ts';
import { publicScreens, screensOf, show } from '../journeys/support/screens.ts';

const folder = path.resolve('build', 'shots');
const widths = (process.env.WIDTHS ?? '360,1024,1440').split(',').map(Number);
const themes = (process.env.THEMES ?? 'light,dark').split(',');
const wanted = new RegExp(process.env.SCREENS ?? '.');
const visitors = (process.env.ROLES?.split(',') ?? ['nobody', ...roles]) as ('nobody' | Role)[];

for (const who of visitors)
  test(`screens of ${who}`, async ({ page, context }) => {
    await mkdir(path.join(folder, who), { recursive: true });
    if (who !== 'nobody') await signIn(context, who);
    const screens = who === 'nobody' ? publicScreens : screensOf(who);
    for (const screen of screens.filter(({ name }) => wanted.test(name)))
      for (const width of widths)
        for (const theme of themes) {
          await page.setViewportSize({ width, height: width < 500 ? 740 : 900 });
          await context.addCookies([
            { name: 'payload-theme', value: theme, url: process.env.CMS ?? '' },
          ]);
          const file = path.join(folder, who, `${screen.name}-${width}-${theme}.png`);
          await show(page, screen).catch((error: Error) => console.log(file, error.message));
          await page.screenshot({ path: file });
        }
  });
