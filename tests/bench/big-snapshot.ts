import type { Renderer } from '../../content/renderer.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { teamOf } from '../support/nation/places.ts';
import { seeded } from '../support/random.ts';
import { sampleSnapshot } from '../support/snapshot.ts';

/** A guide for every so many pages: a province has hundreds of them, not thousands. */
const guidesOf = (pages: number) => (pages > 10_000 ? 300 : 100);

/**
 * A valid snapshot of which the renderer makes at least so many pages (every address that it
 * describes): many guides, and hamlets with a team of five in every commune.
 */
export function bigSnapshot(pages: number, renderer: Renderer): Snapshot {
  const snapshot = sampleSnapshot();
  const [pattern] = snapshot.guides;
  if (!pattern) throw new Error('The sample snapshot has no guide.');
  for (let at = 0; snapshot.guides.length < guidesOf(pages); at++)
    snapshot.guides.push({
      ...structuredClone(pattern),
      id: `bai-${at}`,
      slug: `bai-${at}`,
      title: `${pattern.title} (bài ${at})`,
    });
  const count = () => renderer.pages(snapshot).length;
  const without = count();
  addHamlets(snapshot, 0, 64);
  const each = (count() - without) / 64;
  addHamlets(snapshot, 64, Math.ceil((pages - without) / each));
  return snapshot;
}

/** Tells whether an address is read in a browser; the others are contacts and data. */
export function isHtml({ address }: { address: string }): boolean {
  return address.endsWith('/') || address.endsWith('.html');
}

function addHamlets(snapshot: Snapshot, from: number, to: number): void {
  const { communes, meta } = snapshot;
  const random = seeded(`hamlets from ${from}`);
  for (let at = from; at < to; at++) {
    const commune = communes[at % communes.length]!;
    const id = `ap-${at}`;
    const name = `Ấp Thử ${at}`;
    snapshot.hamlets.push({
      id,
      slug: id,
      updatedAt: meta.asOf,
      name,
      kind: 'ap',
      commune: commune.id,
      formerNames: [],
      sample: true,
    });
    snapshot.teams.push(teamOf({ id, name }, random));
  }
}
