import type { CDPSession, Page } from '@playwright/test';

/** A computer of a commune: how many times slower than this one, and its line (bytes a second, ms). */
const slowdown = 4;
const line = { downloadThroughput: 1_250_000, uploadThroughput: 625_000, latency: 30 };
/** Milliseconds without a request after which no more are expected. */
const quiet = 800;
const patience = 60_000;

/**
 * The costs of a step: until it could be used, until the last answer was there, and over the line.
 */
export interface Taken {
  readyMs: number;
  wholeMs: number;
  requests: number;
  kB: number;
  scriptsKB: number;
}

interface Watch {
  session: CDPSession;
  open: Set<string>;
  scripts: Set<string>;
  lastEnd: number;
  requests: number;
  bytes: number;
  scriptBytes: number;
}

const watches = new WeakMap<Page, Watch>();

/**
 * Does something in a page and waits for what it leads to.
 * @param ready resolves when it can be used
 */
export async function measure(
  page: Page,
  act: () => Promise<unknown>,
  ready: (page: Page) => Promise<unknown>,
): Promise<Taken> {
  const watch = await watched(page);
  Object.assign(watch, { lastEnd: 0, requests: 0, bytes: 0, scriptBytes: 0 });
  await page.evaluate(notesPress);
  const began = Date.now();
  await act();
  await ready(page);
  const readyAt = Date.now();
  await settled(watch);
  // The wish counts where nothing was pressed, or the page went.
  const pressed = await page.evaluate(() => Number(Reflect.get(window, 'pressedAt') ?? 0));
  const from = Math.max(began, pressed);
  return {
    readyMs: readyAt - from,
    wholeMs: Math.max(readyAt, watch.lastEnd) - from,
    requests: watch.requests,
    kB: watch.bytes / 1000,
    scriptsKB: watch.scriptBytes / 1000,
  };
}

/** Playwright looks for some time whether a button stands still: that is nobody's waiting. */
function notesPress(): void {
  Reflect.set(window, 'pressedAt', 0);
  const note = () => Reflect.set(window, 'pressedAt', Date.now());
  window.addEventListener('click', note, { capture: true, once: true });
}

async function settled(watch: Watch): Promise<void> {
  const late = Date.now() + patience;
  while (watch.open.size > 0 || Date.now() - watch.lastEnd < quiet) {
    if (Date.now() > late) throw new Error(`Requests that never ended: ${watch.open.size}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A page on the slow computer, whose requests are counted. */
async function watched(page: Page): Promise<Watch> {
  const known = watches.get(page);
  if (known) return known;
  const session = await page.context().newCDPSession(page);
  const made: Watch = {
    ...{ session, open: new Set<string>(), scripts: new Set<string>() },
    ...{ lastEnd: 0, requests: 0, bytes: 0, scriptBytes: 0 },
  };
  watches.set(page, made);
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (request.url.startsWith('data:')) return;
    if (!made.open.has(requestId)) made.requests += 1;
    made.open.add(requestId);
    if (type === 'Script') made.scripts.add(requestId);
  });
  // Not every answer is read to its end: what is not read never finishes.
  const come = ({ requestId }: Ended) => {
    made.open.delete(requestId);
    made.lastEnd = Date.now();
  };
  session.on('Network.responseReceived', come);
  session.on('Network.dataReceived', come);
  const end = ({ requestId, encodedDataLength = 0 }: Ended) => {
    come({ requestId });
    made.bytes += encodedDataLength;
    if (made.scripts.has(requestId)) made.scriptBytes += encodedDataLength;
  };
  session.on('Network.loadingFinished', end);
  session.on('Network.loadingFailed', end);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return made;
}

interface Ended {
  requestId: string;
  encodedDataLength?: number;
}
