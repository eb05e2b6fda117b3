import { expect, inject, test } from 'vitest';
import { memberAddresses } from '../../content/addresses.ts';
import { loadRenderer } from '../../publisher/make/renderer.ts';
import { sampleSnapshot } from '../support/snapshot.ts';
import { freshPage } from './support/browser.ts';
import { richestOfEachKind } from './support/made-site.ts';

const { url, pages } = inject('seed');
/** The longest of a kind: where these fit, the others do. */
const longest = (kind: string, count: number) =>
  pages
    .filter((page) => page.kind === kind)
    .sort((left, right) => right.bytes - left.bytes)
    .slice(0, count);

/** Forms and cards of their own measures, for members or for a pocket: they say their sizes themselves. */
const ownMeasures = ['kiosk', 'practice'];

test('whatever is printed is in type for old eyes, captions, teams and lists, too', async () => {
  const page = await freshPage({ viewport: paper });
  const printed = richestOfEachKind({ pages }).filter(({ kind }) => !ownMeasures.includes(kind));
  const small: string[] = [];
  for (const { address } of printed) {
    await page.goto(url + address);
    await page.emulateMedia({ media: 'print' });
    small.push(...(await page.evaluate(smallText)).map((found) => `${address} ${found}`));
  }
  expect(printed.length).toBeGreaterThan(20);
  expect(small).toEqual([]);
});

/** Finds the text that is shown in less than 13 points. */
function smallText(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { parentElement: own, textContent: said } = text;
    if (!own || !said?.trim() || own.closest('svg, script, style, noscript')) continue;
    range.selectNodeContents(text);
    const { width, height } = range.getBoundingClientRect();
    const { fontSize, visibility } = getComputedStyle(own);
    // Words for screen readers have a box of one pixel.
    const isShown = width > 2 && height > 2 && visibility === 'visible' && !own.closest('.sr');
    if (isShown && parseFloat(fontSize) < 17.3) found.push(`${fontSize} ${said.trim()}`);
  }
  return found;
}

test('the longest guides print on two sheets', async () => {
  const page = await freshPage();
  for (const { address } of longest('guide', 3)) {
    await page.goto(url + address);
    expect(sidesOf(await page.pdf({ preferCSSPageSize: true })), address).toBeLessThanOrEqual(4);
  }
});

test('a screen is printed within its step, beside the words, big enough to read', async () => {
  const page = await freshPage();
  const guides = pages.filter(({ kind }) => kind === 'guide').map(({ address }) => address);
  await page.goto(url + (guides[0] ?? ''));
  await page.evaluate(layOneAfterAnother, guides);
  await page.emulateMedia({ media: 'print' });
  const found = await page.locator('.step:has(.screens)').evaluateAll((steps) =>
    steps.map((step) => {
      const { top, bottom } = step.getBoundingClientRect();
      const pictures = [...step.querySelectorAll('.screens img')].map((one) =>
        one.getBoundingClientRect(),
      );
      return {
        isInside: pictures.every((one) => one.top >= top && one.bottom <= bottom + 1),
        narrowest: Math.min(...pictures.map(({ width }) => width)),
      };
    }),
  );
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter(({ isInside }) => !isInside)).toEqual([]);
  // 43 mm: the smallest words of a screen are 6 points high.
  expect(Math.min(...found.map(({ narrowest }) => narrowest))).toBeGreaterThanOrEqual(162);
});

test('few guides leave a fifth of their first side empty, none a quarter or parts a screen from its step', async () => {
  const page = await freshPage({ viewport: paper });
  const guides = pages.filter(({ kind }) => kind === 'guide').map(({ address }) => address);
  await page.goto(url + (guides[0] ?? ''));
  await page.evaluate(layOneAfterAnother, guides);
  await page.evaluate(showPictures);
  await page.evaluate(() => {
    for (const sheet of document.querySelectorAll('link')) sheet.media = 'all';
  });
  await page.emulateMedia({ media: 'print' });
  await page.locator('.foot').first().waitFor({ state: 'hidden' });
  const empty = await page.evaluate(emptyOnFirstSide, paper);
  expect(empty.length).toBe(guides.length);
  expect(Math.max(...empty)).toBeLessThanOrEqual(0.25);
  expect(empty.filter((part) => part > 0.2).length).toBeLessThanOrEqual(2);
  const { beside, parted } = await page.evaluate(partedFromStep);
  expect(beside).toBeGreaterThan(50);
  expect(parted).toEqual([]);
});

/** Steps of which the screen beside the words stands on another side than the heading; sides are columns. */
function partedFromStep(): { beside: number; parted: string[] } {
  const parted: string[] = [];
  const steps = [...document.querySelectorAll('.step')].filter((step) =>
    step.querySelector('.has-pic .screens'),
  );
  for (const step of steps) {
    const { left = 0, width = 1 } = step.closest('body > div')?.getBoundingClientRect() ?? {};
    const [heading, ...pictures] = [...step.querySelectorAll('h3, .screens img')].map((one) =>
      Math.floor((one.getBoundingClientRect().left - left + 1) / width),
    );
    if (pictures.some((side) => side !== heading)) parted.push(step.textContent.trim());
  }
  return { beside: steps.length, parted };
}

