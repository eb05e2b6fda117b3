import { mediaAddress } from '../../content/addresses.ts';
import type { Member, Team } from '../../content/schema/team.ts';
import { formatDay } from '../../content/text/date.ts';
import type { Lookup } from './lookup.ts';

export interface MemberView {
  name: string;
  role: string;
  organisation?: string;
  skills: string[];
  phone?: string;
  zalo?: string;
  picture?: string;
  /** Address of the contact to save. */
  card?: string;
}

export interface TeamView {
  name: string;
  decision?: { number: string; date?: string };
  meetingPlace?: string;
  meetingHours?: string;
  members: MemberView[];
  trainings: Team['trainings'];
  /** Members that were trained, and the last day of one, as it is read. */
  trained?: { people: number; last?: string };
  sample: boolean;
}

/** Counts the members of some teams that were trained, and tells the last day of one. */
export function trainedIn(teams: Team[], views: TeamView[]): Pick<TeamView, 'trained'> {
  const last = teams
    .flatMap(({ trained }) => trained?.last ?? [])
    .sort()
    .at(-1);
  const people = views.reduce((sum, { trained }) => sum + (trained?.people ?? 0), 0);
  return people > 0 ? { trained: { people, ...(last && { last: formatDay(last) }) } } : {};
}

/** The teams of a hamlet as its page shows them; cards are numbered through all of them. */
export function viewTeams(teams: Team[], address: string, lookup: Lookup): TeamView[] {
  let number = 0;
  return teams.map((team) => ({
    name: team.name,
    ...(team.decision && { decision: team.decision as NonNullable<TeamView['decision']> }),
    ...(team.meetingPlace && { meetingPlace: team.meetingPlace }),
    ...(team.meetingHours && { meetingHours: team.meetingHours }),
    trainings: team.trainings,
    // Somebody may have left the directory since they were counted.
    ...(team.trained && {
      trained: {
        people: Math.min(team.trained.people, team.members.length),
        ...(team.trained.last && { last: formatDay(team.trained.last) }),
      },
    }),
    sample: team.sample,
    members: team.members.map((member) => {
      number += 1;
      return viewMember(member, `${address}${number}.vcf`, lookup);
    }),
  }));
}

function viewMember(member: Member, card: string, lookup: Lookup): MemberView {
  const { name, role, organisation, skills, phone, zalo } = member;
  const picture = member.picture === undefined ? undefined : lookup.media.get(member.picture);
  return {
    name,
    role,
    ...(organisation && { organisation }),
    skills,
    ...(phone && { phone, card }),
    ...(zalo && { zalo }),
    ...(picture && { picture: mediaAddress(picture.sizes[0] ?? picture) }),
  };
}
