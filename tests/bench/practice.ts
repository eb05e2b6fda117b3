import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { dataAddresses } from '../../content/data-addresses.ts';
import { build } from '../../ops/build.ts';
import type { PracticeData } from '../../practice/data.ts';
import { isPressed, isScene, placesOf, type TapStep } from '../../practice/places.ts';
import { playerWords } from '../../practice/player/words.ts';
import { passWords } from '../../practice/words.ts';
import { exportedSeed } from '../site/support/exported-seed.ts';
import { makeSite, type MadeSite } from '../site/support/made-site.ts';
import { quietChromium } from '../support/chromium.ts';
import { Finger, type Tap } from './finger.ts';
import { longer, middleOf, row, slowest, tapPlainButton, type NamedTap } from './taps.ts';
import { percentile } from './measures.ts';

/**
 * `npm run bench -- practice`: how quickly a practice answers on a telephone whose processor is six times
 * slower than this one. The fullest service and the fullest scam that ship are walked three times; at
 * each step a place beside the right one is tapped first. A page with one plain button is measured in
 * the same run, before and after, as the floor of this machine. Fails past the limit.
 */
const slowdown = 6;
const rounds = 3;
/** Of a plain button: 60 ms where that takes 40, as at the kiosk (decision 013). */
const mostOfPlainButton = 1.5;
const telephone = { viewport: { width: 360, height: 740 }, hasTouch: true, locale: 'vi-VN' };

interface PracticeTap extends NamedTap {
  kind: 'right' | 'beside' | 'button';
}

await build('renderer');
const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-bench-practice-'));
try {
  const snapshot = await exportedSeed(folder);
  const site = await makeSite(folder, snapshot, path.join(folder, 'media'));
  await using browser = await chromium.launch(quietChromium);
  const page = await (await browser.newContext(telephone)).newPage();
  const before = await tapPlainButton(page, slowdown);
  const taps: PracticeTap[] = [];
  for (const kind of ['service', 'scam'] as const) {
    const practice = await fullest(
      site,
      snapshot.practices.flatMap((each) => (each.kind === kind ? [each.slug] : [])),
    );
    const visits: PracticeTap[][] = [];
    for (let round = 0; round < rounds; round += 1) visits.push(await walk(page, site, practice));
    taps.push(...middleOf(visits));
  }
  const plain = [...before, ...(await tapPlainButton(page, slowdown))];
  site.server.close();
  site.server.closeAllConnections();
  process.exitCode = report(plain, taps) ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}

/** The practice with the most to draw. */
async function fullest({ folder }: MadeSite, slugs: string[]): Promise<PracticeData> {
  const all = await Promise.all(
    slugs.map(
      async (slug) =>
        JSON.parse(
          await readFile(path.join(folder, dataAddresses.practice(slug)), 'utf8'),
        ) as PracticeData,
    ),
  );
  const [first] = all.sort((one, other) => drawn(other) - drawn(one));
  if (!first) throw new Error('There is no practice of this kind.');
  return first;
}

function drawn({ steps, screens }: PracticeData): number {
  return steps.reduce(
    (sum, step) => sum + (isScene(step) ? 1 : (screens[step.screen]?.elements.length ?? 0)),
    0,
  );
}

/** Walks a practice with the place marked, and taps beside it once a step. */
async function walk(page: Page, site: MadeSite, data: PracticeData): Promise<PracticeTap[]> {
  // The same address once more would go on where it was left.
  await page.goto('about:blank');
  await page.goto(`${site.url}/tap/${data.slug}/`);
  await page.getByRole('button', { name: passWords.theo.what }).tap();
  const phone = page.getByRole('region', { name: playerWords.phone });
  await phone.waitFor();
  const finger = await Finger.at(page, slowdown);
  const taps: PracticeTap[] = [];
  const press = async (kind: PracticeTap['kind'], name: string, target = phone) => {
    taps.push({ kind, name, ...(await finger.tap(target)) });
  };
  for (const [at, step] of data.steps.entries()) {
    if (isScene(step)) {
      await press('button', step.go, page.getByRole('button', { name: step.go, exact: true }));
      continue;
    }
    const other = await besideOf(page, data, step);
    if (other) await press('beside', `${at + 1} ${other}`, phone.locator(`[data-key="${other}"]`));
    const safe = page.getByRole('button', { name: playerWords.safe });
    if (await safe.isVisible()) await press('button', playerWords.safe, safe);
    const right = phone.locator(`[data-key="${step.element}"]`);
    // Whoever finds it below the edge pulls the screen up first.
    await right.evaluate((place) => place.scrollIntoView({ block: 'nearest' }));
    await press('right', `${at + 1} ${step.element}`, right);
  }
  await page.getByRole('heading', { name: data.end.title }).waitFor();
  return taps;
}

/** The first place beside the right one that a finger can meet where the screen stands now. */
async function besideOf(
  page: Page,
  { screens }: PracticeData,
  { screen, element }: TapStep,
): Promise<string | undefined> {
  const shown = screens[screen];
  const keys = shown
    ? placesOf(shown).flatMap((place) =>
        isPressed(place) && place.key !== element ? [place.key] : [],
      )
    : [];
  return page.evaluate(
    (keys) =>
      keys.find((key) => {
        const place = document.querySelector(`.ph [data-key="${key}"]`);
        if (!place) return false;
        const { left, top, width, height } = place.getBoundingClientRect();
        const met = document.elementFromPoint(left + width / 2, top + height / 2);
        return met?.closest('[data-key]') === place;
      }),
    keys,
  );
}

/** Prints what was measured. @returns whether it keeps to the limit */
function report(plain: Tap[], taps: PracticeTap[]): boolean {
  const of = (kind: PracticeTap['kind']) => taps.filter((tap) => tap.kind === kind);
  console.table({
    'plain button': row(plain),
    'the right place': row(of('right')),
    'beside it': row(of('beside')),
    'buttons of the page': row(of('button')),
    'all taps': row(taps),
  });
  console.log('95th percentile (median), ms, processor', slowdown, 'times slower');
  console.log('slowest:', slowest(taps));
  const [tapP95Ms, plainP95Ms] = [taps, plain].map((some) => percentile(some.map(longer), 0.95));
  const part = (tapP95Ms ?? NaN) / (plainP95Ms ?? NaN);
  const passed = part <= mostOfPlainButton;
  console.log(`${part.toFixed(2)} of a plain button, at most ${mostOfPlainButton.toFixed(2)}`);
  console.log(JSON.stringify({ passed, tapP95Ms, plainP95Ms, part }));
  return passed;
}
