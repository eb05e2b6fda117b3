import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSums, noSums } from '../../../../content/kiosk/sums.ts';
import everydayWords from '../../../../content/text/everyday-words.json' with { type: 'json' };
import { everydayCheck } from '../../../../content/text/everyday-words.ts';
import {
  dropDays,
  forgetNames,
  keepVisit,
  readKeptSums,
} from '../../../../kiosk/counts/kept-sums.ts';
import { freshVisit, sumsOfVisit, withMissed, withScreen } from '../../../../kiosk/counts/visit.ts';
import type { Screen } from '../../../../kiosk/session/session.ts';
import { memory } from '../support/memory.ts';

const isEveryday = everydayCheck(everydayWords);

const step = { title: 'Mở máy', body: [] };
const guides = [
  { id: 'g1', slug: 'mot', steps: [step, step] },
  { id: 'g2', slug: 'hai', steps: [step] },
];

const screens: Screen[] = [
  { name: 'home' },
  { name: 'papers', guide: 'mot' },
  { name: 'step', guide: 'mot', at: 0 },
  { name: 'step', guide: 'mot', at: 1 },
  { name: 'take', guide: 'mot', step: 0 },
  { name: 'done', guide: 'mot' },
  { name: 'step', guide: 'hai', at: 0 },
  { name: 'done', guide: 'hai' },
  { name: 'step', guide: 'not there', at: 0 },
];

const visitOf = (seen: Screen[]) =>
  seen.reduce((visit, screen) => withScreen(visit, screen, guides), freshVisit);

test('a guide that was gone through to its end is finished, any other was left', () => {
  const [home, papers, first, last, takeHalf, done, other] = screens as [
    Screen,
    Screen,
    Screen,
    Screen,
    Screen,
    Screen,
    Screen,
  ];
  expect(
    sumsOfVisit(visitOf([home, papers, first, last, done, home, other]), isEveryday)?.tasks,
  ).toEqual([
    { guide: 'g1', opened: 1, finished: 1, left: 0 },
    { guide: 'g2', opened: 1, finished: 0, left: 1 },
  ]);
  expect(sumsOfVisit(visitOf([first, takeHalf]), isEveryday)?.tasks).toEqual([
    { guide: 'g1', opened: 1, finished: 0, left: 1 },
  ]);
  expect(sumsOfVisit(visitOf([home]), isEveryday)).toBeUndefined();
});

test('however a visitor wanders, each opened guide is finished or left once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...screens)), (seen) => {
      const tasks = sumsOfVisit(visitOf(seen), isEveryday)?.tasks ?? [];
      const named = seen.flatMap((screen) => ('guide' in screen ? [screen.guide] : []));
      const opened = named.filter((slug) => guides.some((guide) => guide.slug === slug));
      expect(tasks.length).toBe(new Set(opened).size);
      for (const task of tasks) expect([task.opened, task.finished + task.left]).toEqual([1, 1]);
    }),
  );
});

test('a search in vain counts once a visit, and only as text where it may be kept', () => {
  const visit = [
    'xe ôm',
    'Xe ôm ',
    'xe ôm',
    '0912 345 678',
    'xe '.repeat(20),
    'Nguyễn Văn Mẫu',
    'chi lan',
  ].reduce(withMissed, freshVisit);
  expect(sumsOfVisit(visit, isEveryday)).toEqual({
    tasks: [],
    missed: [{ text: 'xe ôm', times: 1 }],
    missedOther: 4,
  });
});

test('while the list of words is not there, no text is kept', () => {
  const visit = withMissed(freshVisit, 'xe ôm');
  expect(sumsOfVisit(visit, () => false)).toEqual({ ...noSums, missedOther: 1 });
});

test('what is kept tells nothing of the order of visits', () => {
  const visits = [
    { tasks: [{ guide: 'g2', opened: 1, finished: 0, left: 1 }], missed: [], missedOther: 0 },
    { tasks: [], missed: [{ text: 'xe ôm', times: 1 }], missedOther: 1 },
    { tasks: [], missed: [{ text: 'bò', times: 1 }], missedOther: 0 },
    { tasks: [{ guide: 'g1', opened: 1, finished: 1, left: 0 }], missed: [], missedOther: 0 },
  ];
  const days = [visits, visits.toReversed()].map((order) => {
    const storage = memory();
    for (const visit of order) keepVisit(storage, 'QUAY1', { visit, day: '2026-11-24' });
    return JSON.stringify(readKeptSums(storage, 'QUAY1').days);
  });
  expect(days[0]).toBe(days[1]);
  expect(JSON.parse(days[0] ?? '')).toEqual({ '2026-11-24': addSums(visits) });
});

test('a name that an older version kept on the machine is counted without its text', () => {
  const storage = memory();
  const missed = [
    { text: 'nguyễn văn mẫu', times: 2 },
    { text: 'xe ôm', times: 1 },
  ];
  const days = { '2026-11-24': { ...noSums, missed } };
  storage.setItem('kiosk-counts', JSON.stringify({ desk: 'QUAY1', device: 'd', days }));
  forgetNames(storage, 'QUAY1', isEveryday);
  expect(storage.getItem('kiosk-counts')).not.toContain('nguyễn');
  expect(readKeptSums(storage, 'QUAY1').days['2026-11-24']).toEqual({
    tasks: [],
    missed: [{ text: 'xe ôm', times: 1 }],
    missedOther: 2,
  });
});

test('weeks without a network take no more than sixty days; sent ones go, today’s stay', () => {
  const storage = memory();
  const visit = { ...noSums, missedOther: 1 };
  const day = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
  for (let at = 0; at < 70; at += 1) keepVisit(storage, 'QUAY1', { visit, day: day(at) });
  const { days, device } = readKeptSums(storage, 'QUAY1');
  expect([Object.keys(days).length, Object.keys(days)[0]]).toEqual([60, day(10)]);
  dropDays(storage, 'QUAY1', { sent: Object.keys(days), today: day(69) });
  expect(readKeptSums(storage, 'QUAY1')).toEqual({
    desk: 'QUAY1',
    device,
    days: { [day(69)]: visit },
  });
});

test('another desk begins anew, under another number', () => {
  const storage = memory();
  keepVisit(storage, 'QUAY1', { visit: { ...noSums, missedOther: 1 }, day: '2026-11-24' });
  const other = readKeptSums(storage, 'QUAY2');
  expect(other.days).toEqual({});
  expect(other.device).not.toBe(readKeptSums(storage, 'QUAY1').device);
});

test('a guide that only asked something is not opened', () => {
  expect(visitOf([{ name: 'ask', guide: 'mot' }])).toEqual(freshVisit);
});
