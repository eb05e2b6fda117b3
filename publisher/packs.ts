import type { Page } from '../content/renderer.ts';
import { assetsOf } from './assets.ts';
import { hashOf, type Draft } from './draft.ts';

/** Many pages in one file, for a phone or a kiosk that wants them without a network. */
export interface Pack {
  /** Changes when something in it does. */
  version: string;
  /** Address → what it answers with. */
  pages: Record<string, string>;
  /** Hashed files that these pages need. */
  assets: string[];
}

const guides = /^\/(?:huong-dan|chu-de|lua-dao|duong-day-nong)\//;
const place = /^\/xa-phuong\/([^/]+)\//;

/** The pack that a page belongs to. */
function packOf({ address, language }: Page): string | undefined {
  if (language !== 'vi' || address.endsWith('/bang-tin/')) return undefined;
  if (guides.test(address)) return '/data/goi/huong-dan.json';
  const commune = place.exec(address)?.[1];
  return commune === undefined ? undefined : `/data/goi/${commune}.json`;
}

/** Makes the packs whose pages changed; the others are linked from the last release. */
export function addPacks(
  draft: Draft,
  pages: Page[],
  keys: Record<string, string>,
): Record<string, string> {
  const packs = new Map<string, string[]>();
  for (const page of pages) {
    const pack = packOf(page);
    if (pack === undefined) continue;
    const members = packs.get(pack);
    if (members) members.push(page.address);
    else packs.set(pack, [page.address]);
  }
  const made: Record<string, string> = {};
  for (const [pack, addresses] of packs) {
    addresses.sort();
    const key = hashOf(JSON.stringify(addresses.map((address) => [address, keys[address]])));
    if (draft.last?.record.packs[pack] === key) draft.keep(pack);
    else draft.write(pack, JSON.stringify(fill(draft, addresses)));
    made[pack] = key;
  }
  return made;
}

function fill(draft: Draft, addresses: string[]): Pack {
  const pages = Object.fromEntries(addresses.map((address) => [address, draft.read(address)]));
  const assets = assetsOf(Object.values(pages), draft);
  return { version: hashOf(JSON.stringify([pages, assets])).slice(0, 16), pages, assets };
}
