import { mediaAddress } from '../../content/addresses.ts';
import type { Member, Team } from '../../content/schema/team.ts';
import type { Lookup } from './lookup.ts';
import { trainedIn, type TrainedView } from './trained.ts';

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
  trained?: TrainedView;
  sample: boolean;
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
    ...trainedIn([team]),
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
