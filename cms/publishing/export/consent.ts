import type { Member, Team } from '../../../content/schema/team.ts';

/** The uses a consent can cover. */
export type ConsentScope = 'phone' | 'zalo' | 'picture';

/** A consent as it was recorded in the CMS. */
export interface Consent {
  given?: boolean | null;
  date?: string | null;
  /** Its last day; without one it holds until it is withdrawn. */
  until?: string | null;
  scope?: ConsentScope[] | null;
  how?: string | null;
}

/**
 * Tells if a person agreed to publication. A consent counts only when it is recorded in full: given,
 * when, how, and for what.
 */
export function consents(consent: Consent | null | undefined, to: ConsentScope): boolean {
  if (!consent?.given || !consent.date || !consent.how?.trim()) return false;
  return consent.scope?.includes(to) ?? false;
}

const personal = ['phone', 'zalo', 'picture'] as const satisfies ConsentScope[];

/** The part of a member that is published today. */
type Published = Pick<Member, 'id' | ConsentScope>;

/**
 * An earlier version of a team without the phones, Zalo numbers and pictures that are no longer
 * published for that person: a consent that was withdrawn since stays withdrawn.
 * @returns the same object when nothing was withdrawn
 */
export function stillAgreed(earlier: Team, today: { members: Published[] }): Team {
  const now = new Map(today.members.map((member) => [member.id, member]));
  const members = earlier.members.map((member) => asAgreed(member, now.get(member.id)));
  const isSame = members.every((member, at) => member === earlier.members[at]);
  return isSame ? earlier : { ...earlier, members };
}

function asAgreed(earlier: Member, today: Published | undefined): Member {
  const withdrawn = personal.filter(
    (field) => earlier[field] !== undefined && earlier[field] !== today?.[field],
  );
  if (withdrawn.length === 0) return earlier;
  const kept = { ...earlier };
  for (const field of withdrawn) delete kept[field];
  return kept;
}
