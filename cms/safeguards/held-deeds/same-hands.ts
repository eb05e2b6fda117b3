import type { Payload } from 'payload';
import type { AuditedDeed } from '../../storage/audit/deeds.ts';
import { type AuditEntry, auditCollection } from '../../storage/audit/record.ts';

/** Days for which an account may still be in the hands of the one that had it in its hands. */
const days = 7;

/** The deeds that give somebody another account to act with. */
const handsOver: AuditedDeed[] = ['create', 'role', 'email', 'passwordLink', 'secondFactorReset'];

/** Finds the accounts that these have made in the last week: nobody else was ever in them for sure. */
export async function madeLatelyBy(
  payload: Payload,
  makers: string[],
  now = new Date(),
): Promise<Set<string>> {
  const { docs } = await payload.db.find<AuditEntry>({
    collection: auditCollection,
    where: {
      and: [
        { by: { in: makers } },
        { of: { equals: 'users' } },
        { deed: { equals: 'create' } },
        { at: { greater_than: aWeekBefore(now) } },
      ],
    },
    pagination: false,
    limit: 0,
  });
  return new Set(docs.flatMap(({ document }) => document ?? []));
}

const aWeekBefore = (now: Date) => new Date(now.getTime() - days * 86_400_000).toISOString();

/**
 * Finds all accounts that may be used by whoever uses one of these: those that they made or could sign in
 * to in the last week, those of whom the same is true of them, and so on.
 */
export async function inSameHands(
  payload: Payload,
  accounts: string[],
  now = new Date(),
): Promise<Set<string>> {
  const { docs } = await payload.db.find<AuditEntry>({
    collection: auditCollection,
    where: {
      and: [
        { of: { equals: 'users' } },
        { deed: { in: handsOver } },
        { at: { greater_than: aWeekBefore(now) } },
      ],
    },
    pagination: false,
    limit: 0,
  });
  const pairs = docs.flatMap(({ by, document }) => (by && document ? [[by, document]] : []));
  const hands = new Set(accounts);
  for (const one of hands)
    for (const pair of pairs) if (pair.includes(one)) for (const other of pair) hands.add(other);
  return hands;
}
