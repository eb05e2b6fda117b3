import { setImmediate } from 'node:timers/promises';
import type { Release } from '../../content/release-folder.ts';
import type { Page, Renderer } from '../../content/renderer.ts';
import { hashOf, type Draft } from '../files/draft.ts';
import type { Pace } from '../files/pace.ts';
import { isStandIn, Pictures } from './pictures.ts';

/** The pages to render, and a key for every page: equal keys mean equal bytes. */
export interface Plan {
  pages: Page[];
  keys: Record<string, string>;
  stale: Page[];
}

/** After this many pages, timers such as the lease's renewal get a turn. */
const breathEvery = 50;

/** Compares the pages' data with the last release's. @param pace `finish` draws what waits for it, too */
export function planPages(
  pages: Page[],
  rendererVersion: string,
  last?: Release,
  pace: Pace = 'whole',
): Plan {
  const known = last?.record.pages ?? {};
  const keys: Record<string, string> = {};
  for (const page of pages) {
    if (keys[page.address] !== undefined)
      throw new Error(`Hai trang cùng muốn địa chỉ ${page.address}.`);
    keys[page.address] = pageKey(page, rendererVersion);
  }
  const isWaiting = (address: string) =>
    pace === 'finish' && last !== undefined && isStandIn(last.record, address);
  const stale = pages.filter(
    ({ address }) => keys[address] !== known[address] || isWaiting(address),
  );
  return { pages, keys, stale };
}

function pageKey({ kind, language, data, fullText }: Page, rendererVersion: string): string {
  return hashOf(JSON.stringify([rendererVersion, kind, language, fullText, data]));
}

interface Rendering {
  /** Is called with each rendered body. */
  look: (address: string, body: string) => void;
  /** Leaves the drawing of pictures to another release. */
  drawsLater: boolean;
}

/**
 * Renders stale pages.
 * @returns what each picture was drawn from, for the record of the release
 */
export async function renderPages(
  { stale }: Plan,
  renderer: Renderer,
  draft: Draft,
  { look, drawsLater }: Rendering,
): Promise<Record<string, string>> {
  const pictures = new Pictures(draft);
  try {
    for (const [at, page] of stale.entries()) {
      if (at % breathEvery === 0) await setImmediate();
      const isPicture = Pictures.isOne(page.address);
      if (isPicture && drawsLater) {
        pictures.putOff(page.address);
        continue;
      }
      const { body, encoding } = await renderer.render(page);
      if (isPicture) await pictures.draw(page.address, body);
      else draft.write(page.address, Buffer.from(body, encoding));
      look(page.address, body);
      await draft.compressor.room();
    }
  } finally {
    // Nothing may write any more into a draft that is given up.
    await pictures.done();
  }
  draft.compressor.send();
  return pictures.hashes;
}

/**
 * Links the pages that are not stale from the last release.
 * @returns what each picture was drawn from, for the record of the release
 */
export function keepPages({ pages, stale }: Plan, draft: Draft): Record<string, string> {
  const rendered = new Set(stale);
  const pictures = new Pictures(draft);
  for (const page of pages)
    if (!rendered.has(page)) (Pictures.isOne(page.address) ? pictures : draft).keep(page.address);
  return pictures.hashes;
}
