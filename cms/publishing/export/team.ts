import type { z } from 'zod';
import type { member, team } from '../../../content/schema/team.ts';
import type { Team as TeamRow } from '../../payload-types.ts';
import { consents } from './consent.ts';
import { dayOf, idOf, some } from './values.ts';

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
    trainings: (row.trainings ?? []).map(({ date, subject, organiser }) => ({
      date: dayOf(date) ?? '',
      subject,
      organiser: some(organiser),
    })),
    sample: row.sample ?? false,
  };
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