/** The part of the first side that each sheet leaves empty: a column is filled as a side of paper is. */
function emptyOnFirstSide({ width, height }: typeof paper): number[] {
  const found: number[] = [];
  for (const sheet of document.body.children as Iterable<HTMLElement>) {
    sheet.style.cssText = `columns: ${width}px; column-gap: 0; column-fill: auto; width: ${width}px; height: ${height}px`;
    const { left, top } = sheet.getBoundingClientRect();
    let last = 0;
    let isLonger = false;
    const see = ({ left: x, bottom, width: wide }: DOMRect) => {
      if (wide <= 2) return;
      if (x - left >= width - 1) isLonger = true;
      else last = Math.max(last, bottom - top);
    };
    const range = document.createRange();
    const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.textContent?.trim()) continue;
      range.selectNodeContents(text);
      [...range.getClientRects()].forEach(see);
    }
    for (const picture of sheet.querySelectorAll('img')) see(picture.getBoundingClientRect());
    found.push(isLonger ? 1 - last / height : 0);
  }
  return found;
}

/** Ink that stands out of the first line is cut off at the edge of what is printed. */
test('the name on top of a sheet keeps its marks', async () => {
  const page = await freshPage();
  await page.goto(url + (longest('guide', 1)[0]?.address ?? ''));
  await page.emulateMedia({ media: 'print' });
  const ratio = await page.locator('.brand b').evaluate((own) => {
    const { fontSize, lineHeight } = getComputedStyle(own);
    return parseFloat(lineHeight) / parseFloat(fontSize);
  });
  expect(ratio).toBeGreaterThanOrEqual(1.5);
});

test('who reads large type on the screen gets it on paper', async () => {
  const page = await freshPage();
  const [guide] = longest('guide', 1);
  await page.goto(url + (guide?.address ?? ''));
  await page.emulateMedia({ media: 'print' });
  const prose = page.locator('.step .prose').first();
  const sizeAt = async (text: string) => {
    await page.evaluate((chosen) => (document.documentElement.dataset.text = chosen), text);
    return prose.evaluate((own) => parseFloat(getComputedStyle(own).fontSize));
  };
  const usual = await sizeAt('1');
  expect(await sizeAt('2')).toBeGreaterThan(usual * 1.1);
  expect(await sizeAt('3')).toBeGreaterThan(usual * 1.3);
});

test('poster and card for the wall print in colour, their numbers large', async () => {
  const page = await freshPage();
  for (const [kind, ground] of [
    ['poster', 'header'],
    ['wall-card', 'h1'],
  ] as const) {
    await page.goto(url + (longest(kind, 1)[0]?.address ?? ''));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const coloured = await page
      .locator('.poster')
      .locator(ground)
      .evaluate((own) => {
        const { backgroundColor, printColorAdjust } = getComputedStyle(own);
        return { backgroundColor, printColorAdjust };
      });
    expect(coloured.printColorAdjust).toBe('exact');
    expect(coloured.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    const numbers = await page
      .locator('.number')
      .evaluateAll((all) => all.map((own) => parseFloat(getComputedStyle(own).fontSize)));
    // 24 points: read from two metres.
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(32);
  }
});

test('the notice of a team, the card for the wall, the form of a house visit and a new name print on one A4 sheet each', async () => {
  const page = await freshPage();
  const kinds = (['poster', 'wall-card', 'visit-sheet'] as const).map((kind) => longest(kind, 1));
  const split = longest('former-unit', 200).find(({ address }) => /\/(?:xa|phuong)-/.test(address));
  expect([...kinds.map(([page]) => page?.kind), split?.kind]).toEqual([
    'poster',
    'wall-card',
    'visit-sheet',
    'former-unit',
  ]);
  for (const { address } of [...kinds.flat(), ...(split ? [split] : [])]) {
    await page.goto(url + address);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(sidesOf(pdf), address).toBe(1);
    expect(sizeOf(pdf)).toEqual([210, 297]);
  }
});

test.for(['1', '2', '3'])(
  'every lesson prints on a sheet for the teacher and one for the learner, the steps of every practice on one, text %s',
  async (size) => {
    const page = await freshPage();
    await page.addInitScript((chosen) => localStorage.setItem('co-chu', chosen), size);
    for (const [kind, sides] of [
      ['lesson-sheet', 3],
      ['practice', 1],
    ] as const) {
      const all = longest(kind, 100).map(({ address }) => address);
      expect(all.length).toBeGreaterThan(4);
      await page.goto(url + (all[0] ?? ''));
      await page.evaluate(layOneAfterAnother, all);
      await page.evaluate(showPictures);
      expect(sidesOf(await page.pdf({ preferCSSPageSize: true })), kind).toBe(all.length * sides);
    }
  },
);

test.for(['1', '3'])('the handbook of a member prints on two A4 sheets, text %s', async (size) => {
  const page = await freshPage();
  await page.addInitScript((chosen) => localStorage.setItem('co-chu', chosen), size);
  await page.goto(url + memberAddresses.handbook);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(sidesOf(pdf)).toBe(4);
  expect(sizeOf(pdf)).toEqual([210, 297]);
  // What to call and the sheet to count on are on paper, where a phone is not at hand.
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('article').getByText('113', { exact: true }).isVisible()).toBe(true);
  expect(await page.getByRole('row').count()).toBe(13);
});

