import { beforeAll, expect, test } from 'vitest';
import { loadRenderer } from '../../publisher/make/renderer.ts';
import { sampleSnapshot } from '../support/snapshot.ts';
import { freshPage } from './support/browser.ts';

const original = '/huong-dan/vneid-muc-2/';
const translation = '/en/huong-dan/level-2-identity/';
let drawn: Map<string, string>;

/** The sample with one guide in English as well. */
beforeAll(async () => {
  const snapshot = sampleSnapshot();
  const guide = snapshot.guides.find(({ slug }) => slug === 'vneid-muc-2');
  if (!guide) throw new Error('The sample lost its fullest guide.');
  snapshot.guides.push({
    ...inPlainLetters(guide),
    id: 'level-2-identity',
    slug: 'level-2-identity',
    language: 'en',
    translationOf: guide.id,
    title: 'How to get a level 2 identity',
  });
  const { renderer } = await loadRenderer();
  const wanted = renderer
    .pages(snapshot)
    .filter(({ address }) => [original, translation, '/huong-dan/'].includes(address));
  drawn = new Map(
    await Promise.all(
      wanted.map(async (page): Promise<[string, string]> => [
        page.address,
        (await renderer.render(page)).body,
      ]),
    ),
  );
});

test('a guide in two languages leads from one to the other', async () => {
  const page = await freshPage({ javaScriptEnabled: false });
  await page.setContent(drawn.get(original) ?? '');
  const english = page.getByRole('link', { name: 'English' });
  expect(await english.getAttribute('href')).toBe(translation);
  expect(await english.getAttribute('lang')).toBe('en');
  expect(await page.locator('main').getAttribute('lang')).toBeNull();
  const alternates = page.locator('link[rel=alternate][hreflang]');
  expect(
    await alternates.evaluateAll((all) => all.map((one) => one.getAttribute('hreflang'))),
  ).toEqual(['vi', 'en']);

  await page.setContent(drawn.get(translation) ?? '');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('level 2');
  expect(await page.locator('main').getAttribute('lang')).toBe('en');
  expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  const back = page.getByRole('link', { name: 'Tiếng Việt' });
  expect(await back.getAttribute('href')).toBe(original);
  expect(await back.getAttribute('lang')).toBe('vi');
});

test('what is still Vietnamese on a translated page is marked so, and nothing else is', async () => {
  const page = await freshPage({ javaScriptEnabled: false });
  await page.setContent(drawn.get(translation) ?? '');
  const spoken = await page.locator('main').evaluate((main) => {
    const languageOf = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)
        ?.closest('[lang]')
        ?.getAttribute('lang');
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: [string, string | null | undefined][] = [];
    while (texts.nextNode())
      found.push([texts.currentNode.textContent ?? '', languageOf(texts.currentNode)]);
    for (const name of ['aria-label', 'alt'])
      for (const element of main.querySelectorAll(`[${name}]`))
        found.push([element.getAttribute(name) ?? '', languageOf(element)]);
    return found.filter(([text]) => text.trim() !== '');
  });
  const isVietnamese = (text: string) => /[\u0300-\u036fđ]/i.test(text.normalize('NFD'));
  expect(spoken.filter(([text, lang]) => isVietnamese(text) && lang !== 'vi')).toEqual([]);
  for (const part of ['h1', '.lead', '.step h3 a', '.prose', '.check', '.notice p', '.facts dd'])
    expect(
      await page
        .locator(`main ${part}`)
        .first()
        .evaluate((own) => own.closest<HTMLElement>('[lang]')?.lang),
      part,
    ).toBe('en');
});

test('lists do not mix languages', () => {
  expect(drawn.get('/huong-dan/')).toContain(original);
  expect(drawn.get('/huong-dan/')).not.toContain(translation);
});

/** A stand-in for a translation: no letter in it is Vietnamese. */
function inPlainLetters<Value>(value: Value): Value {
  const plain = JSON.stringify(value).normalize('NFD').replace(/\p{M}/gu, '');
  return JSON.parse(plain.replaceAll('đ', 'd').replaceAll('Đ', 'D')) as Value;
}
