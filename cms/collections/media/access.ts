import type { Access, PayloadRequest } from 'payload';
import { communeOf, idOf, isStaff, writesForProvince } from '../../access/roles.ts';
import { consents } from '../../export/consent.ts';

/**
 * Staff reads the library, except pictures of members without consent: only those who write for the
 * province and the official of the commune see these.
 */
export const readsShownPictures: Access = async ({ req }) => {
  if (!isStaff(req.user)) return false;
  if (writesForProvince(req.user)) return true;
  const hidden = await picturesNotAgreedTo(req, communeOf(req.user));
  return hidden.length > 0 ? { id: { not_in: hidden } } : true;
};

/** Of all teams but those of one commune, drafts included. */
async function picturesNotAgreedTo(req: PayloadRequest, but?: string): Promise<string[]> {
  const found = await Promise.all(
    [false, true].map((draft) =>
      req.payload.find({
        collection: 'teams',
        draft,
        select: { members: true, commune: true },
        depth: 0,
        pagination: false,
      }),
    ),
  );
  const members = found
    .flatMap(({ docs }) => docs)
    .filter(({ commune }) => but === undefined || idOf(commune) !== but)
    .flatMap((team) => team.members ?? [])
    .filter(({ consent }) => !consents(consent, 'picture'));
  return [...new Set(members.flatMap(({ picture }) => idOf(picture) ?? []))];
}
