import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { findChromium } from '../../ops/chromium.mjs';
import { build } from '../../ops/build.ts';
import { Desk } from '../journeys/support/desk.ts';
import { OwnSite } from '../journeys/support/own-site.ts';
import { largeSnapshot } from '../support/large-snapshot.ts';
import { sampleSnapshot } from '../support/snapshot.ts';
import { Finger, type Tap } from './finger.ts';
import { longer, middleOf, row, slowest, tapPlainButton } from './taps.ts';
import { walk, type KioskTap } from './walk.ts';
import { percentile, reportFigures } from './measures.ts';

/**
 * `npm run bench -- kiosk`: how quickly the kiosk answers on a processor six times slower than this
 * one, with the titles of a whole province: tap to next frame, leaving, and a start without a
 * network. A page with one plain button is measured in the same way before and after, as the floor
 * of this machine. Of each tap of the walk the median of three visitors counts, so that what else
 * the machine does hardly matters; every single tap stands beside it.
 */
const slowdown = 6;
const rounds = 3;
const glass = { viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: 'vi-VN' };
const executablePath = await findChromium();
const launch = {
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
};

await build('renderer');
const site = await OwnSite.open();
await site.publish(provinceSnapshot());
const profile = await mkdtemp(path.join(tmpdir(), 'ap-so-bench-'));

const before = await inBrowser(measurePlainButton);
const kiosk = await inBrowser(measureKiosk);
const bare = [...before, ...(await inBrowser(measurePlainButton))];
await site.stop();
const coldStarts: number[] = [];
for (let round = 0; round < rounds; round += 1) coldStarts.push(await inBrowser(measureColdStart));
await site.close();
await rm(profile, { recursive: true });

const taps = middleOf(kiosk.visits);
console.table({
  'plain button': row(bare),
  'kiosk, keys': row(taps.filter(({ kind }) => kind === 'key')),
  'kiosk, buttons': row(taps.filter(({ kind }) => kind === 'button')),
  'kiosk, all taps': row(taps),
  'kiosk, every single tap': row(kiosk.visits.flat()),
});
console.log('95th percentile (median), ms, processor', slowdown, 'times slower');
console.log(
  'touch: finger down → next frame on the glass (pressed); lift: finger up → next frame on the glass;',
  'handed: the longer of the two, until the page is done with the frame; settled: → the last change drawn',
);
console.log('slowest:', slowest(taps));
const tapP95 = percentile(taps.map(longer), 0.95);
const plainP95 = percentile(bare.map(longer), 0.95);
reportFigures({
  tapP95Ms: { measured: tapP95 },
  tapP95OfEverySingleTapMs: { measured: percentile(kiosk.visits.flat().map(longer), 0.95) },
  tapP95OfPlainButtonMs: { measured: plainP95 },
  tapP95OfPlainButton: { measured: tapP95 / plainP95, most: 1.25 },
  resetMs: { measured: Math.max(...kiosk.resets.map(({ settled }) => settled)), most: 300 },
  coldStartMs: { measured: Math.round(percentile(coldStarts, 0.5)), most: 3000 },
  scriptKilobytes: { measured: kiosk.scriptKilobytes, most: 140 },
});

/**
 * The sample with the titles of a whole province, for the search has to go through them, and desks that
 * take a call for help at any hour.
 */
function provinceSnapshot(): Snapshot {
  const { desks, hamlets } = sampleSnapshot();
  const told = new Set(hamlets.map(({ commune }) => commune));
  const others = largeSnapshot(2_000).hamlets.filter(({ commune }) => !told.has(commune));
  return sampleSnapshot({
    desks: desks.map((desk) => ({ ...desk, opening: [] })),
    hamlets: [...hamlets, ...others],
  });
}

/** A new process on the same profile, with nothing in memory. */
async function inBrowser<Result>(
  measure: (context: BrowserContext, page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await chromium.launchPersistentContext(profile, { ...launch, ...glass });
  try {
    return await measure(context, context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
  }
}

function measurePlainButton(_context: BrowserContext, page: Page): Promise<Tap[]> {
  return tapPlainButton(page, slowdown);
}

async function measureKiosk(_context: BrowserContext, page: Page) {
  await Desk.setUp(page, site.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const scriptKilobytes = await page.evaluate(scriptsInKilobytes);
  const finger = await Finger.at(page, slowdown);
  const visits: KioskTap[][] = [];
  const resets: Tap[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const taps = await walk(page, finger);
    resets.push(await finger.tap(page.getByRole('button', { name: 'Xong, xóa hết' })));
    const wake = await finger.tap(page.getByRole('button', { name: /Chạm vào đây/ }));
    visits.push([...taps, { name: 'Chạm vào đây', kind: 'button', ...wake }]);
  }
  return { visits, resets, scriptKilobytes };
}

/** From the order to open the page until the first question can be answered, the first touch included. */
async function measureColdStart(_context: BrowserContext, page: Page): Promise<number> {
  await Finger.at(page, slowdown);
  const start = performance.now();
  await page.goto(`${site.url}/kiosk/`);
  await Desk.at(page);
  return performance.now() - start;
}

/** Scripts of the page as they went over the line. */
function scriptsInKilobytes(): number {
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const scripts = files.filter(({ name }) => /\.js$/.test(new URL(name).pathname));
  const bytes = scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return Math.round(bytes / 100) / 10;
}
