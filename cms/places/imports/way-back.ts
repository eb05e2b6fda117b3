import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import { openAmong } from '../../base/access/locks.ts';
import { mayPublish } from '../../base/access/abilities.ts';
import type { Visitor } from '../../base/access/roles.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { usedBy } from '../../safeguards/removal/used-by.ts';
import { readVersion, type Row } from '../../writing/workflow/standing.ts';
import { stateHash, type Written, written } from './state.ts';
import type { ImportRow, Kept, WayBack } from './store.ts';

/** A reason why a document stays as it is. */
export interface Stays {
  kept: Kept;
}

/** The present content of a document. */
interface Now {
  newest: Row | null;
  /** The row readers see. */
  live: Row | null;
}

interface Circumstances {
  /** New documents that others point to. */
  used: ReadonlySet<string>;
  /** Documents that somebody else has open. */
  open: ReadonlySet<string>;
  /** True if whoever takes it back decides what readers see. */
  decides: boolean;
}

const changesLive = new Set<WayBack>(['takeDown', 'live', 'hide']);

/** Tells whether a way back changes what readers see. */
export const touchesLive = (way: WayBack): boolean => changesLive.has(way);

/** Says what takes a row back; nothing is written. Said again half-way, it is the rest of the same way. */
export function wayBack(
  row: ImportRow,
  now: Now,
  { used, open, decides }: Circumstances,
): WayBack | Stays {
  const way = row.makes ? unmaking(row, now, used) : returning(row, now);
  if (typeof way === 'object' || way === 'nothing') return way;
  if (touchesLive(way) && !decides) return { kept: 'live' };
  return open.has(row.document) ? { kept: 'open' } : way;
}

function unmaking(
  { of, document, afterHash }: ImportRow,
  { newest, live }: Now,
  used: ReadonlySet<string>,
): WayBack | Stays {
  if (!newest || newest['deletedAt']) return 'nothing';
  const hash = stateHash(of, newest);
  // A process may have ended after it made the document, before it said so.
  const written = afterHash ?? hash;
  if (hash !== written || (live && stateHash(of, live) !== written)) return { kept: 'edited' };
  if (used.has(document)) return { kept: 'used' };
  return live ? 'takeDown' : 'drop';
}

function returning(row: ImportRow, { newest, live }: Now): WayBack | Stays {
  const { of, beforeHash, afterHash, way } = row;
  if (!newest) return { kept: 'gone' };
  const hash = stateHash(of, newest);
  const seen = seenBefore(row);
  const isHalf = way === 'live' && seen && hash === stateHash(of, seen);
  if (hash !== afterHash && hash !== beforeHash && !isHalf) return { kept: 'edited' };
  const isOurs = live !== null && afterHash !== beforeHash && stateHash(of, live) === afterHash;
  if (isOurs && seen === undefined) return { kept: 'live' };
  if (isOurs && seen === null) return 'hide';
  if (isOurs && seen && stateHash(of, seen) !== afterHash) return 'live';
  return hash === beforeHash ? 'nothing' : 'draft';
}

/**
 * Returns what readers saw before an import: null when that was nothing, undefined where nobody
 * noted it.
 */
export function seenBefore({ live }: ImportRow): Row | null | undefined {
  return live === null ? undefined : (JSON.parse(live) as Row | null);
}

/** Reads what a document says now, also from the trash where it was made. */
export async function readNow(
  payload: Payload,
  { of, document, makes }: ImportRow,
  req: Within,
): Promise<Now> {
  const [newest, row] = await Promise.all(
    [true, false].map((draft) => readVersion(payload, of, document, { draft, trash: makes, req })),
  );
  return { newest: newest ?? null, live: row && isShown(row) ? row : null };
}

/** Without transactions a process may end between what takes a page off and what is said at its address. */
const isShown = ({ _status, liveAddress }: Row) =>
  _status === 'published' || typeof liveAddress === 'string';

/** New documents of these rows that others point to; those that go themselves do not count. */
export async function usedRows(
  payload: Payload,
  rows: ImportRow[],
  going: ReadonlySet<string> = new Set(),
): Promise<Set<string>> {
  const hamlets = rows.filter(({ of, makes }) => of === 'hamlets' && makes);
  if (hamlets.length === 0) return new Set();
  const ids = hamlets.map(({ document }) => document);
  const uses = await usedBy(payload, 'hamlets', ids);
  return new Set(uses.filter(({ id }) => !going.has(id)).flatMap(({ of }) => of));
}

/** A row, and what takes it back. */
export interface Planned {
  row: ImportRow;
  way: WayBack | Stays;
}

/** The order of taking back: all that lies in hamlets before the hamlets. */
const inTurn = written.toReversed();

/** Says what taking rows back will do to each, in the order in which it is done. */
export async function planWaysBack(
  payload: Payload,
  user: Visitor,
  rows: ImportRow[],
): Promise<Planned[]> {
  const decides = mayPublish(user);
  const open = await openAmong(payload, rows, user);
  const nows = new Map<ImportRow, Now>();
  for (const kind of inTurn)
    for (const [row, now] of await readAllNow(payload, kind, rows)) nows.set(row, now);
  const planned: Planned[] = [];
  const going = new Set<string>();
  for (const kind of inTurn) {
    const alike = rows.filter(({ of }) => of === kind);
    const used = await usedRows(payload, alike, going);
    for (const row of alike.toReversed()) {
      const now = nows.get(row) ?? { newest: null, live: null };
      const way = wayBack(row, now, { used, open, decides });
      if (way === 'drop' || way === 'takeDown') going.add(row.document);
      planned.push({ row, way });
    }
  }
  return planned;
}

/** Names what was planned: whether something else would happen by now. */
export function hashOfWays(planned: Planned[]): string {
  const said = planned.map(({ row, way }) => [row.id, way]);
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url');
}

/** Documents that are read at once. */
const atOnce = 200;

async function readAllNow(
  payload: Payload,
  of: Written,
  rows: ImportRow[],
): Promise<Map<ImportRow, Now>> {
  const alike = rows.filter((row) => row.of === of);
  const nows = new Map<ImportRow, Now>();
  for (let at = 0; at < alike.length; at += atOnce) {
    const few = alike.slice(at, at + atOnce);
    const ids = few.map(({ document }) => document);
    const [newest, shown] = await Promise.all(
      [true, false].map((draft) => readMany(payload, of, ids, draft)),
    );
    for (const row of few) {
      const [one, seen] = [newest, shown].map((found) => found?.get(row.document));
      const isThere = one !== undefined && (row.makes || !one['deletedAt']);
      const live = isThere && seen && isShown(seen) ? seen : null;
      nows.set(row, { newest: isThere ? one : null, live });
    }
  }
  return nows;
}

async function readMany(
  payload: Payload,
  collection: Written,
  ids: string[],
  draft: boolean,
): Promise<Map<string, Row>> {
  const { docs } = await payload.find({
    collection,
    where: { id: { in: ids } },
    draft,
    trash: true,
    depth: 0,
    limit: 0,
    pagination: false,
    showHiddenFields: true,
  });
  return new Map((docs as unknown as Row[]).map((row) => [row.id, row]));
}
