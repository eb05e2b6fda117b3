import type { Payload } from 'payload';
import type { Within } from '../../storage/database/after-commit.ts';
import { inTransaction } from '../../storage/database/in-transaction.ts';
import { writeIf } from '../../storage/database/write-part.ts';
import { type LedgerEntry, type LedgerRow, ledgerOf } from '../../storage/ledger/ledger.ts';

/**
 * The state of a deed: it waits, is being done or taken back, or is over; `failed` says why in
 * `fault`.
 */
export type HeldState =
  | 'holding'
  | 'confirming'
  | 'confirmed'
  | 'takingBack'
  | 'takenBack'
  | 'failed';

/** States in which somebody is at work, or was when a process ended. */
const atWork: HeldState[] = ['confirming', 'takingBack'];

/** Something that is too large for one person. Instants are ISO 8601 in UTC. */
export interface HeldDeed<Order = unknown> extends LedgerEntry {
  /** Name of its {@link HeldWays}. */
  kind: string;
  /** Id of the account that asked for it. */
  by: string;
  /** Ids of all accounts that have caused it: none of them is a second person. */
  causers: string[];
  order: Order;
  state: HeldState;
  /** The time it is done although nobody confirmed it; null where somebody must. */
  runsAt: string | null;
  /** Id of who confirmed it or took it back; null where its time came. */
  decidedBy: string | null;
  decidedAt: string | null;
  fault: string | null;
}

/** One thing that it is about: what a row is made of. */
export interface HeldItem {
  /** Collection and id of a document. */
  of: string;
  document: string;
  title: string;
  /** The data to finish it or take it back, as the kind of the deed likes it; no personal data. */
  mark?: string;
  /** Tells it from others of the same document, where one document may be named several times. */
  key?: string;
}

/** A row: `held` until it was `confirmed` or `takenBack` by its kind. */
export interface HeldRow extends LedgerRow {
  heldDeed: string;
  key: string;
  of: string;
  document: string;
  state: 'held' | 'confirmed' | 'takenBack';
  mark: string | null;
}

/** Written by these only. */
export const {
  claim: claimHeld,
  find: findHeld,
  findLeft: findLeftHeld,
  findRows: findHeldRows,
  read: readHeld,
  renew: renewHeld,
  write: writeHeld,
  writeRow: writeHeldRow,
} = ledgerOf<HeldDeed, HeldRow>({
  entries: 'held-deeds',
  rows: 'held-deed-rows',
  parent: 'heldDeed',
  atWork,
});

/** Writes down something that waits from now on, with what it is about. */
export async function createHeld(
  payload: Payload,
  deed: HeldDeed,
  items: HeldItem[],
  req: Within,
): Promise<void> {
  await inTransaction(payload, req, async (within) => {
    await payload.db.create({ collection: 'held-deeds', data: { ...deed }, req: within });
    await addRows(payload, deed.id, items, within);
  });
}

/**
 * Adds to something that waits what it is not about yet.
 * @returns false when it waits no more
 */
export async function addToHeld(
  payload: Payload,
  { id }: Pick<HeldDeed, 'id'>,
  items: HeldItem[],
  req: Within,
): Promise<boolean> {
  return inTransaction(payload, req, async (within) => {
    const where = { heldDeed: { equals: id } };
    const { docs } = await payload.db.find<HeldRow>({
      collection: 'held-deed-rows',
      where,
      pagination: false,
      limit: 0,
      req: within,
    });
    const known = new Set(docs.map(({ key }) => key));
    const fresh = items.filter((item) => !known.has(keyOf(item)));
    const waits = { and: [{ id: { equals: id } }, { state: { equals: 'holding' } }] };
    const total = docs.length + fresh.length;
    if (!(await writeIf(payload, 'held-deeds', waits, { total }, within))) return false;
    await addRows(payload, id, fresh, within, docs.length);
    return true;
  });
}

async function addRows(
  payload: Payload,
  heldDeed: string,
  items: HeldItem[],
  req: Within,
  from = 0,
): Promise<void> {
  for (const [at, item] of items.entries()) {
    const { of, document, title, mark = null } = item;
    const own = { id: crypto.randomUUID(), heldDeed, place: from + at, key: keyOf(item) };
    const data = { ...own, of, document, title, mark, state: 'held' };
    await payload.db.create({ collection: 'held-deed-rows', data, req });
  }
}

const keyOf = ({ of, document, key = '' }: HeldItem) => `${of}/${document}/${key}`;
