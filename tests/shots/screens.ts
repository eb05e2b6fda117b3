/**
 * Draws every screen of an app that ships with the code, sixteen to a picture, in each theme:
 * `npx node tests/shots/screens.ts -- OUT_DIR`. To look at all of them after a change of `look/screens`.
 */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { drawRow } from '../../cms/writing/screen-picture/draw-row.ts';
import { readContent } from '../../cms/keeping/seed/read-content.ts';
import { seedId } from '../../cms/keeping/seed/seed-id.ts';
import { present } from '../../content/present.ts';
import { quietChromium } from '../support/chromium.ts';

const folder = process.argv[2];
if (!folder)
  throw new Error('Say where the pictures go: npx node tests/shots/screens.ts -- OUT_DIR');

const perPicture = 16;
const style = `
body { margin: 0; padding: 12px; display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start;
  background: var(--color-page); color: var(--color-ink); font: 14px sans-serif }
figure { margin: 0; inline-size: 200px }
.phone-screen { inline-size: 200px; block-size: auto }
`;
const tokens = await readFile(path.resolve('look/tokens.css'), 'utf8');

const { screens, apps } = readContent();
const signs = new Map(apps.map(({ slug, icon }) => [seedId('apps', slug), icon]));
const figures = screens.map((screen) => {
  const picture = drawRow(
    present({ ...screen, app: undefined }),
    screen.app && signs.get(screen.app),
  );
  return `<figure>${picture?.svg}<figcaption>${screen.slug}</figcaption></figure>`;
});

await mkdir(folder, { recursive: true });
await using browser = await chromium.launch(quietChromium);
const page = await browser.newPage({ viewport: { width: 1720, height: 400 } });
for (const theme of ['light', 'dark', 'contrast'])
  for (let at = 0; at < figures.length; at += perPicture) {
    const shown = figures.slice(at, at + perPicture).join('');
    await page.setContent(
      `<html lang="vi" data-theme="${theme}"><style>${tokens}${style}</style>${shown}</html>`,
    );
    const file = path.join(folder, `${theme}-${at / perPicture + 1}.png`);
    await page.screenshot({ path: file, fullPage: true });
    console.log(file);
  }
