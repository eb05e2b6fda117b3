import type { Payload } from 'payload';
import type { AuditedDeed } from '../../storage/audit/deeds.ts';
import { type AuditEntry, auditCollection } from '../../storage/audit/record.ts';

/** Days for which an account may still be in the hands of the one that had it in its hands. */
const days = 7;

/** The deeds that give somebody another account to act with. */
const handsOver: AuditedDeed[] = ['create', 'role', 'email', 'passwordLink', 'secondFactorReset'];

/** Finds the accounts that these have made in the last week, which confirm nothing for them. */
export async function madeLatelyBy(
  payload: Payload,
  makers: string[],
  now = new Date(),
): Promise<Set<string>> {
  const made = await accountDeeds(payload, ['create'], now);
  return new Set(made.flatMap(([by, account]) => (makers.includes(by) ? account : [])));
}

/**
 * Finds all accounts that may be used by whoever uses one of these: those that they made or could sign in
 * to in the last week, those of whom the same is true of them, and so on.
 */
export async function inSameHands(
  payload: Payload,
  accounts: string[],
  now = new Date(),
): Promise<Set<string>> {
  const pairs = await accountDeeds(payload, handsOver, now);
  const hands = new Set(accounts);
  for (const one of hands)
    for (const pair of pairs) if (pair.includes(one)) for (const other of pair) hands.add(other);
  return hands;
}

/** Lists who did such a deed in the last week, and to whose account. */
async function accountDeeds(
  payload: Payload,
  deeds: AuditedDeed[],
  now: Date,
): Promise<[by: string, account: string][]> {
  const since = new Date(now.getTime() - days * 86_400_000).toISOString();
  const { docs } = await payload.db.find<AuditEntry>({
    collection: auditCollection,
    where: {
      and: [{ of: { equals: 'users' } }, { deed: { in: deeds } }, { at: { greater_than: since } }],
    },
    pagination: false,
    limit: 0,
  });
  return docs.flatMap(({ by, document }) => (by && document ? [[by, document]] : []));
}
