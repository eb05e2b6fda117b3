import type { PayloadRequest } from 'payload';
import { hasAbility } from '../../base/access/abilities.ts';
import { whenRefused } from '../../base/limits/meter.ts';
import { Refused } from '../../base/errors/refused.ts';
import { lately, shutOutBy } from '../../safeguards/held-deeds/shut-out.ts';
import type { AuditedDeed } from '../../storage/audit/deeds.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { giveTurnBack, takeTurn, type Turn } from '../../storage/tries/turns.ts';
import { texts } from './leaving-texts.ts';

/** The deeds that shut somebody out until a new password or factor is set. */
const shutsOut: AuditedDeed[] = ['passwordLink', 'secondFactorReset', 'email'];

interface Other {
  id: string;
  role?: string;
  temporaryPassword?: boolean | null;
}

/**
 * One administrator can't shut out all others who decide: whose way in is changed is one of them a day.
 * Whoever has no password of their own yet is not in.
 * @throws {Refused} 429
 */
export async function demandOneADay(
  req: Pick<PayloadRequest, 'payload' | 'user'> & Within,
  { id: other, role, temporaryPassword }: Other,
): Promise<void> {
  if (!hasAbility(role, 'decide') || temporaryPassword === true) return;
  const { payload, user } = req;
  const own = String(user?.id);
  const now = Date.now();
  const others = await shutOutBy(payload, [own], new Date(now - lately), shutsOut);
  others.delete(other);
  // Requests of the same moment are in no audit yet.
  const whose = { account: own, what: 'one decider a day' };
  const allows = (turns: Turn[]) => turns.every(({ about }) => about === other);
  const taking = { allows, longest: lately, about: other, now };
  const turn = others.size === 0 && (await takeTurn(payload, whose, taking, req));
  if (!turn) throw new Refused(texts.oneADay, 429);
  whenRefused(() => giveTurnBack(payload, whose, turn));
}
