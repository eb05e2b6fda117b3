import type { Payload } from 'payload';
import type { Visitor } from '../../base/access/roles.ts';
import type { AuditedDeed } from '../../storage/audit/deeds.ts';
import { auditCollection } from '../../storage/audit/record.ts';
import type { HeldDeed } from './store.ts';
import { texts } from './texts.ts';
import type { HeldWays } from './ways.ts';

/** Days for which an account is no second person beside the one that had it in its hands. */
const days = 7;

/** The deeds that give somebody another account to act with. */
const handsOver: AuditedDeed[] = ['create', 'role', 'passwordLink', 'secondFactorReset'];

/**
 * Says why somebody can't confirm what others caused, in a sentence; null when nothing speaks against
 * it. Whoever caused it has not made that account, its role or its password in the last week.
 */
export async function whyNotSecond(
  payload: Payload,
  ways: Pick<HeldWays, 'mayDecide'>,
  { causers }: Pick<HeldDeed, 'causers'>,
  user: Visitor,
  now = new Date(),
): Promise<string | null> {
  if (!user || !ways.mayDecide(user)) return texts.notYours;
  if (causers.includes(String(user.id))) return texts.own;
  if (causers.length === 0) return null;
  const since = new Date(now.getTime() - days * 86_400_000).toISOString();
  const { totalDocs } = await payload.db.count({
    collection: auditCollection,
    where: {
      and: [
        { by: { in: causers } },
        { of: { equals: 'users' } },
        { document: { equals: String(user.id) } },
        { deed: { in: handsOver } },
        { at: { greater_than: since } },
      ],
    },
  });
  return totalDocs > 0 ? texts.madeByThem : null;
}
