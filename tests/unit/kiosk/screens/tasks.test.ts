import { expect, test } from 'vitest';
import type { KioskContent, KioskDesk } from '../../../../content/kiosk/data.ts';
import { contentIn } from '../../../../kiosk/session/content-in.ts';
import { guideStart } from '../../../../kiosk/screens/guide-start.ts';
import { deskTasks, tasksShown } from '../../../../kiosk/screens/tasks.ts';
import { kioskPages } from '../../../../site/page-data/kiosk.ts';
import { lookupOf } from '../../../../site/page-data/lookup.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

function dataOf<Data>(address: string, snapshot = sampleSnapshot()): Data {
  return kioskPages(lookupOf(snapshot)).find((page) => page.address === address)?.data as Data;
}

const content = dataOf<KioskContent>('/data/kiosk/huong-dan.json');
const [desk] = dataOf<{ desks: [KioskDesk] }>('/data/kiosk/quay.json').desks;

test("what cannot wait comes first, then a desk's own tasks, then those of the province, each once", () => {
  const tasks = deskTasks(content, { ...desk, tasks: desk.tasks.slice(0, 2) });
  expect(tasks).toHaveLength(tasksShown);
  expect(tasks.slice(0, 3).map(({ guide }) => guide.id)).toEqual([
    'bi-lua-dao-lam-gi',
    ...desk.tasks.slice(0, 2),
  ]);
  expect(tasks.map(({ title }) => title)).toContain('Trả tiền bằng mã\u00a0QR');
  expect(new Set(tasks.map(({ guide }) => guide.id)).size).toBe(tasksShown);
});

test('a guide is shown in the language of the visitor where it is translated', () => {
  const snapshot = sampleSnapshot();
  const [original, ...others] = snapshot.guides;
  if (!original) throw new Error('The sample snapshot has no guide.');
  const translation = {
    ...original,
    id: 'ban-dich',
    slug: 'in-english',
    language: 'en' as const,
    translationOf: original.id,
    title: 'In English',
  };
  const both = { ...snapshot, guides: [original, ...others, translation] };
  const data = dataOf<KioskContent>('/data/kiosk/huong-dan.json', both);
  expect(data.languages.map(({ code }) => code)).toEqual(['vi', 'en']);
  expect(content.languages.map(({ code }) => code)).toEqual(['vi']);

  const [first, second] = contentIn(data, 'en').guides;
  expect(first).toMatchObject({
    id: original.id,
    slug: original.slug,
    title: 'In English',
    address: '/en/huong-dan/in-english/',
  });
  expect(second?.language).toBe('vi');
});

test('what cannot wait begins with its first step and the numbers to call, not with papers', () => {
  const guide = content.guides.find(({ urgent }) => urgent);
  if (!guide) throw new Error('The sample snapshot has no urgent guide.');
  expect(guide.urgent?.calls.map(({ number }) => number)).toEqual(['156', '113']);
  const prepare = [{ text: 'Căn cước', kind: 'bring' as const, alternative: false }];
  expect(guideStart({ ...guide, prepare })).toMatchObject({ name: 'step', at: 0 });
});
