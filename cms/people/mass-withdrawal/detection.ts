import type { Payload, TypedUser } from 'payload';
import type { Withdrawal } from '../../../content/schema/withdrawal.ts';
import {
  readWithdrawalsHeld,
  withdrawalsWithin,
} from '../../publishing/globals/held-withdrawals.ts';
import { summedWith } from '../../safeguards/held-deeds/same-hands.ts';
import { hold } from '../../safeguards/held-deeds/hold.ts';
import {
  findHeld,
  findHeldRows,
  type HeldItem,
  type HeldState,
} from '../../safeguards/held-deeds/store.ts';
import { readAllWithdrawals } from '../../storage/installation/lists.ts';
import type { Recurring } from '../../base/wing.ts';
import type { Limit } from '../../base/limits/limit.ts';
import { takeTry } from '../../storage/tries/tries.ts';
import { markOf } from './mark.ts';
import { texts } from './texts.ts';
import { massWithdrawal } from './ways.ts';

/** Of several machines one asks about an account; seconds. */
const turns: Limit = { name: 'mass-withdrawal', free: 1, firstWait: 2, longestWait: 2 };

/**
 * Asks a second person about consents of many people that one account has withdrawn in a day, in one
 * request or in many. It reads the list of withdrawals, which is written before a save is told to be
 * done, so a process that ends in between loses nothing: the next look finds the same.
 */
export async function holdMassWithdrawals(payload: Payload, now = new Date()): Promise<void> {
  await holdSince(payload, now.getTime() - withdrawalsWithin, now);
}

/**
 * Asks again about what a database from before it knows nothing of: a backup brings back neither the
 * question nor the answer, and without one it would be final. What somebody has confirmed is not asked.
 * @param copied the moment of the backup, ISO 8601
 */
export async function holdAgain(payload: Payload, copied: string, now = new Date()): Promise<void> {
  const list = await readAllWithdrawals(payload);
  // Where nothing was withdrawn since, the copy has its questions.
  if (list.attributed(copied).length > 0)
    await holdSince(payload, Date.parse(copied) - withdrawalsWithin, now);
}

async function holdSince(payload: Payload, from: number, now: Date): Promise<void> {
  const list = await readAllWithdrawals(payload);
  const since = new Date(from).toISOString();
  const attributed = list.attributed(since);
  if (attributed.length === 0) return;
  const many = await readWithdrawalsHeld(payload, now);
  for (const { accounts, lines: all } of await byHands(payload, attributed, now)) {
    const lines = massesIn(all, many);
    if (lines.length > 0) await holdThoseOf(payload, { accounts, lines }, many, now);
  }
}

/** Those that lie in a day in which they are of so many people. */
function massesIn(lines: Withdrawal[], many: number): Withdrawal[] {
  const days = lines.map(({ at }) => {
    const begins = Date.parse(at);
    const ends = begins + withdrawalsWithin;
    return lines.filter((line) => {
      const moment = Date.parse(line.at);
      return moment >= begins && moment <= ends;
    });
  });
  return [...new Set(days.filter((day) => peopleIn(day) >= many).flat())];
}

/** Withdrawals of accounts that may all be used by one person: no further account makes them fewer. */
interface OfOnePerson {
  accounts: string[];
  lines: Withdrawal[];
}

async function byHands(payload: Payload, lines: Withdrawal[], now: Date): Promise<OfOnePerson[]> {
  const found: OfOnePerson[] = [];
  const left = new Map(Map.groupBy(lines, ({ by }) => by ?? ''));
  for (const account of left.keys()) {
    const hands = await summedWith(payload, account, now);
    const accounts = [...left.keys()].filter((one) => hands.has(one));
    found.push({ accounts, lines: accounts.flatMap((one) => left.get(one) ?? []) });
    for (const one of accounts) left.delete(one);
  }
  return found;
}

/** The look for an account that has withdrawn much. */
export const looksForMassWithdrawals: Recurring = {
  name: 'Mass withdrawals',
  resume: (payload) => holdMassWithdrawals(payload),
};

const peopleIn = (lines: Withdrawal[]) => new Set(lines.map(({ person }) => person)).size;

async function holdThoseOf(
  payload: Payload,
  { accounts, lines }: OfOnePerson,
  many: number,
  now: Date,
): Promise<void> {
  const asked = await askedOf(payload, accounts);
  // Lines that somebody has decided about are not asked again, and make no further one a mass.
  const counted = lines.filter((line) => (asked.get(keyOf(line)) ?? 'holding') === 'holding');
  const fresh = counted.filter((line) => !asked.has(keyOf(line)));
  if (fresh.length === 0 || peopleIn(counted) < many) return;
  const [account = '', ...others] = accounts;
  if (!(await takeTry(payload, turns, { who: account }, now.getTime()))) return;
  const user = { id: account, collection: 'users' } as TypedUser;
  const order = { first: lines[0]?.at ?? now.toISOString() };
  const items = await itemsOf(payload, fresh);
  await hold(payload, massWithdrawal, { user, causers: others, order, items }, {}, now);
}

const keyOf = ({ person, at }: Pick<Withdrawal, 'person' | 'at'>) => `${person}/${at}`;

/** Reads what a second person was asked about already, and what became of it. */
async function askedOf(payload: Payload, accounts: string[]): Promise<Map<string, HeldState>> {
  const where = { and: [{ kind: { equals: massWithdrawal.kind } }, { by: { in: accounts } }] };
  const asked = new Map<string, HeldState>();
  for (const { id, state } of await findHeld(payload, where))
    for (const { key } of await findHeldRows(payload, id, {
      states: ['held', 'confirmed', 'takenBack'],
    }))
      asked.set(key.split('/').slice(2).join('/'), state);
  return asked;
}

async function itemsOf(payload: Payload, lines: Withdrawal[]): Promise<HeldItem[]> {
  const teams = [...new Set(lines.map(({ team }) => team))];
  const { docs } = await payload.db.find<{ id: string; name?: string | null }>({
    collection: 'teams',
    where: { id: { in: teams } },
    select: { name: true },
    pagination: false,
    limit: 0,
  });
  const names = new Map(docs.map(({ id, name }) => [id, name]));
  return lines.map((line) => ({
    of: 'teams',
    document: line.team,
    title: names.get(line.team) ?? texts.noTeam,
    key: keyOf(line),
    mark: markOf(line),
  }));
}