test.for(['1', '3'])('the certificate fills one A4 sheet on its side, text %s', async (size) => {
  const page = await freshPage();
  await page.addInitScript((chosen) => localStorage.setItem('co-chu', chosen), size);
  await page.goto(url + (longest('certificate', 1)[0]?.address ?? ''));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(sidesOf(pdf)).toBe(1);
  expect(sizeOf(pdf)).toEqual([297, 210]);
});

test.for([4, 5, 6, 10])('the notice of a team of %i fills one A4 sheet', async (people) => {
  const page = await freshPage({ viewport: { width: paper.width, height: paper.height } });
  const html = await posterOf(people);
  await page.route('**/bang-tin/', (route) =>
    route.fulfill({ body: html, contentType: 'text/html' }),
  );
  await page.goto(`${url}/xa-phuong/xa-dat-mui/ap-rach-tau/bang-tin/`);
  expect(sidesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);

  await page.emulateMedia({ media: 'print' });
  const { y = 0, height = 0 } = (await page.locator('.poster .row').last().boundingBox()) ?? {};
  expect((y + height) / paper.height).toBeGreaterThan(0.85);
});

/** The area between the margins of an A4 sheet, in pixels of 96 to the inch. */
const paper = { width: 703, height: 1047 };

/** The notice of a team whose members have long names, roles and a number each. */
async function posterOf(people: number): Promise<string> {
  const snapshot = sampleSnapshot();
  const [team] = snapshot.teams;
  if (!team) throw new Error('The sample lost its first team.');
  team.members = Array.from({ length: people }, (_, at) => ({
    id: String(at),
    name: 'Huỳnh Thị Ngọc Phượng Mẫu',
    role: at === 0 ? 'Tổ trưởng' : 'Tổ viên',
    organisation: 'Chi hội Liên hiệp Phụ nữ ấp',
    skills: [],
    phone: `029000002${String(at).padStart(2, '0')}`,
  }));
  return rendered(snapshot, ({ address }) => address.endsWith('/ap-rach-tau/bang-tin/'));
}

async function rendered(
  snapshot: ReturnType<typeof sampleSnapshot>,
  isIt: (page: { address: string }) => boolean,
): Promise<string> {
  const { renderer } = await loadRenderer();
  const page = renderer.pages(snapshot).find(isIt);
  if (!page) throw new Error('The sample lost the page that is printed.');
  return (await renderer.render(page)).body;
}

const sidesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;

/** Width and height of the first sheet, in millimetres. */
function sizeOf(pdf: Buffer): number[] {
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
  return box.slice(1).map((points) => Math.round(Number(points) / 2.8346));
}

/** Waits for all pictures, those below the screen too: they take room on paper. */
async function showPictures(): Promise<void> {
  for (const one of document.images) one.loading = 'eager';
  await Promise.all([...document.images].map((one) => one.decode()));
}

/** Puts whole pages into this one, each on a new sheet: printing them one by one takes ten times as long. */
async function layOneAfterAnother(addresses: string[]): Promise<void> {
  const sheets = await Promise.all(
    addresses.map(async (address) => {
      const html = await (await fetch(address)).text();
      const sheet = document.createElement('div');
      sheet.append(...new DOMParser().parseFromString(html, 'text/html').body.children);
      sheet.style.breakBefore = 'page';
      return sheet;
    }),
  );
  document.body.replaceChildren(...sheets);
}

test('paper shows what one needs and nothing to press: numbers, ticks, the code of the page', async () => {
  const page = await freshPage();
  const [guide] = longest('guide', 1);
  // One that asks first shows everything there.
  await page.goto(`${url + (guide?.address ?? '')}#cach-lam`);
  const tick = page.getByRole('checkbox').first();
  await tick.check();
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

  expect(await tick.isVisible()).toBe(true);
  expect(await tick.isChecked()).toBe(true);
  const steps = await page.getByRole('heading', { level: 3 }).all();
  expect(steps.length).toBeGreaterThan(2);
  for (const step of steps) expect(await step.isVisible()).toBe(true);
  expect(await page.getByRole('img', { name: 'Mã QR mở trang này' }).isVisible()).toBe(true);
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.getByRole('button').count()).toBe(0);
  const paper = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(paper).toBe('rgb(0, 0, 0)');

  await page.goto(`${url}/duong-day-nong/`);
  const numbers = await page.getByRole('link', { name: /^(?:Gọi|Nhắn) / }).all();
  expect(numbers.length).toBeGreaterThan(0);
  for (const number of numbers) expect(await number.isVisible()).toBe(true);
});
