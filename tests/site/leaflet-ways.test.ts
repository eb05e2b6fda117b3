import { expect, inject, test } from 'vitest';
import { longestOnSheet } from '../../cms/documents/guides/handout.ts';
import { memberAddresses } from '../../content/addresses.ts';
import { loadRenderer } from '../../publisher/make/renderer.ts';
import { sampleSnapshot } from '../support/snapshot.ts';
import { freshPage } from './support/browser.ts';

const { url } = inject('sample');
const sheet = '/huong-dan/bhyt-dien-tu/to-roi/';

test('the sheet of a guide that asks first has its question, and every way without a number', async () => {
  const page = await freshPage();
  await page.goto(url + sheet);
  const leaflet = page.getByRole('article').first();
  expect(await leaflet.getByText('Bà con đưa thẻ bằng cách nào?').isVisible()).toBe(true);
  const ways = leaflet.getByRole('listitem');
  expect(await ways.count()).toBe(3);
  const before = await ways.evaluateAll((found) =>
    found.map((way) => getComputedStyle(way, '::before').content),
  );
  expect(before).toEqual(Array(3).fill('""'));
});

test('sheets have room for four long ways', async () => {
  const words = 'Thương lượng nghiêng nước nhường chuồng trường xuống ';
  const long = (letters: number) => words.repeat(3).slice(0, letters).trim();
  const page = await freshPage();
  await page.goto(url + sheet);
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(
    ({ headline, way }) => {
      for (const head of document.querySelectorAll('.leaflet h2')) head.textContent = headline;
      for (const list of document.querySelectorAll('.leaflet ul')) {
        list.append(list.lastElementChild?.cloneNode(true) ?? '');
        for (const each of list.querySelectorAll('span')) each.textContent = way;
      }
      return ['a5', 'a6', 'a4'].map((size) => {
        const radio = document.querySelector<HTMLInputElement>(`#${size}`);
        if (radio) radio.checked = true;
        const shown = [...document.querySelectorAll<HTMLElement>('.leaflet')].filter(
          ({ offsetHeight }) => offsetHeight > 0,
        );
        const cut = shown.filter(
          ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
            scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
        );
        const ways = shown[0]?.querySelectorAll('li').length;
        return { size, sheets: shown.length, ways, cut: cut.length };
      });
    },
    { headline: long(longestOnSheet.title), way: long(longestOnSheet.step) },
  );
  expect(seen).toEqual([
    { size: 'a5', sheets: 2, ways: 4, cut: 0 },
    { size: 'a6', sheets: 4, ways: 4, cut: 0 },
    { size: 'a4', sheets: 1, ways: 4, cut: 0 },
  ]);
});

test('the handbook on paper has the question of a guide that asks first, and no way has a number', async () => {
  const snapshot = sampleSnapshot();
  const taught = snapshot.guides.find(({ slug }) => slug === 'vneid-muc-2');
  const asking = snapshot.guides.find(({ branches }) => branches);
  if (!taught || !asking) throw new Error('The sample lost a guide.');
  const { branches, steps } = asking;
  Object.assign(taught, { branches, steps });
  const { renderer } = await loadRenderer();
  const handbook = renderer
    .pages(snapshot)
    .find(({ address }) => address === memberAddresses.handbook);
  if (!handbook) throw new Error('The sample lost the handbook.');
  const page = await freshPage();
  await page.setContent((await renderer.render(handbook)).body);
  const told = page.getByRole('listitem').filter({ hasText: taught.title });
  expect(await told.getByText('Bà con đưa thẻ bằng cách nào?').count()).toBe(1);
  expect(await told.locator('ul > li').allTextContents()).toEqual([
    expect.stringMatching(/^Bằng\scăn\scước: /),
    expect.stringMatching(/^Bằng\sVNeID: /),
    expect.stringMatching(/^Chưa\scó\sthẻ: coi\sbài/),
  ]);
  expect(await told.locator('ol').count()).toBe(0);
});
