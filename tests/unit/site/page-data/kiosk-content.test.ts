import { expect, test } from 'vitest';
import type { Block } from '../../../../content/schema/blocks.ts';
import { guideAddress } from '../../../../content/addresses.ts';
import { guidePages } from '../../../../site/page-data/guides.ts';
import { kioskContent } from '../../../../site/page-data/kiosk-content.ts';
import { lookupOf } from '../../../../site/page-data/lookup.ts';
import { screenFiles } from '../../../../site/page-data/screens.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

/** Returns what the kiosk shows of a step with such rich text. */
function shown(body: Block[]) {
  const snapshot = sampleSnapshot();
  const [step] = snapshot.guides[0]?.steps ?? [];
  if (!step) throw new Error('The sample snapshot has no guide with a step.');
  step.body = body;
  return kioskContent(lookupOf(snapshot)).guides[0]?.steps[0]?.body;
}

test('a file can be taken along from the kiosk; one that is not there is left out', () => {
  const [file] = sampleSnapshot().media;
  if (!file) throw new Error('The sample snapshot has no file.');
  const body = shown([
    { type: 'attachment', media: file.id, title: 'Mẫu đơn' },
    { type: 'attachment', media: 'khong-co', title: 'Mẫu cũ' },
  ]);
  expect(body).toEqual([
    { type: 'attachment', title: 'Mẫu đơn', address: `/media/${file.filename}` },
  ]);
});

test('a link that leads nowhere becomes its text', () => {
  const body = shown([
    {
      type: 'prose',
      html: '<p><a href="/huong-dan/khong-con/">Bài cũ</a>, <a href="/tim/">tìm</a></p>',
    },
  ]);
  expect(body).toEqual([{ type: 'prose', html: '<p>Bài cũ, <a href="/tim/">tìm</a></p>' }]);
});

test('a step shows the screens that are public, with what is said of them', () => {
  const snapshot = sampleSnapshot();
  const guide = snapshot.guides.find(({ steps }) => steps.some(({ screens }) => screens));
  const step = guide?.steps.find(({ screens }) => screens);
  if (!guide || !step) throw new Error('The sample snapshot has no step with screens.');
  step.screens = ['khong-co', 'vneid-trang-chu'];
  const steps = kioskContent(lookupOf(snapshot)).guides.find(({ id }) => id === guide.id)?.steps;
  expect(steps?.flatMap(({ screens = [] }) => screens)).toMatchObject([
    {
      src: '/data/hinh/man-hinh-vneid-trang-chu.svg',
      alt: 'Màn hình VNeID, “Trang chủ”: chạm “Ví giấy tờ”',
      credit: 'Báo Mẫu, 13/09/2025',
    },
  ]);
});

test('the ring on a screen stands where the words of its step point, in a picture of its own', () => {
  const snapshot = sampleSnapshot();
  const screen = snapshot.screens.find(({ slug }) => slug === 'vneid-trang-chu');
  const guide = snapshot.guides.find(({ steps }) => steps.some(({ screens }) => screens));
  const step = guide?.steps.find(({ screens }) => screens);
  if (!screen || !guide || !step) throw new Error('The sample snapshot has no step with screens.');
  screen.elements.unshift({ type: 'tile', text: 'Dịch vụ khác' });
  guide.steps.push({ ...step, title: 'Chạm “Dịch vụ khác”', body: [], screens: [screen.id] });
  const lookup = lookupOf(snapshot);
  const steps = kioskContent(lookup).guides.find(({ id }) => id === guide.id)?.steps;
  const src = '/data/hinh/man-hinh-vneid-trang-chu--dich-vu-khac.svg';
  expect(steps?.at(-1)?.screens).toMatchObject([
    { src, alt: 'Màn hình VNeID, “Trang chủ”: chạm “Dịch vụ khác”' },
  ]);
  const files = screenFiles(lookup).filter(({ shows }) => shows?.includes(`screens:${screen.id}`));
  const marks = new Map(
    files.map(({ address, data }) => [
      address,
      data.elements.flatMap(({ tap, text }) => (tap ? text : [])),
    ]),
  );
  expect(marks.get(src)).toEqual(['Dịch vụ khác']);
  expect(marks.get('/data/hinh/man-hinh-vneid-trang-chu.svg')).toEqual(['Ví giấy tờ']);
});

