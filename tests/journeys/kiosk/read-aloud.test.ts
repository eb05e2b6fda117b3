import type { Page } from '@playwright/test';
import type { KioskDesks } from '../../../content/kiosk/data.ts';
import { Desk } from '../support/desk.ts';
import { begin, endReading, spokenOn, withVoices } from './speech.ts';
import { everyGlass, expect, test } from './support.ts';

/** A voice of the north, and one of the south. */
const prepare = withVoices('Linh', 'Vietnamese (Southern)');

/** The words that are marked, and whether they are in sight. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('heard') ?? [])] as Range[];
    if (!range) return undefined;
    const box = range.startContainer.parentElement?.closest('.scroll-box');
    const [own, seen] = [range.getBoundingClientRect(), box?.getBoundingClientRect()];
    const isSeen = !seen || (own.top >= seen.top - 1 && own.top < seen.bottom);
    return { text: range.toString().replaceAll('\u00a0', ' '), isSeen };
  });

test('a question and its answers are read, sentence by sentence, and each is marked', async ({
  browser,
  site,
}) => {
  const viewport = everyGlass['an old screen'];
  const desk = await Desk.open(browser, { site: site.url, viewport, prepare });
  const { page } = desk;
  const { desks } = (await (
    await page.request.get(`${site.url}/data/kiosk/quay.json`)
  ).json()) as KioskDesks;
  await desk.openGuide('Đi khám bằng thẻ BHYT trên VNeID hoặc căn cước', 'Sức khỏe');
  await page.evaluate(() => (document.documentElement.dataset.text = '3'));
  const button = page.getByRole('button', { name: 'Nghe đọc' });
  await button.tap();
  await expect.poll(() => spokenOn(page)).not.toEqual([]);
  const spoken = await spokenOn(page);
  const texts = spoken.map(({ text }) => text);
  for (const said of ['Bà con đưa thẻ bằng cách nào?', 'Bằng căn cước', 'Bằng VNeID'])
    expect(texts).toContain(said);
  expect(new Set(spoken.map(({ voiceName }) => voiceName))).toEqual(
    new Set(['Vietnamese (Southern)']),
  );
  expect(spoken[0]?.volume).toBeCloseTo((desks[0]?.volume ?? NaN) / 100, 5);
  for (const at of [0, texts.length - 1]) {
    await begin(page, at);
    await expect.poll(() => marked(page)).toEqual({ text: texts[at], isSeen: true });
  }
  // The last one lay below what is seen.
  const scrolled = page.locator('.scroll-box').evaluate(({ scrollTop }) => scrollTop);
  expect(await scrolled).toBeGreaterThan(0);
  await endReading(page);
  await expect(page.getByRole('button', { name: 'Nghe đọc', pressed: false })).toBeVisible();
  await expect.poll(() => marked(page)).toBeUndefined();
  await desk.close();
});
