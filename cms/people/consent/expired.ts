import type { Payload } from 'payload';
import { record } from '../../storage/audit/record.ts';
import { together } from '../../storage/database/together.ts';
import { isOver } from './days.ts';
import type { Team } from '../../payload-types.ts';

/** Teams that are read at once. */
const batch = 200;

/**
 * A consent that was given until a day is taken back the day after, as its keeper would: in a draft, which
 * counts at once for what is withdrawn, and which somebody completes when the person agrees again.
 * @throws {AggregateError} when teams could not be saved; the others are all the same
 */
export async function withdrawExpired(payload: Payload, now: Date): Promise<void> {
  const failures: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const { docs, totalPages } = await payload.find({
      collection: 'teams',
      draft: true,
      depth: 0,
      limit: batch,
      page,
      sort: 'id',
    });
    for (const team of docs)
      if (team.members?.some(({ consent }) => isOver(consent, now)))
        await takeBack(payload, team, now).catch((error: unknown) => failures.push(error));
    if (page >= totalPages) break;
  }
  if (failures.length > 0)
    throw new AggregateError(
      failures,
      `Consents of ${failures.length} teams could not be taken back`,
    );
}

async function takeBack(payload: Payload, { id, members }: Team, now: Date): Promise<void> {
  const data = {
    members: (members ?? []).map((member) =>
      isOver(member.consent, now)
        ? { ...member, consent: { ...member.consent, given: false } }
        : member,
    ),
  };
  await together(payload, {}, async (req) => {
    await record(payload, { deed: 'consentExpired', of: 'teams', document: id }, req);
    await payload.update({ collection: 'teams', id, data, draft: true, depth: 0, req });
  });
}