test('words that belong together have been joined, those with a hyphen too', () => {
  const snapshot = sampleSnapshot();
  const [guide] = snapshot.guides;
  const [step] = guide?.steps ?? [];
  if (!guide || !step) throw new Error('The sample snapshot has no guide with a step.');
  step.title = 'Vào Wi-Fi, mở ứng dụng';
  step.body = [{ type: 'prose', html: '<p>Gọi 1900 0368, coi NĐ-CP</p>' }];
  const [shownStep] = kioskContent(lookupOf(snapshot)).guides[0]?.steps ?? [];
  expect(shownStep?.title).toBe('Vào Wi-\u2060Fi, mở ứng\u00a0dụng');
  expect(shownStep?.body).toEqual([
    { type: 'prose', html: '<p>Gọi 1900\u00a00368, coi <span class="whole">NĐ-CP</span></p>' },
  ]);
});

test('a guide names by their slugs those to go on with, in another language by those of the originals', () => {
  const snapshot = sampleSnapshot();
  const [first, second, third] = snapshot.guides;
  if (!first || !second || !third) throw new Error('The sample snapshot has too few guides.');
  first.related = [third.id, 'khong-con', second.id];
  const translation = {
    ...{ ...first, id: 'ban-dich', slug: 'in-english', language: 'en' as const },
    ...{ translationOf: first.id, related: [`${second.id}-en`] },
  };
  const other = { ...translation, id: `${second.id}-en`, slug: 'other', translationOf: second.id };
  snapshot.guides.push(translation, { ...other, related: [] });
  const { guides, translations } = kioskContent(lookupOf(snapshot));
  expect(guides[0]?.next).toEqual([third.slug, second.slug]);
  expect(translations[0]?.next).toEqual([second.slug]);
});

test('a step says how one knows that it worked, and what to do if not', () => {
  const snapshot = sampleSnapshot();
  const [guide] = snapshot.guides;
  const [step] = guide?.steps ?? [];
  if (!guide || !step) throw new Error('The sample snapshot has no guide with a step.');
  Object.assign(step, { done: 'Máy sáng lên.', stuck: 'Hỏi lối xóm.' });
  const lookup = lookupOf(snapshot);
  const told = { done: 'Máy sáng lên.', stuck: 'Hỏi lối xóm.' };
  expect(kioskContent(lookup).guides[0]?.steps[0]).toMatchObject(told);
  const page = guidePages(lookup).find(({ address }) => address === guideAddress(guide));
  expect(page?.data).toMatchObject({ steps: [told, {}, {}] });
});

test('lines of a guide in Khmer break between words; its addresses stay as they are', () => {
  const snapshot = sampleSnapshot();
  const [original] = snapshot.guides;
  const [step] = original?.steps ?? [];
  if (!original || !step) throw new Error('The sample snapshot has no guide with a step.');
  const words = 'ភាសាខ្មែរភាសាខ្មែរ';
  const broken = 'ភាសាខ្មែរ\u200bភាសាខ្មែរ';
  const url = `https://x.example/${words}`;
  snapshot.guides.push({
    ...original,
    ...{ id: 'chu-mau', slug: 'chu-mau', language: 'km', translationOf: original.id },
    title: words,
    officialLink: { url, label: words },
    steps: [
      {
        title: words,
        body: [
          { type: 'prose', html: `<p><a href="${url}">${words}</a></p>` },
          { type: 'video', url, title: words },
        ],
      },
    ],
  });
  expect(kioskContent(lookupOf(snapshot)).translations).toMatchObject([
    {
      title: broken,
      officialLink: { url, label: broken },
      steps: [
        {
          title: broken,
          body: [
            { type: 'prose', html: `<p><a href="${url}">${broken}</a></p>` },
            { type: 'video', url, title: broken },
          ],
        },
      ],
    },
  ]);
});
