import { personalFields } from '../../../content/schema/withdrawal.ts';
import type { Withdrawals } from '../../../content/withdrawals/list.ts';
import type { Team } from '../../payload-types.ts';
import { withoutWithdrawnConsents } from '../../people/consent/consents.ts';
import { consents } from '../../publishing/export/consent.ts';

type Member = NonNullable<Team['members']>[number];

/**
 * The members of a team as the public was shown them later, with what only the backup knows of them:
 * numbers that are not shown, when and how a consent was given. A consent that the backup does not have
 * is that of the later row; one that is not shown any more is none.
 */
export function membersForward(
  kept: Team['members'],
  later: Member[],
  list: Withdrawals,
): Team['members'] {
  const before = new Map(kept?.map((member) => [member.id, member]));
  const members = later.map((member) => {
    const known = before.get(member.id);
    return known ? forward(known, member) : member;
  });
  return withoutWithdrawnConsents(members, list);
}

function forward(known: Member, later: Member): Member {
  const personal = personalFields.map((field) => [field, later[field] ?? known[field]]);
  const isShown = (field: (typeof personalFields)[number]) => Boolean(later[field]);
  const gained = personalFields.some((field) => isShown(field) && !consents(known.consent, field));
  const scope = (known.consent?.scope ?? []).filter((field) => isShown(field) || !known[field]);
  const consent = gained
    ? later.consent
    : known.consent && {
        ...known.consent,
        scope,
        given: Boolean(known.consent.given) && scope.length > 0,
      };
  return {
    ...known,
    ...later,
    organisation: later.organisation ?? null,
    ...(Object.fromEntries(personal) as Pick<Member, (typeof personalFields)[number]>),
    ...(consent && { consent }),
  };
}
