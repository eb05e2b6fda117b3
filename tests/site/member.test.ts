import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, inject, test } from 'vitest';
import { longestOnSheet } from '../../cms/documents/guides/handout.ts';
import { fixed, memberAddresses } from '../../content/addresses.ts';
import { readPack } from '../../content/pack-file.ts';
import { guidesPack, memberPack, packAddress, pagesOf } from '../../content/pack.ts';
import { fileOf } from '../../content/release.ts';
import { syllablesIn } from '../../content/text/spoken-numbers.ts';
import { inWhole } from '../support/long.ts';
import { freshPage } from './support/browser.ts';

const testInWhole = inWhole(test);

const { url, pages, folder } = inject('seed');
const read = (address: string) => readFileSync(path.join(folder, fileOf(address)), 'utf8');
const packOf = (name: string) =>
  readPack(readFileSync(path.join(folder, fileOf(packAddress(name)))));
const leaflets = pages.filter(({ kind }) => kind === 'leaflet').map(({ address }) => address);

test('every guide has a leaflet', () => {
  const guides = pages.filter(({ kind, address }) => kind === 'guide' && !address.includes('/en/'));
  expect(leaflets.length).toBeGreaterThan(40);
  const own = new Set(leaflets);
  expect(guides.filter(({ address }) => !own.has(`${address}to-roi/`))).toEqual([]);
});

testInWhole(
  'leaflets fill one A4, two, four or one as a poster, and nothing of them is cut off',
  async () => {
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
  },
);

test('sheets have room for the longest words that editors may write', async () => {
  const words = 'Thương lượng nghiêng nước nhường chuồng trường xuống ';
  const long = (letters: number) => words.repeat(3).slice(0, letters).trim();
  const { title, step } = longestOnSheet;
  const page = await freshPage();
  const drawn = leaflets.find((address) => /<article[^]*<img src="\/data\//.test(read(address)));
  await page.goto(url + (drawn ?? ''));
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  const cut = await page.evaluate(
    ({ headline, line }) => {
      for (const head of document.querySelectorAll('.leaflet h2')) head.textContent = headline;
      for (const each of document.querySelectorAll('.leaflet li span')) each.textContent = line;
      return ['a5', 'a6', 'a4'].filter((size) => {
        const radio = document.querySelector<HTMLInputElement>(`#${size}`);
        if (radio) radio.checked = true;
        return [...document.querySelectorAll('.leaflet')].some(
          ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
            scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
        );
      });
    },
    { headline: long(title), line: long(step) },
  );
  expect(await page.locator('.leaflet img').count()).toBeGreaterThan(0);
  expect(cut).toEqual([]);
});

test('what editors wrote stands on its sheet, and what a machine made says so', () => {
  const textsOf = (page: ReturnType<typeof parseDocument>, className: string) =>
    DomUtils.getElements({ class: className }, page, true).map((found) =>
      DomUtils.textContent(found).replace(/\s+/g, ' ').trim(),
    );
  const partsOf = (address: string) => {
    const page = parseDocument(read(address));
    return {
      sheets: textsOf(page, 'leaflet'),
      speech: textsOf(page, 'text-out is-speech stack').join(),
      notes: textsOf(page, 'notice is-care'),
    };
  };
  const written = partsOf('/huong-dan/nhan-dien-lua-dao/to-roi/');
  expect(written.sheets).toEqual(
    Array(4).fill(expect.stringMatching(/Nhận ra cuộc gọi lừa đảo(?!.*máy ghép)/)),
  );
  expect(written.speech).toContain('Rồi gọi số một năm sáu báo cuộc gọi lừa đảo');
  expect(written.notes).toEqual([]);
  const made = partsOf('/huong-dan/vneid-muc-2/to-roi/');
  expect(
    made.notes.map((note) => /Đọc lại trước khi [^.]+/i.exec(note)?.[0].toLowerCase()),
  ).toEqual(['đọc lại trước khi in', 'đọc lại trước khi đọc loa', 'đọc lại trước khi gửi']);
  expect(made.sheets[0]).toContain('Mấy dòng này do máy ghép từ bài.');
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

test('who goes from door to door plays a practice with who sits opposite', () => {
  const links = [...read(memberAddresses.visits).matchAll(/href="(\/tap\/[^"]+)"/g)];
  expect(links.length).toBeGreaterThan(2);
  expect(links.map(([, to = '']) => to).filter((to) => !to.endsWith('/#day'))).toEqual([]);
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

  test('alone brings what counts', () => {
    const isOwn = (asset: string) => asset.includes('/member');
    expect(pack.assets.filter(isOwn)).not.toEqual([]);
    expect(packOf(guidesPack).assets.filter(isOwn)).toEqual([]);
    expect(read('/sw.js')).not.toContain('/member');
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

test('in the largest words the month of a report is whole where it is chosen', async () => {
  const page = await freshPage({ viewport: { width: 360, height: 740 } });
  await page.addInitScript(() => localStorage.setItem('co-chu', '3'));
  await page.goto(url + memberAddresses.report);
  const months = page.getByLabel('Tháng', { exact: true });
  await months.locator('option').first().waitFor({ state: 'attached' });
  const room = await months.evaluate((select) => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(select);
    const words = document.createElement('span');
    words.textContent = (select as HTMLSelectElement).selectedOptions[0]?.text ?? '';
    words.style.cssText = `position:absolute;white-space:nowrap;font:${font}`;
    document.body.append(words);
    const within = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    return within - words.offsetWidth;
  });
  expect(room).toBeGreaterThan(0);
});
