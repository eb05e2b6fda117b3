import type { Payload } from 'payload';
import { isOver } from '../consent/days.ts';
import { consents } from '../../publishing/export/consent.ts';
import type { Team } from '../../payload-types.ts';
import type { Mark } from './mark.ts';

/** Of one team: what an account took, as rows of what is held say it. */
interface Withdrawals {
  team: string;
  withdrawn: Mark[];
  causers: string[];
}

interface Version {
  version: Partial<Team> & { changedBy?: string | null };
}

/**
 * Brings the members of a team back into its draft as they were before an account took them out, so that
 * the next approval does not do it again. What others have saved since stays; so does the published
 * version, which shows them where nobody published the change.
 */
export async function bringDraftBack(
  payload: Payload,
  { team, withdrawn, causers }: Withdrawals,
  now: Date,
): Promise<void> {
  const where = { id: { equals: team } };
  const row = await payload.db.findOne<Team & { id: string }>({ collection: 'teams', where });
  if (!row || row.deletedAt) return;
  const { docs } = await payload.findVersions({
    collection: 'teams',
    where: { parent: { equals: team } },
    sort: '-updatedAt',
    depth: 0,
    limit: 0,
    pagination: false,
  });
  const versions = docs as Version[];
  // The clock, which ends consents, has no name: what counts is the last person who saved.
  const by = versions.find(({ version }) => version.changedBy)?.version.changedBy;
  if (by && !causers.includes(by)) return;
  const before = versions.find(({ version }) =>
    withdrawn.every((mark) => agrees(version, mark, now)),
  );
  if (!before?.version.members) return;
  const ending = new Set(
    versions[0]?.version.members?.flatMap(({ id, consent }) => (consent?.until ? id : [])),
  );
  // What is not named stays, on a server: also a last day that was none before.
  const members = before.version.members.map((member) =>
    ending.has(member.id) && !member.consent?.until
      ? { ...member, consent: { ...member.consent, until: null } }
      : member,
  );
  await payload.update({ collection: 'teams', id: team, data: { members }, draft: true, depth: 0 });
}

/** The line of the list is written after the version that withdraws: times do not tell which was before. */
function agrees({ members }: Version['version'], { person, fields }: Mark, now: Date): boolean {
  const member = members?.find(({ id }) => id === person);
  if (isOver(member?.consent, now)) return false;
  return fields.every((field) => consents(member?.consent, field));
}
