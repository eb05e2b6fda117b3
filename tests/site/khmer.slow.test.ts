import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSampleSnapshot } from '../support/write-sample-snapshot.ts';
import { freshPage } from './support/browser.ts';
import { makeSite } from './support/made-site.ts';

/**
 * Nobody who masters Khmer has written for this site yet. These words say of themselves that they are
 * samples: “sample word”, “here is a sample word for a trial”.
 */
const sample = { title: 'ពាក្យគំរូ', text: 'ទីនេះជាពាក្យគំរូសម្រាប់សាកល្បង' };
const name = 'ភាសាខ្មែរ';
const own = '/km/';
const original = '/huong-dan/vneid-muc-2/';
const guide = '/km/huong-dan/chu-mau/';
let site: Awaited<ReturnType<typeof makeSite>> & { home: string };

/** The sample with a guide and a notice in Khmer, as a whole release. */
beforeAll(async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'ap-so-khmer-'));
  const snapshot = await writeSampleSnapshot(path.join(home, 'snapshot'));
  const inVietnamese = snapshot.guides.find(({ slug }) => slug === 'vneid-muc-2');
  const [notice] = snapshot.notices;
  if (!inVietnamese || !notice)
    throw new Error('The sample lost its fullest guide, or its notice.');
  const step = inVietnamese.steps[0];
  if (!step) throw new Error('The fullest guide of the sample lost its steps.');
  snapshot.guides.push({
    ...inVietnamese,
    id: 'chu-mau',
    slug: 'chu-mau',
    language: 'km',
    translationOf: inVietnamese.id,
    title: sample.title,
    summary: sample.text,
    prepare: [],
    help: [],
    faq: [],
    steps: [
      {
        title: sample.title,
        body: [{ type: 'prose', html: `<p>${sample.text.repeat(6)}</p>` }],
      },
    ],
  });
  const [hotline] = snapshot.hotlines;
  if (!hotline) throw new Error('The sample lost its hotlines.');
  Object.assign(hotline, { nameInKhmer: sample.title, purposeInKhmer: sample.text });
  snapshot.notices.push({
    ...notice,
    id: 'tin-mau',
    slug: 'tin-mau',
    language: 'km',
    translationOf: notice.id,
    title: sample.title,
    summary: sample.title,
  });
  site = { home, ...(await makeSite(home, snapshot, path.join(home, 'snapshot/media'))) };
});
afterAll(async () => {
  site.server.close();
  site.server.closeAllConnections();
  await rm(site.home, { recursive: true });
});
/** The files of letters that a page asks for. */
function fontsOf(page: Page): string[] {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('noto-sans-khmer')) fonts.push(request.url());
  });
  return fonts;
}

describe('where something is written in Khmer', () => {
  test('its letters come with its pages alone', async () => {
    const page = await freshPage();
    const fonts = fontsOf(page);
    for (const address of ['/', '/tim/', original]) {
      await page.goto(site.url + address, { waitUntil: 'networkidle' });
      expect(await page.getByRole('link', { name }).count(), address).toBeGreaterThan(0);
    }
    expect(fonts).toEqual([]);
    await page.goto(site.url + guide, { waitUntil: 'networkidle' });
    expect(fonts.length).toBeGreaterThan(0);
    await expect.poll(() => usedFont(page, 'h1')).toContain('Noto Sans Khmer');
    const worker = (at: string) => readFileSync(path.join(site.folder, at), 'utf8');
    expect(worker('sw.js')).not.toContain('noto-sans-khmer');
    expect(worker('kiosk/sw.js')).toContain('noto-sans-khmer');
  });

  test.for([320, 360])('its lines break between words on a screen of %i px', async (width) => {
    const page = await freshPage({ viewport: { width, height: 640 } });
    await page.addInitScript(() => localStorage.setItem('co-chu', '3'));
    for (const address of [own, guide]) {
      await page.goto(site.url + address);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    const torn = await page.locator('.prose p').first().evaluate(linesWithin);
    expect(torn.lines).toBeGreaterThan(3);
    expect(torn.ends.filter((end) => end !== '\u200b')).toEqual([]);
  });

  test('its page finds a line by exact syllables', async () => {
    const page = await freshPage();
    await page.goto(site.url + own);
    const lines = page.getByRole('main').locator('.rows li');
    expect(await lines.filter({ visible: true }).count()).toBe(2);
    const field = page.getByRole('searchbox');
    await field.fill('សម្រាប់');
    await expect.poll(() => lines.filter({ visible: true }).count()).toBe(1);
    // A syllable without what stands below its letter is another one.
    await field.fill('ពាក');
    await page.getByText('Chưa có bài nào có chữ này.').waitFor();
    await expect.poll(() => lines.filter({ visible: true }).count()).toBe(0);
  });

  test('a telephone that opened a page of it has all of them without a network; no other has any', async () => {
    const page = await freshPage({ serviceWorkers: 'allow' });
    const saved = (pack: string) =>
      page.evaluate(
        async (key) => (await caches.match(key)) !== undefined,
        `/data/goi/${pack}.json`,
      );
    await page.goto(site.url);
    await expect.poll(() => saved('huong-dan')).toBe(true);
    await page.goto(`${site.url}/tim/`);
    await expect.poll(() => saved('tap')).toBe(true);
    expect(await saved('km')).toBe(false);
    await page.goto(site.url + own);
    await expect.poll(() => saved('km')).toBe(true);

    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('searchbox').fill('ពាក');
    await page.getByText('Chưa có bài nào có chữ này.').waitFor();
    await page.goto(site.url + guide);
    await expect.poll(() => usedFont(page, 'main h1')).toContain('Noto Sans Khmer');
    await page.goto(`${site.url}/da-luu/`);
    await page.getByRole('button', { name: 'Bỏ lưu Bài tiếng Khmer' }).click();
    await expect.poll(() => saved('km')).toBe(false);
  });

  test('it prints in its own letters, at 13 points or more', async () => {
    const page = await freshPage();
    await page.goto(site.url + guide);
    await page.evaluate(() => document.fonts.ready);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(/NotoSansKhmer/);
    await page.emulateMedia({ media: 'print' });
    const size = await page
      .locator('.prose p')
      .first()
      .evaluate((own) => parseFloat(getComputedStyle(own).fontSize));
    expect(size).toBeGreaterThanOrEqual(17.3);
  });
});

/** The family whose letters an element is drawn with, as the browser says. */
async function usedFont(page: Page, selector: string): Promise<string> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('DOM.enable');
  await browser.send('CSS.enable');
  const { root } = await browser.send('DOM.getDocument');
  const { nodeId } = await browser.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts
    .filter(({ isCustomFont }) => isCustomFont)
    .map(({ familyName }) => familyName)
    .join();
}

/** Counts the lines of a text, and takes what stands at the end of each but the last. */
function linesWithin(own: HTMLElement | SVGElement): { lines: number; ends: string[] } {
  const text = own.firstChild as Text;
  const range = document.createRange();
  const ends: string[] = [];
  let below = 0;
  for (let at = 0; at < text.length; at++) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const { bottom, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    if (below > 0 && bottom > below + 5) ends.push(text.data[at - 1] ?? '');
    below = Math.max(below, bottom);
  }
  return { lines: ends.length + 1, ends };
}
