import type { Member } from '../schema/team.ts';
import { personalFields, type PersonalField, type Withdrawal } from '../schema/withdrawal.ts';
import type { Withdrawals } from './list.ts';

/** The part of a team's people that the public may see, as far as they agreed. */
export interface ShownTeam {
  id: string;
  members: Pick<Member, 'id' | PersonalField>[];
}

/**
 * A change of a team. `draft`: a draft, which changes nothing that is published; `published`: in
 * place of what was, or deleted; `taken-off`: not published any more; `unexplained`: the database
 * says something else, and nobody knows why.
 */
export type Deed = 'draft' | 'published' | 'taken-off' | 'unexplained';

/** The lines that a change of a team adds to the list; none when nobody withdrew or gave anything. */
export function withdrawalsIn(
  before: ShownTeam,
  after: ShownTeam,
  deed: Deed,
  { list, at }: { list: Withdrawals; at: string },
): Withdrawal[] {
  const then = byPerson(before);
  const now = byPerson(after);
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((person) => {
    const fields = Map.groupBy(personalFields, (field) =>
      eventOf(deed, {
        was: then.get(person)?.[field],
        is: now.get(person)?.[field],
        isWithdrawn: list.withdrawnAt(person, field) !== undefined,
      }),
    );
    return [...fields].flatMap(([event, these]) =>
      event ? [{ at, event, team: before.id, person, fields: these }] : [],
    );
  });
}

interface Change {
  was: string | undefined;
  is: string | undefined;
  isWithdrawn: boolean;
}

/** In a draft another number may still be corrected; less than was agreed to counts at once. */
function eventOf(deed: Deed, { was, is, isWithdrawn }: Change): Withdrawal['event'] | undefined {
  if (isWithdrawn) return deed === 'published' && is !== undefined ? 'given' : undefined;
  if (was === undefined || (was === is && deed !== 'taken-off')) return undefined;
  if (deed === 'unexplained') return 'hidden';
  if (is === undefined) return 'withdrawn';
  return deed === 'draft' ? undefined : 'hidden';
}

function byPerson({ members }: ShownTeam): Map<string, ShownTeam['members'][number]> {
  return new Map(members.map((member) => [member.id, member]));
}
