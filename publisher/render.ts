import { setImmediate } from 'node:timers/promises';
import type { Page, Renderer } from '../content/renderer.ts';
import { hashOf, type Draft } from './draft.ts';

/** What rendering left to know: every page's key, and which pages were rendered anew. */
export interface RenderedPages {
  keys: Record<string, string>;
  rendered: string[];
}

/** Timers (the lease's renewal) run after this many pages. */
const breathEvery = 50;

/** Two pages with equal keys have equal bytes. */
export function pageKey(page: Page, rendererVersion: string): string {
  const { kind, language, data, fullText } = page;
  return hashOf(JSON.stringify([rendererVersion, kind, language, fullText, data]));
}

/** Renders the pages whose data differ from the last release; the others are linked from it. */
export async function renderPages(
  pages: Page[],
  renderer: Renderer,
  draft: Draft,
): Promise<RenderedPages> {
  const known = draft.last?.record.pages ?? {};
  const keys: Record<string, string> = {};
  const rendered: string[] = [];
  for (const page of pages) {
    const { address } = page;
    if (keys[address] !== undefined) throw new Error(`Two pages want the address ${address}.`);
    const key = (keys[address] = pageKey(page, renderer.version));
    if (known[address] === key) {
      draft.keep(address);
      continue;
    }
    draft.write(address, (await renderer.render(page)).body);
    rendered.push(address);
    if (rendered.length % breathEvery === 0) await setImmediate();
  }
  return { keys, rendered };
}
