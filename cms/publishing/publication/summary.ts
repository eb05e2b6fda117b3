import type { Payload } from 'payload';
import { may, writesForProvince } from '../../base/access/abilities.ts';
import type { Visitor } from '../../base/access/roles.ts';
import { type Publication, readPublication } from './publication.ts';

/** The part of the state of publishing that the dashboard tells. */
export type PublicationSummary = Pick<
  Publication,
  | 'allowedAt'
  | 'builtSeq'
  | 'deadLinks'
  | 'error'
  | 'failedAt'
  | 'heldBack'
  | 'heldLoss'
  | 'keptLoss'
  | 'liveRelease'
  | 'liveSince'
  | 'releases'
  | 'requestedSeq'
  | 'scrub'
  | 'stage'
  | 'state'
>;

/**
 * Reads the summary for a user: a commune official none, since the dashboard shows the own commune;
 * who only looks, how it stands; who writes for the province, also what is in the way.
 */
export async function readPublicationSummary(
  payload: Payload,
  user: Visitor,
): Promise<PublicationSummary | null> {
  if (!may(user, 'readProvince')) return null;
  const { requestedSeq, builtSeq, state, stage, failedAt, liveRelease, liveSince, ...more } =
    await readPublication(payload);
  const standing = { requestedSeq, builtSeq, state, stage, failedAt, liveRelease, liveSince };
  if (!writesForProvince(user)) return { ...nothingInTheWay, ...standing };
  const { allowedAt, deadLinks, error, heldBack, heldLoss, keptLoss, releases, scrub } = more;
  const inTheWay = { allowedAt, deadLinks, error, heldBack, heldLoss, keptLoss, releases, scrub };
  return { ...standing, ...inTheWay };
}

const nothingInTheWay = {
  allowedAt: null,
  deadLinks: [],
  error: null,
  heldBack: [],
  heldLoss: null,
  keptLoss: null,
  releases: [],
  scrub: null,
};
