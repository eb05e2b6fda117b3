import type { Payload } from 'payload';
import { record } from '../../storage/audit/record.ts';
import { inTransaction } from '../../storage/database/in-transaction.ts';
import { isOver } from './days.ts';
import { endedFor, shortenersOf } from './shortened.ts';
import type { Team } from '../../payload-types.ts';

/** Teams that are read at once. */
const batch = 200;

/**
 * A consent that was given until a day is taken back the day after, as its keeper would: in a draft, which
 * counts at once for what is withdrawn, and which somebody completes when the person agrees again. The day
 * is the one that was published: what a draft says of it ends nothing, and only keeps what was agreed to
 * anew meanwhile.
 * @throws {AggregateError} when teams could not be saved; the others are all the same
 */
export async function withdrawExpired(payload: Payload, now: Date): Promise<void> {
  const failures: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const { docs, totalPages } = await payload.find({
      collection: 'teams',
      depth: 0,
      limit: batch,
      page,
      sort: 'id',
    });
    for (const team of docs) {
      const over = team._status === 'published' ? endedIn(team, now) : [];
      if (over.length > 0)
        await takeBack(payload, team.id, over, now).catch((error: unknown) => failures.push(error));
    }
    if (page >= totalPages) break;
  }
  if (failures.length > 0)
    throw new AggregateError(
      failures,
      `Consents of ${failures.length} teams could not be taken back`,
    );
}

/** Ids of the members whose consents are over. */
function endedIn({ members }: Team, now: Date): string[] {
  return (members ?? []).flatMap(({ id, consent }) => (id && isOver(consent, now) ? id : []));
}

async function takeBack(payload: Payload, id: string, over: string[], now: Date): Promise<void> {
  const newest = await payload.findByID({ collection: 'teams', id, draft: true, depth: 0 });
  const ended = endedIn(newest, now).filter((person) => over.includes(person));
  if (ended.length === 0) return;
  const members = (newest.members ?? []).map((member) =>
    ended.includes(member.id ?? '')
      ? { ...member, consent: { ...member.consent, given: false } }
      : member,
  );
  const context = endedFor(await shortenersOf(payload, id, ended));
  await inTransaction(payload, {}, async (req) => {
    await record(payload, { deed: 'consentExpired', of: 'teams', document: id }, req);
    const save = { data: { members }, draft: true as const, depth: 0, context };
    await payload.update({ collection: 'teams', id, ...save, req });
  });
}
