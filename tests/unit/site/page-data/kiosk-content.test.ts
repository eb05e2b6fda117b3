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
