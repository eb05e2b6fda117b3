import type { Payload, TypedUser } from 'payload';
import { isStaff } from '../../base/access/abilities.ts';
import { refusalOf } from '../../base/errors/refusal-in.ts';
import type { Within } from '../database/after-commit.ts';
import { inTransaction } from '../database/in-transaction.ts';

/** This process, as the holder of work. */
export const holder = crypto.randomUUID();

/** Another process took the work over. */
export class TakenOver extends Error {}

/** Milliseconds after which it is said again how far the work has come. */
const beat = 1000;

/** Says once in a while how far the work has come. */
export class Pulse {
  readonly #say: () => Promise<boolean>;
  #last = performance.now();

  /** @param say renews the lease; false when another process has it */
  constructor(say: () => Promise<boolean>) {
    this.#say = say;
  }

  /** @throws {TakenOver} when another process works on it */
  async beat(): Promise<void> {
    if (performance.now() - this.#last < beat) return;
    this.#last = performance.now();
    if (!(await this.#say())) throw new TakenOver();
  }
}

const running = new Map<string, Promise<void>>();

/**
 * Works on an entry, once it can be had. A lease keeps away other processes only: here, whoever comes
 * second waits for the first, and finds nothing left to do.
 * @param claim null where another process has it, or nothing is to be done
 */
export async function workOn<Entry>(
  id: string,
  claim: () => Promise<Entry | null>,
  work: (entry: Entry) => Promise<void>,
): Promise<void> {
  const before = running.get(id) ?? Promise.resolve();
  const own = before
    .catch(() => undefined)
    .then(async () => {
      const entry = await claim();
      if (entry) await unlessTakenOver(() => work(entry));
    });
  running.set(id, own);
  try {
    await own;
  } finally {
    if (running.get(id) === own) running.delete(id);
  }
}

/** Does some work unless another process took it over, which is no fault. */
async function unlessTakenOver(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof TakenOver)) throw error;
  }
}

/**
 * Does something with several rows in one transaction, which spares most of the waiting for the disk;
 * where that fails, with one after the other.
 * @returns why one of them was refused, in Vietnamese; null when none was
 */
export async function byFewest<Row extends { title: string }>(
  payload: Payload,
  rows: Row[],
  work: (row: Row, within: Within) => Promise<void>,
): Promise<string | null> {
  try {
    await inTransaction(payload, {}, async (within) => {
      for (const row of rows) await work(row, within);
    });
    return null;
  } catch {
    return oneByOne(rows, work);
  }
}

async function oneByOne<Row extends { title: string }>(
  rows: Row[],
  work: (row: Row, within: Within) => Promise<void>,
): Promise<string | null> {
  for (const row of rows) {
    const why = await refusalOf(work(row, {}));
    if (why !== undefined) return `“${row.title}” không lưu được: ${why}`;
  }
  return null;
}

/** In whose name work is done; nobody when the account is no more. */
export async function workerOf(payload: Payload, id: string): Promise<TypedUser | null> {
  const found = await payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
  });
  const user = found && { ...found, collection: 'users' as const };
  return isStaff(user) ? user : null;
}
