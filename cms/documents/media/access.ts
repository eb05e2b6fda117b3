import type { Access, PayloadRequest } from 'payload';
import { communeOf, isStaff, writesForProvince } from '../../base/access/abilities.ts';
import { idOf } from '../../base/access/roles.ts';
import { consents } from '../../publishing/export/consent.ts';
import type { Team } from '../../payload-types.ts';

/**
 * Staff reads the library, except pictures of members without consent: only those who write for the
 * province and the official of the commune see these.
 */
export const readsShownPictures: Access = async ({ req }) => {
  if (!isStaff(req.user)) return false;
  if (writesForProvince(req.user)) return true;
  const hidden = await hiddenPictures(req);
  return hidden.length > 0 ? { id: { not_in: hidden } } : true;
};

const inContext = 'hiddenPictures';

/** Payload asks several times within one request, and each time for the same user. */
function hiddenPictures(req: PayloadRequest): Promise<string[]> {
  req.context[inContext] ??= picturesNotAgreedTo(req, communeOf(req.user));
  return req.context[inContext] as Promise<string[]>;
}

/** Of all teams but those of one commune, with drafts and what lies in the trash. */
async function picturesNotAgreedTo({ payload }: PayloadRequest, but?: string): Promise<string[]> {
  const read = { members: true, commune: true } as const;
  const all = { collection: 'teams' as const, limit: 0, pagination: false };
  // From the database itself: hooks and access would be asked for each of thousands of members.
  const found = await Promise.all([
    payload.db.find<Team>({ ...all, select: read }),
    payload.db.queryDrafts<Team>({ ...all, select: { version: read } }),
  ]);
  const members = found
    .flatMap(({ docs }) => docs)
    .filter(({ commune }) => but === undefined || idOf(commune) !== but)
    .flatMap((team) => team.members ?? [])
    .filter(({ consent }) => !consents(consent, 'picture'));
  return [...new Set(members.flatMap(({ picture }) => idOf(picture) ?? []))];
}
