import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { quietChromium } from '../support/chromium.ts';
import { median, percentile } from './measures.ts';

const slowdown = 6;
const fixture = JSON.parse(
  readFileSync(new URL('../fixtures/search-queries.json', import.meta.url), 'utf8'),
) as { queries: { q: string }[] };
const queries = fixture.queries.map(({ q }) => q);
/** Enough to compare with. */
const some = queries.filter((_, at) => at % 3 === 0);

/** Milliseconds from a key to a painted frame. */
export interface Typing {
  keys: number;
  median: number;
  p95: number;
}

/** The times until the key itself is seen, and until what is found for it is. */
interface Seen<Time> {
  key: Time;
  list: Time;
}

/**
 * The time a key takes in the search box, on the page of results, and in a box that does nearly
 * nothing.
 */
export interface TypingTimes {
  box: Seen<Typing>;
  resultPage: Seen<Typing>;
  /** The home page as it is, but a key only writes what was typed below the box. */
  bareBox: Seen<Typing>;
}

/**
 * Types the sample queries into the search box of the home page, and some of them into the other two,
 * on a processor six times slower. Of each key the median of three times counts, so that what else the
 * machine does hardly matters. The next key comes when the list of the one before is there.
 */
export async function measureTyping(url: string): Promise<TypingTimes> {
  await using browser = await chromium.launch(quietChromium);
  const measure = async (
    address: string,
    asked: readonly string[],
    prepare: (page: Page) => Promise<void>,
  ) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, isMobile: true });
    await page.goto(url + address);
    await prepare(page);
    const times = await typeIn(page, asked);
    await page.close();
    return times;
  };
  return {
    box: await measure('/', queries, waitForResults),
    resultPage: await measure('/tim/', some, waitForResults),
    bareBox: await measure('/', some, async (page) => {
      await page.evaluate(makeBare);
      await page.getByRole('searchbox').fill('a');
    }),
  };
}

async function waitForResults(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('vneid');
  const results = page.getByRole('list', { name: 'Kết quả tìm kiếm' });
  await results.getByRole('link').first().waitFor();
}

async function typeIn(page: Page, asked: readonly string[]): Promise<Seen<Typing>> {
  const box = page.getByRole('searchbox');
  let note: Window['noteShown'] = () => undefined;
  await page.exposeFunction('noteShown', (...shown: Parameters<typeof note>) => note(...shown));
  await page.evaluate(watchKeys);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

  /** Measures the times from a key until the page shows it, and what is wanted. */
  const timed = async (wanted: string, press: () => Promise<void>): Promise<Seen<number>> => {
    const { promise, resolve } = Promise.withResolvers<Seen<number>>();
    note = (query, times) => query === wanted && resolve(times);
    await press();
    return promise;
  };
  const typeAll = async (): Promise<Seen<number>[]> => {
    const times: Seen<number>[] = [];
    for (const q of asked) {
      await timed('', () => box.fill(''));
      for (const [at, letter] of [...q].entries())
        times.push(await timed(q.slice(0, at + 1), () => page.keyboard.type(letter)));
    }
    return times;
  };
  const rounds = [await typeAll(), await typeAll(), await typeAll()];
  const timesOf = (what: keyof Seen<number>): Typing => {
    const times = (rounds[0] ?? []).map((_, key) =>
      median(rounds.map((round) => round[key]?.[what] ?? 0)),
    );
    const [middle, p95] = [median(times), percentile(times, 0.95)];
    return { keys: times.length, median: Math.round(middle), p95: Math.round(p95) };
  };
  return { key: timesOf('key'), list: timesOf('list') };
}

declare global {
  interface Window {
    /**
     * Tells the bench how long it took from a key to the frame with it, and to that with the results of its
     * query.
     */
    noteShown(query: string, times: Seen<number>): void;
  }
}

/** Keeps the search from being loaded; a key writes what was typed, over the page like its results. */
function makeBare(): void {
  addEventListener('focus', (event) => event.stopImmediatePropagation(), { capture: true });
  const typed = document.createElement('p');
  typed.className = 'rows suggestions';
  document.querySelector('ap-search')?.append(typed);
  const input = document.querySelector('input');
  input?.addEventListener('input', () => (typed.textContent = input.value));
}

/** Notes in the page when a key came, when the frame with it and that with its results were painted. */
function watchKeys(): void {
  let pressedAt = 0;
  let seenAfter = Promise.resolve(0);
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    });
  const note = ({ timeStamp }: Event) => (pressedAt ||= timeStamp);
  addEventListener('keydown', note, { capture: true });
  // Letters that no key of the keyboard has come as from an input method.
  addEventListener('beforeinput', note, { capture: true });
  // What the microphone says has the look of suggestions, too, and hides at every key.
  const place = document.querySelector('ap-results, .suggestions:not(.spoken)');
  const input = document.querySelector('input');
  if (!place || !input) throw new Error('The page has no search box with a place for results.');
  const noteKey = () => {
    const since = pressedAt;
    seenAfter = painted().then((at) => at - since);
  };
  addEventListener('input', noteKey, { capture: true });
  new MutationObserver(() => {
    const query = input.value;
    // The last link of the box leads to all results of the query that those above it answer.
    const last = place.querySelector<HTMLAnchorElement>('.result-more a');
    if (last && new URL(last.href).searchParams.get('q') !== query) return;
    const since = pressedAt;
    pressedAt = 0;
    if (since === 0) return;
    void Promise.all([seenAfter, painted()]).then(([key, at]) => {
      window.noteShown(query, { key, list: at - since });
    });
  }).observe(place, { subtree: true, childList: true, characterData: true, attributes: true });
}
