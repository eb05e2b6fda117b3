import { isDeepStrictEqual } from 'node:util';
import type { PayloadRequest } from 'payload';
import { personalFields, type PersonalField } from '../../../content/schema/withdrawal.ts';
import type { Withdrawals } from '../../../content/withdrawals/list.ts';
import { dayOfInstant, formatDay, formatInstant } from '../../../content/text/date.ts';
import { invalid } from '../../base/errors/invalid.ts';
import { consents, type Consent } from '../../publishing/export/consent.ts';
import { some } from '../../publishing/export/values.ts';
import type { Team } from '../../payload-types.ts';
import { inSentence } from '../../base/fields/consent.ts';

type MemberRow = NonNullable<Team['members']>[number];

/**
 * Refuses consents older than a withdrawal; one of its day or later counts: a form that was open
 * before, or data from before, does not bring it back.
 * @throws {ValidationError} at the day of the consent
 */
export function refuseOldConsents(
  members: Team['members'],
  list: Withdrawals,
  req: PayloadRequest,
): void {
  for (const [at, member] of (members ?? []).entries()) {
    const [old] = outdatedOf(member, list);
    if (!old) continue;
    const day = formatDay(dayOfInstant(old.withdrawnAt));
    throw invalid(req, 'teams', {
      path: `members.${at}.consent.date`,
      label: 'Ngày đồng ý',
      message: `${member.name} đã rút lại việc công khai ${inSentence([old.field])} lúc ${formatInstant(old.withdrawnAt)}. Nếu người này đồng ý lại, hãy ghi ngày đồng ý mới, từ ${day} trở đi; nếu không thì bỏ dấu đồng ý.`,
    });
  }
}

/** Members of an earlier version without the consents that were withdrawn since. */
export function withoutWithdrawnConsents(
  members: Team['members'],
  list: Withdrawals,
): Team['members'] {
  return members?.map((member) => without(member, withdrawnOf(member, list)));
}

/** Members without consents that were withdrawn after they had been given. */
export function withoutOldConsents(members: Team['members'], list: Withdrawals): Team['members'] {
  return members?.map((member) => without(member, outdatedOf(member, list)));
}

/** A line that was copied in the form is another person until somebody says so: it brings no consent along. */
export function withoutCopiedConsents(
  members: Team['members'],
  before: Team['members'],
): Team['members'] {
  const known = new Set(before?.map(({ id }) => id));
  return members?.map((member, at) => {
    const isNew = !member.id || !known.has(member.id);
    const isCopy = members
      .slice(0, at)
      .some(({ phone, zalo, consent }) =>
        isDeepStrictEqual([phone, zalo, consent], [member.phone, member.zalo, member.consent]),
      );
    const copied = isNew && isCopy && member.consent?.given && (member.phone || member.zalo);
    return copied ? { ...member, consent: { ...member.consent, given: false } } : member;
  });
}

interface Withdrawn {
  field: PersonalField;
  withdrawnAt: string;
}

function without(member: MemberRow, withdrawn: Withdrawn[]): MemberRow {
  if (withdrawn.length === 0 || !member.consent) return member;
  const scope = (member.consent.scope ?? []).filter(
    (covered) => !withdrawn.some(({ field }) => field === covered),
  );
  return { ...member, consent: { ...member.consent, scope, given: scope.length > 0 } };
}

/** Lists what a member's consent covers although it was withdrawn later. */
export function outdatedOf(member: MemberRow, list: Withdrawals): Withdrawn[] {
  const { given, date } = (member.consent ?? {}) as Consent;
  return withdrawnOf(member, list).filter(
    ({ withdrawnAt }) => given && date && dayOfInstant(date) < dayOfInstant(withdrawnAt),
  );
}

/** Lists what a member's consent covers although it was withdrawn. */
function withdrawnOf(member: MemberRow, list: Withdrawals): Withdrawn[] {
  return personalFields.flatMap((field) => {
    const withdrawnAt = list.withdrawnAt(member.id ?? '', field);
    const isCovered = consents(member.consent, field) && hasValue(member, field);
    return withdrawnAt && isCovered ? [{ field, withdrawnAt }] : [];
  });
}

function hasValue(member: MemberRow, field: PersonalField): boolean {
  const value = member[field];
  return typeof value === 'string' ? some(value) !== undefined : Boolean(value);
}
