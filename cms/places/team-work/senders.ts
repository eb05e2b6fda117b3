import type { Asking } from '../../base/access/asking.ts';

/** A team that sums were sent by. */
interface Sender {
  id: string;
  name?: string | null;
  members?: unknown[] | null;
}

/**
 * Reads teams as they are shown, as far as whoever asks may: its sums count where a team is shown, so a draft
 * that moves it gives nobody a say in them.
 */
export async function readSenders({ payload, user }: Asking, ids: string[]): Promise<Sender[]> {
  const { docs } = await payload.find({
    collection: 'teams',
    where: { id: { in: ids } },
    depth: 0,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    user,
    select: { name: true, members: { name: true } },
  });
  return docs;
}
