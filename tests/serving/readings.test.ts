import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askedSearch } from '../../content/readings/sums.ts';
import { readingsIn } from '../../ops/readings/lines.ts';
import { ReadingCounts } from '../../ops/web/reading-counts.ts';
import { Nginx, nginxMissing } from './support/nginx.ts';
import { ask, OwnServer, portOf } from './support/own-server.ts';
import { freePort } from './support/servers.ts';

const agent =
  'Mozilla/5.0 (Linux; Android 9; CUBOT X19) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/87.0.4280.141 Mobile Safari/537.36';
const browser = { 'User-Agent': agent, Accept: 'text/html,*/*;q=0.8' };

const site = {
  'index.html': '<h1>Trang chủ</h1>',
  '404.html': '<h1>Không thấy trang</h1>',
  'huong-dan/a/index.html': '<h1>A</h1>',
  'tim/index.html': '<h1>Tìm</h1>',
  'kiosk/index.html': '<h1>Quầy</h1>',
  'sw.js': 'self',
};

/** A known walk: what is asked for, how, and what of it is a reading. */
const walk: [string, Record<string, string>, string?][] = [
  ['/', browser, '/'],
  ['/huong-dan/a/', browser, '/huong-dan/a/'],
  ['/huong-dan/a/?utm_source=zalo', { ...browser, 'Sec-Fetch-Mode': 'navigate' }, '/huong-dan/a/'],
  ['/huong-dan/a/', { ...browser, Range: 'bytes=0-3' }],
  ['/tim/', browser, '/tim/'],
  ['/tim/?q=nguy%E1%BB%85n+v%C4%83n+a', browser, askedSearch],
  ['/khong-co/', browser],
  ['/sw.js', browser],
  ['/kiosk/', browser],
  ['/huong-dan/a/', { ...browser, 'User-Agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' }],
  ['/huong-dan/a/', { ...browser, 'User-Agent': 'curl/8.5.0' }],
  ['/huong-dan/a/', { ...browser, 'Sec-Purpose': 'prefetch;prerender' }],
  ['/huong-dan/a/', { ...browser, Purpose: 'prefetch' }],
  ['/huong-dan/a/', { ...browser, 'Sec-Fetch-Mode': 'cors' }],
  ['/huong-dan/a/', { ...browser, Accept: '*/*' }],
  ['/huong-dan/a/', { ...browser, DNT: '1' }],
  ['/huong-dan/a/', { ...browser, 'Sec-GPC': '1' }],
];
const expected = Object.fromEntries(
  [
    ...Map.groupBy(
      walk.flatMap(([, , reading]) => reading ?? []),
      (each) => each,
    ),
  ].map(([reading, all]) => [reading, all.length]),
);

let own: OwnServer;
let counts: ReadingCounts;
beforeEach(async () => {
  counts = new ReadingCounts();
  own = await OwnServer.start(undefined, { readings: counts });
  own.release('1', site);
});
afterEach(() => own.stop());

const counted = () =>
  Object.fromEntries(
    counts.take().flatMap(({ pages }) => pages.map(({ page, times }) => [page, times])),
  );

/** As a browser asks, which says by itself what `fetch` would say otherwise. */
const lines = (headers: Record<string, string>) =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

async function goTo(port: number): Promise<void> {
  for (const [address, headers] of walk)
    expect((await ask(port, address, lines(headers))).status).toBeGreaterThanOrEqual(200);
}

it('the built-in server counts what somebody read on a known walk', async () => {
  await goTo(own.port);
  expect(counted()).toEqual(expected);
});

it('what a browser has already is read again all the same', async () => {
  const first = await ask(own.port, '/', lines(browser));
  const known = { ...browser, 'If-None-Match': first.headers['etag'] ?? '' };
  const again = await ask(own.port, '/', lines(known));
  expect(again.status).toBe(304);
  expect(counted()).toEqual({ '/': 2 });
});

describe.skipIf(nginxMissing)('nginx in front', () => {
  let folder: string;
  let log: string;
  let nginx: Nginx;
  let port: number;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'ap-so-log-'));
    log = path.join(folder, 'doc.log');
    port = await freePort();
    nginx = await Nginx.start({
      dataDir: own.dataDir,
      siteUrl: `http://127.0.0.1:${port}`,
      cmsUrl: `http://127.0.0.1:${await freePort()}`,
      site: `127.0.0.1:${own.port}`,
      cms: `127.0.0.1:${portOf(own.cms)}`,
      inline: [undefined],
      readings: log,
    });
  });
  afterEach(async () => {
    await nginx.stop();
    rmSync(folder, { recursive: true });
  });

  it('notes the same walk, each reading once, with what the built-in server answered', async () => {
    await goTo(port);
    const written = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
    const strange = counted();
    const total = () => {
      const all: Record<string, number> = { ...strange };
      for (const pages of readingsIn(written()).values())
        for (const [page, times] of pages) all[page] = (all[page] ?? 0) + times;
      return all;
    };
    await expect.poll(total).toEqual(expected);
    expect(written().split('\n').length).toBeGreaterThan(3);
    expect(written()).not.toMatch(/\dT\d/);
    expect(written()).not.toMatch(/127\.0\.0\.1|Mozilla|CUBOT|nguy|utm_/i);
    expect(nginx.notesVisits).toBe(false);
  });
});
