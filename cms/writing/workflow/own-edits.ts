import type { CollectionSlug, Payload } from 'payload';
import { kindOf, kinds } from '../../../content/kinds.ts';
import { findEntries } from './entry.ts';
import { readVersion } from './standing.ts';

/** An edit that a commune official let go live without an approval. */
export interface OwnEdit {
  collection: string;
  id: string;
  title: string;
  /** ISO 8601. */
  at: string;
  name: string;
}

/** For how many days the province is told. */
const days = 14;
const mostTold = 20;

/** Reads what went live without an approval lately, the last first. */
export async function readOwnEdits(payload: Payload, now = new Date()): Promise<OwnEdit[]> {
  const since = new Date(now.getTime() - days * 24 * 3_600_000).toISOString();
  const entries = await findEntries(payload, { toldAt: { greater_than: since } });
  const latest = entries
    .toSorted((one, other) => (other.toldAt ?? '').localeCompare(one.toldAt ?? ''))
    .slice(0, mostTold);
  return Promise.all(
    latest.map(async ({ of, document, toldAt, history }) => {
      const kind = kindOf(of);
      const row = await readVersion(payload, of as CollectionSlug, document, { draft: false });
      const title: unknown = kind && row?.[kinds[kind].title];
      const step = history.findLast(({ deed }) => deed === 'publishOwn');
      return {
        collection: of,
        id: document,
        title: String(title ?? 'đã xóa'),
        at: toldAt ?? '',
        name: step?.name ?? '',
      };
    }),
  );
}
