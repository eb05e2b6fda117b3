import type { Payload, Where } from 'payload';
import type { Within } from '../../storage/database/after-commit.ts';

/** The guides whose posters a whole province hangs up: in Vietnamese, and not of one commune. */
export const guidesOfPosters: Where = { language: { equals: 'vi' }, commune: { exists: false } };

/** Tells whether the poster of a guide may be chosen for a month; none in the trash may. */
export async function mayBePoster(
  payload: Payload,
  guide: string,
  req: Within = {},
): Promise<boolean> {
  const where: Where = { ...guidesOfPosters, id: { equals: guide } };
  // Past access, as a restore has no user.
  return (await payload.count({ collection: 'guides', where, req })).totalDocs > 0;
}
