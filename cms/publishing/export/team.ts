import type { z } from 'zod';
import type { Member, member, team } from '../../../content/schema/team.ts';
import type { Team as TeamRow } from '../../payload-types.ts';
import { personalFields } from '../../../content/schema/withdrawal.ts';
import type { BothWays } from './both-ways.ts';
import { consents } from './consent.ts';
import { dayOf, idOf, noonOf, some } from './values.ts';

/** A team (tổ công nghệ số cộng đồng) as the public may know it: its people as far as they agreed. */
export function teamOf(row: TeamRow): z.input<typeof team> {
  const number = some(row.decision?.number);
  return {
    id: row.id,
    updatedAt: row.updatedAt,
    hamlet: idOf(row.hamlet) ?? '',
    name: row.name,
    decision: number ? { number, date: dayOf(row.decision?.date) } : undefined,
    meetingPlace: some(row.meetingPlace),
    meetingHours: some(row.meetingHours),
    members: (row.members ?? []).map(memberOf),
    trainings: (row.trainings ?? []).map(({ date, subject, organiser, people }) => ({
      date: dayOf(date) ?? '',
      subject,
      organiser: some(organiser),
      people: people && people > 1 ? people : undefined,
    })),
    trained: trainedOf(row.members ?? []),
    sample: row.sample ?? false,
  };
}

/** The number of those who were trained, and the last day of one: of the team, never of a person. */
function trainedOf(members: MemberRow[]): z.input<typeof team>['trained'] {
  const days = members.flatMap(({ trainedOn }) => dayOf(trainedOn) ?? []).sort();
  if (days.length === 0) return undefined;
  // The day of one alone would be that person's.
  return { people: days.length, last: days.length > 1 ? days.at(-1) : undefined };
}

type MemberRow = NonNullable<TeamRow['members']>[number];

function memberOf(row: MemberRow): z.input<typeof member> {
  const { consent } = row;
  return {
    id: row.id ?? '',
    name: row.name,
    role: row.role,
    organisation: some(row.organisation),
    skills: row.skills ?? [],
    phone: consents(consent, 'phone') ? some(row.phone) : undefined,
    zalo: consents(consent, 'zalo') ? some(row.zalo) : undefined,
    picture: consents(consent, 'picture') ? idOf(row.picture) : undefined,
  };
}

/** The ways of teams. */
export const teamWays: BothWays<'teams'> = {
  toRecord: teamOf,
  toRow: ({ decision, members, trainings, ...team }, asOf) => ({
    ...team,
    trained: undefined, // a sum of days that are not known
    decision: decision && { number: decision.number, date: noonOf(decision.date) },
    members: members.map((member) => ({ ...member, consent: consentOf(member, asOf) })),
    trainings: trainings.map(({ date, ...training }) => ({ ...training, date: noonOf(date) })),
  }),
};

/**
 * The way of consent noted for what was public and so agreed to: the paper it was signed on is
 * asked for again.
 */
const how = 'Lấy lại từ trang đã đăng; xin lại phiếu đồng ý';

function consentOf(member: Member, asOf: string): object | undefined {
  const scope = personalFields.filter((field) => member[field] !== undefined);
  return scope.length > 0 ? { given: true, date: asOf, scope, how } : undefined;
}
