import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ServedReadings } from '../../../../content/readings/posts.ts';
import { monitorWord } from '../../../../env/secret.ts';
import { ReadingCounts } from '../../../../ops/web/reading-counts.ts';
import { ReadingSender } from '../../../../ops/web/reading-sender.ts';

const payloadSecret = 'a-secret';
let folder: string;
let file: string;
let cms: Server;
let status: number;
let sent: ServedReadings[];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-readings-'));
  file = path.join(folder, 'left.json');
  status = 204;
  sent = [];
  cms = createServer((request, response) => {
    void request.toArray().then((pieces: Buffer[]) => {
      const isOurs = request.headers.authorization === `Bearer ${monitorWord(payloadSecret)}`;
      if (isOurs) sent.push(JSON.parse(Buffer.concat(pieces).toString()) as ServedReadings);
      response.writeHead(isOurs ? status : 401).end();
    });
  });
  await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await new Promise((resolve) => cms.close(resolve));
  rmSync(folder, { recursive: true });
});

const door = () => ({
  cmsOrigin: `http://127.0.0.1:${(cms.address() as AddressInfo).port}`,
  payloadSecret,
});
const now = new Date('2026-11-30T05:00:00Z');

it('a disk that takes nothing ends nothing: what was counted waits in memory', async () => {
  const counts = new ReadingCounts();
  const sender = new ReadingSender(
    door(),
    counts,
    path.join(folder, 'no-such-folder', 'left.json'),
  );
  counts.add('/', now);
  status = 500;
  await sender.send();
  sender.keep();
  status = 204;
  sent = [];
  await sender.send();
  expect(sent.map(({ pages }) => pages)).toHaveLength(1);
});

it('a disk that lets nothing go ends nothing either', async () => {
  mkdirSync(file); // It can neither be read nor removed as a file.
  const counts = new ReadingCounts();
  counts.add('/', now);
  await new ReadingSender(door(), counts, file).send();
  expect(sent.map(({ pages }) => pages)).toHaveLength(1);
  expect(existsSync(file)).toBe(true);
});

it('what was counted is told once, in sums by day', async () => {
  const counts = new ReadingCounts();
  const sender = new ReadingSender(door(), counts, file);
  for (const page of ['/', '/a/', '/']) counts.add(page, now);
  counts.addMissed('xe ôm', now);
  counts.addMissed('Nguyễn Văn Mẫu', now);
  counts.add('/', new Date('2026-11-30T18:00:00Z'));
  await sender.send();
  await sender.send();
  const posts = sent.map(({ day, pages, missed, missedOther }) => ({
    day,
    pages,
    missed,
    missedOther,
  }));
  expect(posts).toEqual([
    {
      day: '2026-11-30',
      pages: [
        { page: '/', times: 2 },
        { page: '/a/', times: 1 },
      ],
      missed: [{ text: 'xe ôm', times: 1 }],
      missedOther: 1,
    },
    { day: '2026-12-01', pages: [{ page: '/', times: 1 }], missed: [], missedOther: 0 },
  ]);
});

it('what the CMS could not take is told again, under the same key, also after a new start', async () => {
  const counts = new ReadingCounts();
  const sender = new ReadingSender(door(), counts, file);
  counts.add('/', now);
  status = 503;
  await sender.send();
  counts.add('/a/', now);
  sender.keep();
  expect(existsSync(file)).toBe(true);
  status = 204;
  await new ReadingSender(door(), new ReadingCounts(), file).send();
  expect(sent.map(({ pages }) => pages.map(({ page }) => page))).toEqual([['/'], ['/'], ['/a/']]);
  expect(sent[1]?.key).toBe(sent[0]?.key);
  expect(existsSync(file)).toBe(false);
});

it('a server that is killed while the CMS is away loses nothing, and counts nothing twice', async () => {
  const counts = new ReadingCounts();
  const sender = new ReadingSender(door(), counts, file);
  counts.add('/', now);
  status = 503;
  await sender.send();
  counts.add('/a/', now);
  await sender.send();
  const killed = readFileSync(file, 'utf8');
  status = 204;
  sent = [];
  await sender.send();
  writeFileSync(file, killed); // It ended before the file was removed.
  await new ReadingSender(door(), new ReadingCounts(), file).send();
  const byKey = new Map(sent.map(({ key, pages }) => [key, pages]));
  expect(sent).toHaveLength(4);
  expect([...byKey.values()]).toEqual([[{ page: '/', times: 1 }], [{ page: '/a/', times: 1 }]]);
});
