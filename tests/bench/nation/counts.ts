import { brotliCompressSync, constants } from 'node:zlib';
import { textsOf } from '../../../content/snapshot/texts.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { loadRenderer } from '../../../publisher/make/renderer.ts';
import { packTitles } from '../../../search/entries/titles-data.ts';
import { isHtml } from '../big-snapshot.ts';

/** The numbers that can be said of a release without making it. */
export interface Counts {
  communes: number;
  hamlets: number;
  addresses: number;
  /** The number of them that are HTML. */
  read: number;
  snapshot: number;
  titlesRaw: number;
  /** As phones get it. */
  titles: number;
}

/** Counts the addresses of a snapshot, one commune after the other, and packs its titles. */
export async function countOf(snapshot: Snapshot): Promise<Counts> {
  const { renderer } = await loadRenderer();
  const { common, parts } = renderer.outline(snapshot);
  let addresses = common.length;
  let read = common.filter(isHtml).length;
  for (const part of parts) {
    const pages = part.pages();
    addresses += pages.length;
    read += pages.filter(isHtml).length;
  }
  const titles = JSON.stringify(packTitles(snapshot));
  const texts = Object.values(textsOf(snapshot));
  return {
    communes: snapshot.communes.length,
    hamlets: snapshot.hamlets.length,
    addresses,
    read,
    snapshot: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    titlesRaw: Buffer.byteLength(titles),
    titles: smallest(titles),
  };
}

/** Compressed as titles are sent. */
export function smallest(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(text, { params }).length;
}
