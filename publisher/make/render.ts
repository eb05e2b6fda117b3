import { setImmediate } from 'node:timers/promises';
import type { Release } from '../../content/release-folder.ts';
import type { Page, Renderer } from '../../content/renderer.ts';
import { hashOf, type Draft } from '../files/draft.ts';

/** Which pages to render, and a key for every page: equal keys mean equal bytes. */
export interface Plan {
  pages: Page[];
  keys: Record<string, string>;
  stale: Page[];
}

/** After this many pages, timers such as the lease's renewal get a turn. */
const breathEvery = 50;

/** Compares the pages' data with the last release's. */
export function planPages(pages: Page[], rendererVersion: string, last?: Release): Plan {
  const known = last?.record.pages ?? {};
  const keys: Record<string, string> = {};
  for (const page of pages) {
    if (keys[page.address] !== undefined)
      throw new Error(`Hai trang cùng muốn địa chỉ ${page.address}.`);
    keys[page.address] = pageKey(page, rendererVersion);
  }
  const stale = pages.filter(({ address }) => keys[address] !== known[address]);
  return { pages, keys, stale };
}

function pageKey({ kind, language, data, fullText }: Page, rendererVersion: string): string {
  return hashOf(JSON.stringify([rendererVersion, kind, language, fullText, data]));
}

/**
 * Renders stale pages and links the others from the last release.
 * @param look is called with each rendered body
 */
export async function renderPages(
  { pages, stale }: Plan,
  renderer: Renderer,
  draft: Draft,
  look: (address: string, body: string) => void,
): Promise<void> {
  const toRender = new Set(stale);
  for (const page of pages) if (!toRender.has(page)) draft.keep(page.address);
  for (const [at, page] of stale.entries()) {
    const { body } = await renderer.render(page);
    draft.write(page.address, body);
    look(page.address, body);
    await draft.compressor.room();
    if (at % breathEvery === 0) await setImmediate();
  }
  draft.compressor.send();
}
