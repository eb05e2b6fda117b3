import { expect, inject, test } from 'vitest';
import { longestOnSheet } from '../../cms/documents/guides/handout.ts';
import { freshPage } from './support/browser.ts';

const { url } = inject('sample');
const sheet = '/huong-dan/bhyt-dien-tu/to-roi/';

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
