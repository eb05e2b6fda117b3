import type { CollectionSlug, Payload, Where } from 'payload';
import type { Within } from '../database/after-commit.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { writeIf, writePart } from '../database/write-part.ts';
import { noteBytes } from '../../base/limits/meter.ts';

/** Work that is done row by row, perhaps by several processes after each other. Instants are ISO 8601. */
export interface LedgerEntry {
  id: string;
  /** While it is `preparing` its rows are not all written down, and nothing was done. */
  state: string;
  /** Id of the user who asked for it. */
  by: string;
  /** Id of the user who has it taken back. */
  undoneBy?: string | null;
  /** The process at work. */
  holder: string | null;
  leaseUntil: string | null;
  total: number;
  done: number;
  startedAt: string;
  endedAt?: string | null;
}

/** Fields that are the same of everything that is prepared. */
type Prepared = 'state' | 'holder' | 'leaseUntil' | 'total' | 'done' | 'startedAt' | 'endedAt';

/** One row of the work. */
export interface LedgerRow {
  id: string;
  /** Its place in the order, from 0. */
  place: number;
  /** The name people use for what it is about. */
  title: string;
  state: string;
}

/** The collections where a kind of work is kept. */
interface Kept<Entry extends LedgerEntry> {
  entries: CollectionSlug;
  rows: CollectionSlug;
  /** The field of a row that names its entry. */
  parent: string;
  /** States in which somebody is at work, or was when a process ended. */
  atWork: readonly Entry['state'][];
}

/** Tells whether work of a kind was begun and has come to no end, neither done nor undone. */
export async function isUnderWay(payload: Payload, entries: CollectionSlug): Promise<boolean> {
  const where: Where = { state: { not_in: ['done', 'undone'] } };
  const { docs } = await payload.db.find({ collection: entries, where, limit: 1 });
  return docs.length > 0;
}

/** The time a process has an entry to itself without saying so again, in seconds. */
const leaseSeconds = 30;

/** The longest time it may take to write down what is to be done, in milliseconds. */
const longestPreparing = 5 * 60_000;

/** Rows that are written down in one transaction, where there are transactions. */
const rowsAtOnce = 200;

/** A lease that nobody holds. */
export const longAgo = new Date(0).toISOString();

const until = (now: Date) => new Date(now.getTime() + leaseSeconds * 1000).toISOString();

/** The place where work of one kind is read and written. */
export type Ledger<Entry extends LedgerEntry, Row extends LedgerRow> = ReturnType<
  typeof ledgerOf<Entry, Row>
>;

