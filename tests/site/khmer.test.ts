import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { packAddress } from '../../content/pack.ts';
import { readPack } from '../../content/pack-file.ts';
import { fileOf } from '../../content/release.ts';
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

const lettersOf = (text: string) => text.replaceAll('\u200b', '');
/** The files of letters that a page asks for. */
function fontsOf(page: Page): string[] {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('noto-sans-khmer')) fonts.push(request.url());
  });
  return fonts;
}

describe('where something is written in Khmer', () => {
  test.for(['/', '/tim/'])('%s leads to it, in its own words', async (address) => {
    const page = await freshPage({ javaScriptEnabled: false });
    const fonts = fontsOf(page);
    await page.goto(site.url + address);
    const way = page.getByRole('link', { name: `${name} Tiếng Khmer` });
    expect(await way.getByText(name).getAttribute('lang')).toBe('km');
    await way.click();
    await page.waitForURL((to) => to.pathname === own);
    expect(lettersOf(await page.getByRole('heading', { level: 1 }).innerText())).toBe(name);
    const lines = await page.getByRole('main').getByRole('listitem').getByRole('link').all();
    expect(lines.length).toBeGreaterThan(1);
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await page.waitForURL((to) => to.pathname === '/');
    expect(fonts.length).toBeGreaterThan(0);
  });

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

  test('its pack brings each letter once', () => {
    const pack = readPack(readFileSync(path.join(site.folder, fileOf(packAddress('km')))));
    const letters = pack.assets.filter((asset) => asset.includes('noto-sans-khmer'));
    expect(letters.length).toBeGreaterThan(0);
    expect(letters.filter((asset) => !asset.endsWith('.woff2'))).toEqual([]);
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

  test('its page lists the numbers that have a name in it, and no other page says that name', async () => {
    const page = await freshPage({ javaScriptEnabled: false });
    await page.goto(site.url + own);
    const numbers = page.locator('.hotline');
    expect(await numbers.count()).toBe(1);
    expect(lettersOf(await numbers.innerText())).toContain(`${sample.title}\n\n${sample.text}`);
    expect(await numbers.getByRole('link').getAttribute('href')).toMatch(/^tel:/);
    await page.goto(`${site.url}/duong-day-nong/`);
    expect(lettersOf(await page.getByRole('main').innerText())).not.toContain(sample.title);
  });

  test('what is typed in its letters is looked for on its page', async () => {
    const page = await freshPage();
    await page.goto(site.url);
    const box = page.getByRole('searchbox');
    await box.fill('សម្រាប់');
    const suggestions = page.getByRole('list', { name: 'Kết quả tìm kiếm' });
    await suggestions.getByText('Bài tiếng Khmer tìm ở trang riêng.').waitFor();
    await box.press('Enter');
    await page.waitForURL('**/tim/?q=*');
    await page.getByRole('status').getByRole('link', { name: 'Tìm trong bài tiếng Khmer' }).click();
    await page.waitForURL((to) => to.pathname === own);
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('សម្រាប់');
    const lines = page.getByRole('main').locator('.rows li').filter({ visible: true });
    await expect.poll(() => lines.count()).toBe(1);
    await lines.getByRole('link').click();
    await page.waitForURL((to) => to.pathname === guide);
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

  test('a step that is sent as a picture keeps its words within the edge', async () => {
    const page = await freshPage();
    await page.addInitScript(measureWhatIsSent);
    await page.goto(site.url + guide);
    await page.getByRole('button', { name: 'Xem từng bước một' }).click();
    await page.getByRole('button', { name: 'Gửi bước này' }).click();
    const ink = () => page.evaluate(() => (window as { ink?: { lines: number; out: number } }).ink);
    await expect.poll(ink).toBeDefined();
    expect(await ink()).toMatchObject({ out: 0 });
    expect((await ink())?.lines).toBeGreaterThan(3);
  });

  test('the kiosk offers it, and shows the guide in it', async () => {
    const page = await freshPage({ viewport: { width: 1080, height: 1920 }, isMobile: false });
    await page.addInitScript(() => {
      const choice = { code: 'DATMUI', pin: { salt: '00', hash: '00' } };
      localStorage.setItem('kiosk-desk', JSON.stringify(choice));
    });
    await page.goto(`${site.url}/kiosk/`);
    await page.getByRole('button', { name: 'Chạm vào đây' }).click();
    await page.getByRole('button', { name }).click();
    await page.getByText(/^ពាក្យ/).waitFor();
    const task = '.tasks li:nth-child(2) b';
    await expect.poll(() => usedFont(page, task)).toContain('Noto Sans Khmer');
    await page.getByText(/^ពាក្យ/).click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect.poll(() => heading.innerText().then(lettersOf)).toBe(sample.title);
    await expect.poll(() => usedFont(page, 'main h1')).toContain('Noto Sans Khmer');
  });
});

test('where nothing is written in another language, none is named', async () => {
  const { url, pages } = inject('sample');
  expect(pages.filter(({ address }) => address === own)).toEqual([]);
  const page = await freshPage();
  for (const address of ['/', '/tim/']) {
    await page.goto(url + address);
    expect(await page.locator('[hreflang]').count(), address).toBe(0);
  }
  await page.getByRole('searchbox').fill('សម្រាប់');
  await page
    .getByRole('status')
    .getByText(/^Chưa có bài này/)
    .waitFor();
  expect(await page.getByText('tiếng Khmer').count()).toBe(0);
});

/** Counts the lines of a picture that is sent, and those that reach into its margin. Runs in the page. */
function measureWhatIsSent(): void {
  const share = async ({ files: [file] = [] }: ShareData) => {
    if (!file) throw new Error('No picture was sent.');
    const picture = await createImageBitmap(file);
    const { width, height } = picture;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, width, height) ?? {};
    const isInk = (x: number, y: number) => (data[(y * width + x) * 4] ?? 255) < 128;
    // Below the band, which is dark from edge to edge.
    const rows = Array.from({ length: height }, (_, y) => y).filter((y) => !isInk(2, y));
    const across = Array.from({ length: width }, (_, x) => x);
    const inked = rows.map((y) => across.some((x) => isInk(x, y)));
    const lines = inked.filter((has, at) => has && !inked[at - 1]).length;
    const out = rows.filter((y) => across.slice(-30).some((x) => isInk(x, y))).length;
    Object.assign(window, { ink: { lines, out } });
  };
  Object.defineProperties(navigator, { share: { value: share }, canShare: { value: () => true } });
}

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
