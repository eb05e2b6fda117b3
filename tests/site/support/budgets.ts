import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page, Request } from '@playwright/test';
import { fixed } from '../../../content/addresses.ts';
import {
  guidesPack,
  isCommunePack,
  lessonsPack,
  lookupPack,
  memberPack,
  packAddress,
  picturesPack,
} from '../../../content/pack.ts';
import { readPack } from '../../../content/pack-file.ts';
import { fileOf } from '../../../content/release.ts';
import { openPage } from './browser.ts';
import type { MadeSite } from './made-site.ts';

/** A limit and what was found; a kB is 1,000 bytes as they go over the line, compressed. */
export interface Budget {
  what: string;
  most: number;
  unit: 'kB' | 'requests';
  measured: number;
}

/** Measures a release: files by their size on disk, visits in a real browser. */
export async function measureBudgets(site: MadeSite): Promise<Budget[]> {
  const guides = site.pages.filter(({ kind }) => kind === 'guide');
  const size = (address: string) => sizeOf(site.folder, address);
  const heaviestOf = (kind: string) =>
    Math.max(
      ...site.pages.filter((page) => page.kind === kind).map(({ address }) => size(address)),
    );
  const heaviest = guides.map(({ address }) => address).sort((a, b) => size(b) - size(a))[0] ?? '';
  const visit = await visitGuide(site.url + heaviest);
  const members = await visitGuide(site.url + fixed.member);
  const packs = readdirSync(path.join(site.folder, 'data/goi'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.parse(name).name);
  const communes = packs.filter(isCommunePack);
  const inKilobytes = (bytes: number) => Math.round(bytes / 10) / 100;
  const kilobytes = (what: string, most: number, bytes: number): Budget => ({
    what,
    most,
    unit: 'kB',
    measured: inKilobytes(bytes),
  });
  return [
    // One first congestion window: the text and the styles of the first screen come together.
    kilobytes(`HTML of the heaviest guide (${heaviest})`, 14, size(heaviest)),
    ...(['home', 'commune', 'hamlet', 'search'] as const).map((kind) =>
      kilobytes(`HTML of the heaviest page ${kind}`, 14, heaviestOf(kind)),
    ),
    kilobytes('style sheets of a guide', 4.1, visit.bytesOf('stylesheet')),
    // Ticks that come along from a desk's glass are a part of it, and what a guide asks first.
    kilobytes('JavaScript of a guide before it is touched', 4.9, visit.bytesOf('script')),
    kilobytes('the heaviest guide in all, headers included', 24, visit.bytesOf() + visit.headers),
    { what: 'a guide', most: 5, unit: 'requests', measured: visit.requests },
    // No heavier than a guide, but for the headers of one file: a report's form names counters,
    // too, and the own team shows its meetings.
    kilobytes(
      'the start of members in all, headers included',
      24,
      members.bytesOf() + members.headers,
    ),
    kilobytes(
      'the pictures of the guide that shows most',
      16,
      Math.max(0, ...guides.map(({ address }) => drawnOf(site.folder, address))),
    ),
    kilobytes(
      'all pictures, behind the words of a first visit',
      26.3,
      size(packAddress(picturesPack)),
    ),
    // Words in Khmer letters are sent to where they are found.
    kilobytes('first search results after focus', 38.7, await searchFirst(site.url)),
    kilobytes('JavaScript of the kiosk in all', 131, scriptsOf(site.folder, '/kiosk/')),
    kilobytes(
      'the largest pack of a commune',
      11.5,
      Math.max(...communes.map((name) => size(packAddress(name)))),
    ),
    kilobytes(
      'the pack of members, with the sheets of all guides',
      70,
      size(packAddress(memberPack)),
    ),
    kilobytes(
      'the pack of lessons and quizzes, with the screens that are asked about',
      29.4,
      size(packAddress(lessonsPack)),
    ),
    kilobytes('glossary and old names, with the first commune', 25, size(packAddress(lookupPack))),
    kilobytes(
      'shell, guides and titles for a first visit',
      213,
      firstVisit(site.folder, visit.addresses),
    ),
  ];
}

/** Bytes of a file as the web server sends it to a phone that takes Brotli. */
function sizeOf(folder: string, address: string): number {
  const file = path.join(folder, fileOf(address));
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

const read = (folder: string, address: string) =>
  readFileSync(path.join(folder, fileOf(address)), 'utf8');

/**
 * Not part of the page: asked for by the browser's own frame, pictures that come as one reads on, or what a
 * slow line is told with, for which a busy machine passes.
 */
const notCounted =
  /\/(?:favicon\.\w+|manifest\.webmanifest|(?:media|data\/hinh)\/.*|[\w-]*icon-?[\w-]*\.png|_astro\/offline\.[\w-]+\.js)$/;

async function visitGuide(address: string) {
  const page = await openPage();
  const requests = await requestsWhile(page, async () => {
    await page.goto(address, { waitUntil: 'networkidle' });
  });
  const sizes = await Promise.all(
    requests.map(async (request) => ({
      type: request.resourceType(),
      bytes: (await request.sizes()).responseBodySize,
      headers: (await request.sizes()).responseHeadersSize,
    })),
  );
  await page.context().close();
  return {
    addresses: requests.map((request) => new URL(request.url()).pathname),
    requests: requests.length,
    headers: sizes.reduce((sum, { headers }) => sum + headers, 0),
    bytesOf: (type?: string) =>
      sizes
        .filter((size) => !type || size.type === type)
        .reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

async function searchFirst(url: string): Promise<number> {
  const page = await openPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  // The last that comes by itself: a slow machine is idle in between.
  await page.getByRole('button', { name: 'Nói để tìm' }).waitFor();
  const requests = await requestsWhile(page, async () => {
    // At once: half a word finds nothing, and a slow machine then asks for the keys of Telex.
    await page.getByRole('searchbox').fill('can cuoc');
    await page.getByRole('list', { name: 'Kết quả tìm kiếm' }).getByRole('link').first().waitFor();
  });
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  await page.context().close();
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}

/**
 * Lists what `act` begins and what comes meanwhile; of an earlier one a busy machine tells late that it came.
 */
async function requestsWhile(page: Page, act: () => Promise<void>): Promise<Request[]> {
  const begun = new Set<Request>();
  const requests: Request[] = [];
  page.on('request', (request) => begun.add(request));
  page.on('requestfinished', (request) => {
    const counted = !notCounted.test(new URL(request.url()).pathname);
    if (counted && begun.has(request)) requests.push(request);
  });
  await act();
  return requests;
}

/** The drawn pictures that a page shows, each once. */
function drawnOf(folder: string, address: string): number {
  const named = new Set(read(folder, address).match(/\/data\/hinh\/[\w-]+\.svg/g));
  return [...named].reduce((sum, screen) => sum + sizeOf(folder, screen), 0);
}

/** Scripts that a page needs, with all that these can import. */
function scriptsOf(folder: string, address: string): number {
  const found = new Set<string>();
  const queue = [read(folder, address)];
  for (let text = queue.pop(); text !== undefined; text = queue.pop())
    for (const [name] of text.matchAll(/[\w@.~-]+\.js\b/g)) {
      const script = `/_astro/${name}`;
      if (found.has(script) || !existsSync(path.join(folder, script))) continue;
      found.add(script);
      queue.push(read(folder, script));
    }
  return [...found].reduce((sum, script) => sum + sizeOf(folder, script), 0);
}

/**
 * Measures what the phones' worker fetches by itself after the first page: what that page loaded,
 * it need not fetch.
 */
function firstVisit(folder: string, loaded: string[]): number {
  const shell = [...read(folder, '/sw.js').matchAll(/"url":"([^"]+)"/g)].map(
    ([, url]) => url ?? '',
  );
  const { assets } = readPack(readFileSync(path.join(folder, fileOf(packAddress(guidesPack)))));
  const plain = assets.filter((address) => !address.startsWith('/media/'));
  const all = new Set([...shell, ...plain, '/sw.js', packAddress(guidesPack), '/data/tieu-de.txt']);
  for (const address of loaded) all.delete(address);
  return [...all].reduce((sum, address) => sum + sizeOf(folder, address), 0);
}
