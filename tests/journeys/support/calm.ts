import { expect, type Page, type Request } from '@playwright/test';

/** The requests a page has made. */
interface Traffic {
  underWay: Set<Request>;
  /** The time something was last asked or answered. */
  changed: number;
}

const traffic = new WeakMap<Page, Traffic>();

/** In milliseconds: what asks by turns, as a panel after its form, asks again before that. */
const pause = 200;

/** Listens to what a page asks for, so that `calm` can tell; what it asked for before is forgotten. */
export function listenAnew(page: Page): void {
  const heard = traffic.get(page) ?? listen(page);
  heard.underWay.clear();
  heard.changed = performance.now();
}

/** Waits until a page has its answers and its scripts rest, and nothing more was asked for since. */
export async function calm(page: Page): Promise<void> {
  const heard = traffic.get(page);
  if (!heard) throw new Error('Nobody listens to what this page asks for.');
  const busyWith = async () => {
    // Scripts are never said to rest where something moves all the time.
    await page.evaluate(() => new Promise((rests) => requestIdleCallback(rests, { timeout: 300 })));
    const justNow = performance.now() - heard.changed < pause ? ['something just now'] : [];
    return [...justNow, ...[...heard.underWay].map((request) => request.url())];
  };
  await expect.poll(busyWith, { intervals: [50] }).toEqual([]);
}

function listen(page: Page): Traffic {
  const heard: Traffic = { underWay: new Set(), changed: performance.now() };
  traffic.set(page, heard);
  page.on('request', (request) => {
    heard.underWay.add(request);
    heard.changed = performance.now();
  });
  const ends = (request: Request) => {
    heard.underWay.delete(request);
    heard.changed = performance.now();
  };
  page.on('requestfinished', ends);
  page.on('requestfailed', ends);
  // Payload does not read some answers of its API, and they end never; pages come in parts.
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/api/')) ends(response.request());
  });
  return heard;
}
