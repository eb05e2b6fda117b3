import type { Payload } from 'payload';
import { fold } from '../../../content/text/fold.ts';
import { whenRefused } from '../../base/limits/meter.ts';
import { giveTurnBack, readTurns, takeTurn, type Turn } from '../../storage/tries/turns.ts';
import type { Finding } from './finding.ts';
import { most, mostADay } from './one-person.ts';
import { texts } from './waiting-texts.ts';

const day = 24 * 3_600_000;

const allows = (turns: Turn[]) => turns.length < mostADay;
const whoseOf = (account: string) => ({ account, what: 'people' });

/**
 * Says why a removal waits for a second person, in a sentence; null where it is one person's few places
 * and the account has not removed several today.
 */
export async function whyWaits(
  payload: Payload,
  account: string,
  goes: Finding[],
  now = Date.now(),
): Promise<string | null> {
  if (isOfMany(goes)) return texts.many;
  const turns = await readTurns(payload, whoseOf(account));
  return allows(turns.filter(({ at }) => now - at < day)) ? null : texts.often;
}

/** Counts a removal that waits for nobody. @returns false where the account has had its share today */
export async function takesTurn(payload: Payload, account: string): Promise<boolean> {
  const whose = whoseOf(account);
  const turn = await takeTurn(payload, whose, { allows, longest: day });
  if (turn) whenRefused(() => giveTurnBack(payload, whose, turn));
  return turn !== null;
}

/** Tells whether it is more than one person plausibly has: a family name finds a province. */
const isOfMany = (goes: Finding[]): boolean => peopleIn(goes) > 1;

/** Counts of how many people something is, at least: what one person plausibly has is of one. */
export function peopleIn(goes: Finding[]): number {
  const people = goes.filter(({ kind }) => ['member', 'duty', 'account'].includes(kind));
  // Somebody is on duty on several days.
  const rows = new Set(people.map(({ kind, key, document }) => (kind === 'duty' ? document : key)));
  const names = new Set(people.flatMap((one) => one.names.map(fold)));
  // A name below what was written is replaced, nothing else of it.
  const places = goes.filter(({ kind }) => kind !== 'signature');
  const times = [rows.size / most.rows, names.size / most.names, places.length / most.places];
  return Math.max(1, ...times.map((time) => Math.ceil(time)));
}