/** Reads and writes work of one kind. Each function is one step of the database. */
export function ledgerOf<Entry extends LedgerEntry, Row extends LedgerRow>({
  entries,
  rows: rowsOf,
  parent,
  atWork,
}: Kept<Entry>) {
  const byId = (id: string): Where => ({ id: { equals: id } });
  const inStates = (id: string, states: Row['state'][]): Where => ({
    and: [{ [parent]: { equals: id } }, { state: { in: states } }],
  });

  /** Writes down rows, from a place on. */
  async function addRows(
    payload: Payload,
    id: string,
    rows: Omit<Row, 'id' | 'place' | Kept<Entry>['parent']>[],
    from = 0,
  ): Promise<void> {
    const whole = rows.map((row, at) => ({
      ...row,
      id: `${id}-${from + at}`,
      [parent]: id,
      place: from + at,
    }));
    noteBytes(whole);
    for (let at = 0; at < whole.length; at += rowsAtOnce)
      await inTransaction(payload, {}, async (req) => {
        for (const data of whole.slice(at, at + rowsAtOnce))
          await payload.db.create({ collection: rowsOf, data, req });
      });
  }

  /** Writes down an entry with its rows. */
  async function create(
    payload: Payload,
    entry: Entry,
    rows: Parameters<typeof addRows>[2] = [],
  ): Promise<void> {
    const data = { ...(entry as object) };
    await payload.db.create({ collection: entries, data });
    await addRows(payload, entry.id, rows);
  }

  /**
   * Writes down an entry with its rows, for `begin`. Who is killed at it has begun nothing.
   * @param own an id, where it is known before, and all that only this kind has
   */
  async function prepare(
    payload: Payload,
    own: Omit<Entry, Prepared | 'id'> & { id?: string },
    rows: Parameters<typeof addRows>[2],
    now = new Date(),
  ): Promise<Entry> {
    const entry = {
      id: crypto.randomUUID(),
      ...own,
      state: 'preparing',
      holder: null,
      leaseUntil: new Date(now.getTime() + longestPreparing).toISOString(),
      total: rows.length,
      done: 0,
      startedAt: now.toISOString(),
      endedAt: null,
    } as unknown as Entry;
    await create(payload, entry, rows);
    return entry;
  }

  /** Begins with what was prepared: whoever comes first takes it. */
  async function begin(payload: Payload, id: string, state: Entry['state']): Promise<void> {
    await write(payload, id, { state, leaseUntil: longAgo } as Partial<Entry>);
  }

  function read(payload: Payload, id: string): Promise<Entry | null> {
    return payload.db.findOne<Entry>({ collection: entries, where: byId(id) });
  }

  /** Entries that fulfil a condition, the newest first. */
  async function find(payload: Payload, where: Where, limit = 0): Promise<Entry[]> {
    const one = { collection: entries, where, sort: '-startedAt', limit, pagination: false };
    return (await payload.db.find<Entry>(one)).docs;
  }

  /** Rows of an entry in some states, in the order in which they were planned, or backwards. */
  async function findRows(
    payload: Payload,
    id: string,
    {
      states,
      limit = 0,
      backwards = false,
      after,
      also = [],
    }: {
      states: Row['state'][];
      limit?: number;
      backwards?: boolean;
      after?: number;
      also?: Where[];
    },
  ): Promise<Row[]> {
    const { docs } = await payload.db.find<Row>({
      collection: rowsOf,
      where: {
        and: [
          inStates(id, states),
          ...(after === undefined ? [] : [{ place: { greater_than: after } }]),
          ...also,
        ],
      },
      sort: backwards ? '-place' : 'place',
      limit,
      pagination: false,
    });
    return docs;
  }

  async function writeRow(
    payload: Payload,
    { id }: Pick<Row, 'id'>,
    data: Partial<Row>,
    req: Within = {},
  ): Promise<void> {
    await writePart(payload, rowsOf, id, data, req);
  }

  /** Counts rows of an entry in some states. */
  async function countRows(
    payload: Payload,
    id: string,
    states: Row['state'][],
    also: Where[] = [],
  ): Promise<number> {
    const where = { and: [inStates(id, states), ...also] };
    return (await payload.db.count({ collection: rowsOf, where })).totalDocs;
  }

  async function forgetRows(payload: Payload, id: string, states: Row['state'][]): Promise<void> {
    await payload.db.deleteMany({ collection: rowsOf, where: inStates(id, states) });
  }

  /**
   * Writes fields of an entry if a condition holds, in one step of the database.
   * @returns the entry as it is then, or null when the condition did not hold
   */
  function write(
    payload: Payload,
    id: string,
    data: Partial<Entry>,
    condition: Where[] = [],
    req: Within = {},
  ): Promise<Entry | null> {
    return writeIf<Entry>(payload, entries, { and: [byId(id), ...condition] }, data, req);
  }

  /** Takes an entry to work on it, unless another process is at it. @returns null when one is */
  function claim(payload: Payload, id: string, holder: string, now: Date): Promise<Entry | null> {
    const isFree = { leaseUntil: { less_than: now.toISOString() } };
    const lease = { holder, leaseUntil: until(now) } as Partial<Entry>;
    return write(payload, id, lease, [
      { state: { in: [...atWork] } },
      { or: [isFree, { holder: { equals: holder } }] },
    ]);
  }

  /** Says that one is still at work, and how much is done. @returns false when another process has it */
  async function renew(
    payload: Payload,
    id: string,
    holder: string,
    now: Date,
    data: Partial<Entry>,
  ): Promise<boolean> {
    const lease = { ...data, leaseUntil: until(now) };
    return (await write(payload, id, lease, [{ holder: { equals: holder } }])) !== null;
  }

  /** Entries that a process left half-way. */
  function findLeft(payload: Payload, now: Date): Promise<Entry[]> {
    const isLeft = { leaseUntil: { less_than: now.toISOString() } };
    return find(payload, { and: [{ state: { in: [...atWork] } }, isLeft] });
  }

  /** Forgets an entry with all that its rows kept. */
  async function forget(payload: Payload, id: string): Promise<void> {
    await payload.db.deleteMany({ collection: rowsOf, where: { [parent]: { equals: id } } });
    await payload.db.deleteMany({ collection: entries, where: byId(id) });
  }

  return {
    addRows,
    begin,
    claim,
    countRows,
    create,
    find,
    findLeft,
    findRows,
    forget,
    forgetRows,
    prepare,
    read,
    renew,
    write,
    writeRow,
  };
}
