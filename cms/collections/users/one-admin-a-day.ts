import type { PayloadRequest } from 'payload';
import type { AuditedDeed } from '../../audit/deeds.ts';
import { type AuditEntry, auditCollection } from '../../audit/record.ts';
import { Refused } from '../../errors/refused.ts';
import { texts } from './leaving-texts.ts';

const day = 24 * 3_600_000;

/** What shuts somebody out until a new password or factor is set. */
const shutsOut: AuditedDeed[] = ['passwordLink', 'secondFactorReset'];

/** Whom each account has had in its hands: requests of the same moment are in no audit yet. */
const taken = new Map<string, { other: string; at: number }>();

/**
 * One administrator can't shut out all others: whose password is set anew is one of them a day.
 * @throws {Refused} 429
 */
export async function demandOneADay(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  other: string,
): Promise<void> {
  const own = String(user?.id);
  const last = taken.get(own);
  const now = Date.now();
  if (last && last.other !== other && now - last.at < day) throw new Refused(texts.oneADay, 429);
  taken.set(own, { other, at: now });
  const { docs } = await payload.db.find<AuditEntry>({
    collection: auditCollection,
    where: {
      and: [
        { by: { equals: own } },
        { deed: { in: shutsOut } },
        { at: { greater_than: new Date(now - day).toISOString() } },
        { document: { not_equals: other } },
      ],
    },
    pagination: false,
    limit: 0,
  });
  const ids = docs.map(({ document }) => document);
  const where = { and: [{ id: { in: ids } }, { role: { equals: 'admin' } }] };
  if (ids.length === 0 || (await payload.db.count({ collection: 'users', where })).totalDocs === 0)
    return;
  taken.delete(own);
  throw new Refused(texts.oneADay, 429);
}
