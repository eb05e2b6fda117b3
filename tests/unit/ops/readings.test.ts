import { appendFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ServedReadings } from '../../../content/readings/posts.ts';
import { askedSearch } from '../../../content/readings/sums.ts';
import { alone } from '../../../ops/readings/alone.ts';
import { readingsIn } from '../../../ops/readings/lines.ts';
import { tellLog } from '../../../ops/readings/log.ts';

let folder: string;
let log: string;
let kept: string;
let taken: Map<string, ServedReadings>;
let takes: boolean;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-readings-'));
  log = path.join(folder, 'doc.log');
  kept = path.join(folder, 'place.json');
  taken = new Map();
  takes = true;
});
afterEach(() => rmSync(folder, { recursive: true }));

const line = (page: string, day = '2026-11-30') => `${day} ${page}index.html \n`;
/** As the CMS does: what has a key counts once. */
const send = async (post: ServedReadings) => {
  if (takes && !taken.has(post.key)) taken.set(post.key, post);
  return takes;
};
const tell = async () => (await tellLog(log, kept, send))?.readings;
const sums = () => {
  const all = new Map<string, number>();
  for (const { pages } of taken.values())
    for (const { page, times } of pages) all.set(page, (all.get(page) ?? 0) + times);
  return Object.fromEntries(all);
};

it('lines are summed up by their day, and what is no line is left out', () => {
  const text = [
    line('/'),
    line('/', '2026-12-01'),
    line('/huong-dan/a/'),
    '2026-11-30 /tim/index.html ?q=\n',
    '2026-11-30 /tim/index.html \n',
    line('/kiosk/'),
    '2026-11-30 /_astro/a.css \n',
    '2026-11-30T08:00 /\n',
    'nothing\n',
  ].join('');
  expect(readingsIn(text)).toEqual(
    new Map([
      [
        '2026-11-30',
        new Map([
          ['/', 1],
          ['/huong-dan/a/', 1],
          [askedSearch, 1],
          ['/tim/', 1],
        ]),
      ],
      ['2026-12-01', new Map([['/', 1]])],
    ]),
  );
});

it('each line is told once, also one that is half written', async () => {
  writeFileSync(log, `${line('/a/')}${line('/a/').slice(0, 12)}`);
  expect(await tell()).toBe(1);
  appendFileSync(log, `${line('/a/').slice(12)}${line('/b/')}`);
  expect(await tell()).toBe(2);
  expect(await tell()).toBe(0);
  expect(sums()).toEqual({ '/a/': 2, '/b/': 1 });
});

it('what the CMS did not take is told again under the same key, whatever came meanwhile', async () => {
  writeFileSync(log, line('/a/'));
  let key = '';
  const lost = async (post: ServedReadings) => {
    ({ key } = post);
    await send(post);
    return false; // Its answer got lost.
  };
  expect(await tellLog(log, kept, lost)).toBeUndefined();
  appendFileSync(log, line('/a/'));
  takes = false;
  expect(await tell()).toBeUndefined();
  takes = true;
  expect(await tell()).toBe(2);
  expect([...taken.keys()]).toContain(key);
  expect(sums()).toEqual({ '/a/': 2 });
});

it('a log that was put aside is told to its end, and the new one from its beginning', async () => {
  writeFileSync(log, line('/a/'));
  await tell();
  appendFileSync(log, line('/b/'));
  renameSync(log, `${log}.1`);
  writeFileSync(log, line('/c/'));
  expect(await tell()).toBe(2);
  expect(sums()).toEqual({ '/a/': 1, '/b/': 1, '/c/': 1 });
});

it('a log that was emptied is told from its beginning', async () => {
  writeFileSync(log, line('/a/') + line('/a/'));
  await tell();
  writeFileSync(log, line('/b/'));
  expect(await tell()).toBe(1);
  expect(sums()).toEqual({ '/a/': 2, '/b/': 1 });
});

it('two runs do not meet, and one that was killed holds nobody up', async () => {
  const lock = path.join(folder, 'lock');
  await expect(alone(lock, () => alone(lock, tell))).rejects.toThrow('chưa xong');
  writeFileSync(lock, '99999999');
  writeFileSync(log, line('/a/'));
  expect(await alone(lock, tell)).toBe(1);
});
