import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, inject, test } from 'vitest';
import { fixed, memberAddresses } from '../../content/addresses.ts';
import { readPack } from '../../content/pack-file.ts';
import { memberPack, packAddress, pagesOf } from '../../content/pack.ts';
import { fileOf } from '../../content/release.ts';
import { syllablesIn } from '../../content/text/spoken-numbers.ts';
import { freshPage } from './support/browser.ts';

const { url, pages, folder } = inject('seed');
const read = (address: string) => readFileSync(path.join(folder, fileOf(address)), 'utf8');
const packOf = (name: string) =>
  readPack(readFileSync(path.join(folder, fileOf(packAddress(name)))));
const leaflets = pages.filter(({ kind }) => kind === 'leaflet').map(({ address }) => address);

test('leaflets fill one A4, two, four or one as a poster, and nothing of them is cut off', async () => {
  const page = await freshPage();
  const [first = ''] = leaflets;
  await page.goto(url + first);
  for (const size of ['A5, hai tờ một trang', 'A6, bốn tờ một trang', 'A4, áp phích của tháng']) {
    await page.getByText(size).click();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g), size).toHaveLength(1);
  }
  // As wide as A4, which is what the sheets are laid on.
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  for (const [size, copies] of [
    ['a5', 2],
    ['a6', 4],
    ['a4', 1],
  ] as const) {
    const seen = await page.evaluate(cutOff, { addresses: leaflets, size });
    expect(seen.copies).toBe(copies);
    expect(seen.cut, size).toEqual([]);
  }
});

/** Lays the sheets of each address into this page, and lists those that do not fit, as they print. */
async function cutOff({ addresses, size }: { addresses: string[]; size: string }) {
  const radio = document.querySelector<HTMLInputElement>(`#${size}`);
  if (radio) radio.checked = true;
  const cut: string[] = [];
  let copies = 0;
  for (const address of addresses) {
    const html = await (await fetch(address)).text();
    const sheets = new DOMParser().parseFromString(html, 'text/html').querySelector('.sheets');
    if (sheets) document.querySelector('.sheets')?.replaceWith(sheets);
    const shown = [...document.querySelectorAll<HTMLElement>('.leaflet')].filter(
      ({ offsetHeight }) => offsetHeight > 0,
    );
    copies = shown.length;
    const isCut = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement) =>
      scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
    if (shown.length === 0 || shown.some(isCut)) cut.push(address);
  }
  return { cut, copies };
}

describe('the text for the loudspeaker', () => {
  const texts = leaflets.map((address) => {
    const [box] = DomUtils.getElements(
      { class: 'text-out is-speech stack' },
      parseDocument(read(address)),
      true,
    );
    return { address, text: box ? DomUtils.innerText(box) : '' };
  });

  test('takes 60 to 90 seconds at three syllables a second', () => {
    const seconds = ({ text }: (typeof texts)[number]) => syllablesIn(text) / 3;
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter((each) => seconds(each) < 60 || seconds(each) > 90)).toEqual([]);
  });

  test('has every number in words', () => {
    expect(texts.filter(({ text }) => /\d/.test(text))).toEqual([]);
  });
});

describe('the pack of members', () => {
  const pack = packOf(memberPack);

  test('holds their pages, and the sheet of every guide, once on each', () => {
    const kept = pagesOf(pack);
    const copies = leaflets.map((sheet) => kept[sheet]?.split('<article').length);
    expect(copies).toEqual(leaflets.map(() => 2));
    expect(Object.keys(kept).sort()).toEqual(
      [
        ...leaflets,
        fixed.member,
        fixed.documents,
        memberAddresses.adding,
        memberAddresses.report,
        memberAddresses.sending,
        memberAddresses.visits,
        memberAddresses.tally,
        memberAddresses.leaflets,
        memberAddresses.handbook,
        memberAddresses.learn,
      ].sort(),
    );
  });
});

test('the report prints on one A4, the slip on another, with lines to write on', async () => {
  const page = await freshPage();
  await page.goto(url + memberAddresses.report);
  const sides = async () =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
  await page.getByText('1. Hộ gặp lần đầu trong tháng: 0 hộ').waitFor();
  expect(await sides()).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('(ký, ghi rõ họ tên)').first().isVisible()).toBe(true);

  await page.emulateMedia({ media: 'screen' });
  await page.goto(url + memberAddresses.visits);
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: 'In giấy hẹn' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.getByText('Giấy hẹn ghé lại').isVisible()).toBe(true);
  expect(await page.getByText('Bốn điều của người đi chỉ').isVisible()).toBe(false);
  // Last: whoever prints leaves the slip.
  expect(await sides()).toHaveLength(1);
});
