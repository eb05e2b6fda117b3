import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { quietChromium } from '../support/chromium.ts';

const slowdown = 6;
const { queries } = JSON.parse(
  readFileSync(new URL('../fixtures/search-queries.json', import.meta.url), 'utf8'),
) as { queries: { q: string }[] };

/** From a key to the painted results, in milliseconds. */
export interface Typing {
  keys: number;
  median: number;
  p95: number;
}

/**
 * Types all sample queries into the search box of the home page, on a processor six times slower.
 * Of each key the median of three times counts, so that what else the machine does hardly matters.
 */
export async function measureTyping(url: string): Promise<Typing> {
  await using browser = await chromium.launch(quietChromium);
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, isMobile: true });
  await page.goto(url);
  const box = page.getByRole('searchbox');
  await box.fill('a');
  await page.getByRole('list', { name: 'Kết quả tìm kiếm' }).getByRole('link').first().waitFor();
  let note: (milliseconds: number) => void = () => undefined;
  await page.exposeFunction('noteShown', (milliseconds: number) => note(milliseconds));
  await page.evaluate(watchKeys);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

  const typeAll = async (): Promise<number[]> => {
    const times: number[] = [];
    for (const { q } of queries) {
      await box.fill('');
      for (const letter of q) {
        const { promise, resolve } = Promise.withResolvers<number>();
        note = resolve;
        await page.keyboard.type(letter);
        times.push(await promise);
      }
    }
    return times;
  };
  const rounds = [await typeAll(), await typeAll(), await typeAll()];
  const times = (rounds[0] ?? [])
    .map((_, key) => rounds.map((round) => round[key] ?? 0).sort(ascending)[1] ?? 0)
    .sort(ascending);
  const percentile = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  return { keys: times.length, median: percentile(0.5), p95: percentile(0.95) };
}

const ascending = (left: number, right: number) => left - right;

declare global {
  interface Window {
    /** Tells the bench how long it took from a key to the frame with its results, in milliseconds. */
    noteShown(milliseconds: number): void;
  }
}

/** Notes in the page when a key came and when the frame with its results was painted. */
function watchKeys(): void {
  let pressedAt = 0;
  const note = ({ timeStamp }: Event) => (pressedAt ||= timeStamp);
  addEventListener('keydown', note, { capture: true });
  // Letters that no key of the keyboard has come as from an input method.
  addEventListener('beforeinput', note, { capture: true });
  const list = document.querySelector('.suggestions');
  if (!list) throw new Error('The search box has no list of results.');
  new MutationObserver(() => {
    const since = pressedAt;
    pressedAt = 0;
    if (since === 0) return;
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => window.noteShown(performance.now() - since);
      painted.port2.postMessage(undefined);
    });
  }).observe(list, { childList: true });
}
