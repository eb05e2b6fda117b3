import path from 'node:path';
import { readLines } from '../kept-lines.ts';
import {
  withdrawalLine,
  type PersonalField,
  type Withdrawal,
  type WithdrawalLine,
} from '../schema/withdrawal.ts';

/** Its name in the data folder: outside releases, the database and its backups. */
export const withdrawalsName = 'withdrawals.jsonl';

/** The list of a data folder. */
export const withdrawalsFile = (dataDir: string): string => path.join(dataDir, withdrawalsName);

/** The facts known of one field of one person. */
interface Known {
  /** Place of the last line after which earlier values are not shown any more. */
  covered: number;
  /** The time it was withdrawn; nothing while the consent stands. */
  withdrawnAt: string | undefined;
}

/** Everything that was withdrawn, in the order in which it was. */
export class Withdrawals {
  /** Lines so far. A snapshot or release carries the count that it took into account. */
  readonly count: number;
  /** Place of the last line that covers something, from 1; 0 when nothing was ever withdrawn. */
  readonly last: number;
  readonly #known = new Map<string, Known>();
  readonly #removed = new Set<string>();
  /** Place of the last line about the roster of a desk. */
  readonly #rosters = new Map<string, number>();
  /** Withdrawals of which the list says who wrote them down. */
  readonly #attributed: Withdrawal[] = [];

  /** Withdrawals that a second person has confirmed: whose, and when they were written down. */
  readonly #confirmed = new Set<string>();

  /** @param lines one per line of the list; nothing for one that can't be read */
  constructor(lines: (WithdrawalLine | undefined)[] = []) {
    let last = 0;
    for (const [at, line] of lines.entries()) {
      if (!line) continue;
      if (!saysLess.has(line.event)) last = at + 1;
      if (line.event === 'roster') {
        this.#rosters.set(line.desk, at + 1);
        this.#removed.add(line.row);
        continue;
      }
      if (line.event === 'withdrawn' && line.by !== undefined) this.#attributed.push(line);
      if (line.event === 'confirmed') {
        this.#confirmed.add(`${line.person}/${line.of}`);
        continue;
      }
      if (line.event === 'removed') this.#removed.add(line.person);
      for (const field of line.fields) this.#take(line, field, at + 1);
    }
    this.count = lines.length;
    this.last = last;
  }

  /**
   * Tells whether a value must not be shown.
   * @param counted lines that were taken into account when the value was read from the database
   */
  covers(person: string, field: PersonalField, counted: number): boolean {
    const known = this.#known.get(keyOf(person, field));
    return known !== undefined && (known.withdrawnAt !== undefined || known.covered > counted);
  }

  /** Returns when a person withdrew the consent that has not been given anew, ISO 8601. */
  withdrawnAt(person: string, field: PersonalField): string | undefined {
    return this.#known.get(keyOf(person, field))?.withdrawnAt;
  }

  /**
   * Withdrawals after a moment that still count, that nobody has confirmed and of which somebody is known
   * who wrote them down.
   */
  attributed(since: string): Withdrawal[] {
    return this.#attributed.filter(
      ({ at, person, fields }) =>
        at > since &&
        !this.isConfirmed(person, at) &&
        fields.some((field) => this.withdrawnAt(person, field) === at),
    );
  }

  /** Tells whether a second person has confirmed what was withdrawn at a moment. */
  isConfirmed(person: string, at: string): boolean {
    return this.#confirmed.has(`${person}/${at}`);
  }

  /** Tells whether anything was ever said of a field of a person. */
  knows(person: string, field: PersonalField): boolean {
    return this.#known.has(keyOf(person, field));
  }

  /** Tells whether a member of a team, or a row of a roster, was removed for good. */
  isRemoved(row: string): boolean {
    return this.#removed.has(row);
  }

  /** Tells whether the roster of a desk must not be shown. @param counted as for `covers` */
  coversRoster(desk: string, counted: number): boolean {
    return (this.#rosters.get(desk) ?? 0) > counted;
  }

  #take({ person, event, at, of }: Withdrawal, field: PersonalField, place: number): void {
    const key = keyOf(person, field);
    const before = this.#known.get(key) ?? { covered: 0, withdrawnAt: undefined };
    if (event === 'returned') {
      if (before.withdrawnAt === of) this.#known.set(key, { ...before, withdrawnAt: undefined });
    } else if (event === 'given') this.#known.set(key, { ...before, withdrawnAt: undefined });
    else if (event === 'hidden') this.#known.set(key, { ...before, covered: place });
    else this.#known.set(key, { covered: place, withdrawnAt: at });
  }
}

/** Lines after which everything may be shown that was before. */
const saysLess = new Set<string>(['given', 'returned', 'confirmed']);

/**
 * Reads the list of a data folder. A line that a power cut tore is none: nobody was told that it was
 * kept. Without a file nothing was withdrawn yet.
 * @throws {Error} of the system when the list is there and can't be read
 */
export function readWithdrawals(dataDir: string): Withdrawals {
  return new Withdrawals(readLines(withdrawalsFile(dataDir)).map(parse));
}

/**
 * Tells if a release or a snapshot was made without all that was withdrawn so far; one that was
 * not is shown to nobody as it is.
 */
export function isCleaned(
  { withdrawals = 0 }: { withdrawals?: number | undefined },
  { last }: Withdrawals,
): boolean {
  return withdrawals >= last;
}

function parse(line: string): WithdrawalLine | undefined {
  try {
    return withdrawalLine.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

const keyOf = (person: string, field: PersonalField) => `${person}/${field}`;
