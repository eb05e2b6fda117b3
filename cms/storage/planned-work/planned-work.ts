import type { Payload, TypedUser } from 'payload';
import type { Within } from '../database/after-commit.ts';
import type { Ledger, LedgerEntry, LedgerRow } from '../ledger/ledger.ts';
import { byFewest, holder, Pulse, workerOf, workOn } from './work.ts';

/** Rows that are written in one transaction: others wait for it. */
const batch = 10;

/** One kind of work that was planned and written down before it is done. */
interface Kind<Entry extends LedgerEntry, Row extends LedgerRow> {
  /** Their name in the log: “Imports”. */
  name: string;
  ledger: Ledger<Entry, Row>;
  /** Works until it rests. Done again after a crash, it does the rest. */
  work: (turn: Turn<Entry, Row>) => Promise<void>;
}

/** Work of one kind, as endpoints and the clock have it done. */
export interface PlannedWork {
  name: string;
  /** Works on an entry until it rests; nothing when another process is at it. */
  run: (payload: Payload, id: string, now?: () => Date) => Promise<void>;
  /** Takes up what a process left half-way, or what is due by now. */
  resume: (payload: Payload, now?: () => Date) => Promise<void>;
  /** Begins with entries. Nobody waits for it: what stops half-way is taken up by `resume`. */
  goOn: (payload: Payload, ids: string[]) => void;
}

/**
 * Has planned work done. The way of an entry: somebody looks at a plan, which has a hash; with that hash it
 * is written down (`prepare` of the ledger), row by row, and begun. Whoever asked goes on at once, and
 * the clock takes up what stops half-way. To undo it is looked at by a hash, and done, in the same way.
 */
export function plannedWork<Entry extends LedgerEntry, Row extends LedgerRow>({
  name,
  ledger,
  work,
}: Kind<Entry, Row>): PlannedWork {
  async function run(payload: Payload, id: string, now = () => new Date()): Promise<void> {
    await workOn(
      id,
      () => ledger.claim(payload, id, holder, now()),
      (entry) =>
        // Its rows are not all written: nothing was done yet.
        entry.state === 'preparing'
          ? ledger.forget(payload, id)
          : work(new Turn(payload, ledger, entry, now)),
    );
  }
  async function resume(payload: Payload, now = () => new Date()): Promise<void> {
    for (const { id } of await ledger.findLeft(payload, now())) await run(payload, id, now);
  }
  async function runAll(payload: Payload, ids: string[]): Promise<void> {
    for (const id of ids) await run(payload, id);
  }
  function goOn(payload: Payload, ids: string[]): void {
    runAll(payload, ids).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: `${name} stopped half-way: ${ids.join(', ')}` });
    });
  }
  return { name, run, resume, goOn };
}

/** The turn of this process at an entry. */
export class Turn<Entry extends LedgerEntry, Row extends LedgerRow> {
  readonly payload: Payload;
  /** As it was when the turn began. */
  readonly entry: Entry;
  readonly now: () => Date;
  readonly #ledger: Ledger<Entry, Row>;

  constructor(payload: Payload, ledger: Ledger<Entry, Row>, entry: Entry, now: () => Date) {
    this.payload = payload;
    this.#ledger = ledger;
    this.entry = entry;
    this.now = now;
  }

  /** In whose name it is done; nobody when the account is no more. @param isUndo whether it is taken back */
  worker(isUndo: boolean): Promise<TypedUser | null> {
    const { by, undoneBy } = this.entry;
    return workerOf(this.payload, (isUndo && undoneBy) || by);
  }

  /** Says once in a while how far it is. @param count counts the rows that are done */
  pulse(count: () => Promise<number>, more: Partial<Entry> = {}): Pulse {
    return new Pulse(async () => {
      const data = { ...more, done: await count() };
      return this.#ledger.renew(this.payload, this.entry.id, holder, this.now(), data);
    });
  }

  /** Counts rows in some states. */
  count(states: Row['state'][]): Promise<number> {
    return this.#ledger.countRows(this.payload, this.entry.id, states);
  }

  /**
   * Does something with all rows in a state, a few in one transaction; it takes each out of that state.
   * @param done states of rows that are done
   * @returns why one was refused, in Vietnamese; null when none was
   */
  async doRows(
    from: Row['state'],
    done: Row['state'][],
    work: (row: Row, within: Within) => Promise<void>,
  ): Promise<string | null> {
    const { payload, entry } = this;
    const pulse = this.pulse(() => this.count(done));
    for (;;) {
      const rows = await this.#ledger.findRows(payload, entry.id, { states: [from], limit: batch });
      if (rows.length === 0) return null;
      const fault = await byFewest(payload, rows, work);
      if (fault !== null) return fault;
      await pulse.beat();
    }
  }

  /** Comes to the end of it. @param done states of rows that are done */
  async end(done: Row['state'][], data: Partial<Entry>): Promise<void> {
    const end = { done: await this.count(done), endedAt: this.now().toISOString() };
    const free = { holder: null, leaseUntil: null };
    await this.#ledger.write(this.payload, this.entry.id, { ...data, ...end, ...free });
  }
}
