import type { PayloadRequest } from 'payload';
import type { AuditedDeed } from '../../storage/audit/deeds.ts';
import { type AuditEntry, auditCollection } from '../../storage/audit/record.ts';
import { Refused } from '../../base/errors/refused.ts';
import { whenRefused } from '../../base/limits/meter.ts';
import { giveTurnBack, takeTurn, type Turn } from '../../storage/tries/turns.ts';
import { texts } from './leaving-texts.ts';

const day = 24 * 3_600_000;

/** The deeds that shut somebody out until a new password or factor is set. */
const shutsOut: AuditedDeed[] = ['passwordLink', 'secondFactorReset'];

/**
 * One administrator can't shut out all others: whose password is set anew is one of them a day.
 * @throws {Refused} 429
 */
export async function demandOneADay(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  other: string,
): Promise<void> {
  const own = String(user?.id);
  const now = Date.now();
  // Requests of the same moment are in no audit yet.
  const whose = { account: own, what: 'one admin a day' };
  const allows = (turns: Turn[]) => turns.every(({ about }) => about === other);
  const turn = await takeTurn(payload, whose, { allows, longest: day, about: other, now });
  if (!turn) throw new Refused(texts.oneADay, 429);
  const giveBack = () => giveTurnBack(payload, whose, turn);
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
    return whenRefused(giveBack);
  await giveBack();
  throw new Refused(texts.oneADay, 429);
}
