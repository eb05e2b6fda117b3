import { setImmediate } from 'node:timers/promises';
import type { Release } from '../../content/release-folder.ts';
import type { Page, Renderer } from '../../content/renderer.ts';
import { hashOf, type Draft } from '../files/draft.ts';

/** Which pages must be rendered, and the key of every page: equal keys mean equal bytes. */
export interface Plan {
  pages: Page[];
  keys: Record<string, string>;
  stale: Page[];
}

/** Timers (the lease's renewal) run after this many pages. */
const breathEvery = 50;

/** Compares what pages show with what they showed in the last release. */
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
 * Renders the pages whose data differ; the others are linked from the last release.
 * @param look sees each rendered body
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
