import { completeTeam } from '../../../content/schema/team.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { endsSoon } from '../../people/consent/days.ts';
import { consents, type Consent } from '../../publishing/export/consent.ts';

/** The things a hamlet may lack, the worst first. */
export const lacks = ['team', 'members', 'phone', 'consent', 'meeting', 'check'] as const;
export type Lack = (typeof lacks)[number];

/** Something that a team lacks, and the field of its form that mends it. */
export interface Missing {
  lack: Lack;
  /** Path of the field, like `members.0.phone`; empty where no field mends it. */
  field: string;
}

/** The facts known of a member; phones and consents are absent for those who may not read them. */
export interface MemberFacts {
  phone?: string | null;
  consent?: Consent | null;
}

/** The facts of a team that the rule looks at. */
export interface TeamFacts {
  members: MemberFacts[];
  meetingHours?: string | null;
  /**
   * The time the team was entered, ISO 8601: it is not asked for a check before it is a year old.
   */
  createdAt: string;
  /** The last time somebody said that all of it still holds, ISO 8601. */
  checkedAt?: string;
}

/** A look at a team: by whom, and when. */
export interface Look {
  now: Date;
  /** True if phones and consents were read: what is not seen is not called missing. */
  seesPhones: boolean;
}

/** Lists what a team lacks, the worst first. */
export function missingOf(team: TeamFacts, { now, seesPhones }: Look): Missing[] {
  const { members, meetingHours } = team;
  const found: Missing[] = [];
  if (members.length < completeTeam) found.push({ lack: 'members', field: 'members' });
  if (seesPhones && !members.some(showsPhone))
    found.push({ lack: 'phone', field: phoneField(members) });
  const ending = members.findIndex(({ consent }) => endsSoon(consent, now));
  if (seesPhones && ending >= 0)
    found.push({ lack: 'consent', field: `members.${ending}.consent.until` });
  if (!meetingHours?.trim()) found.push({ lack: 'meeting', field: 'meetingHours' });
  if (isCheckDue(team.checkedAt ?? team.createdAt, now)) found.push({ lack: 'check', field: '' });
  return found;
}

/** A number for sorting: one that lacks something worse is greater than one that lacks all the rest. */
export function weightOf(missing: Lack[]): number {
  return missing.reduce((sum, lack) => sum + 2 ** (lacks.length - lacks.indexOf(lack)), 0);
}

function showsPhone({ phone, consent }: MemberFacts): boolean {
  return Boolean(phone?.trim()) && consents(consent, 'phone');
}

/**
 * Names the field nearest to a number that the public may call: that of a member who has one, else
 * a new one.
 */
function phoneField(members: MemberFacts[]): string {
  if (members.length === 0) return 'members';
  const withPhone = members.findIndex(({ phone }) => phone?.trim());
  if (withPhone < 0) return 'members.0.phone';
  return `members.${withPhone}.consent.${consentGap(members[withPhone]?.consent)}`;
}

function consentGap(consent: Consent | null | undefined): string {
  if (!consent?.given) return 'given';
  if (!consent.date) return 'date';
  return consent.scope?.includes('phone') ? 'how' : 'scope';
}

/** Tells whether a year has passed since, by the calendar of Asia/Ho_Chi_Minh. */
function isCheckDue(since: string, now: Date): boolean {
  const day = dayOfInstant(since);
  const due = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return due <= dayOfInstant(now);
}
