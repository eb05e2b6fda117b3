import type { CollectionSlug, Payload, Where } from 'payload';
import type { Withdrawals } from '../../../content/withdrawals/list.ts';
import { readAllWithdrawals } from '../../storage/installation/lists.ts';
import type { Commune, Hamlet, Team } from '../../payload-types.ts';

/** The data that is there already: the newest version of everything that a list may be about. */
export interface Known {
  communes: Commune[];
  hamlets: Hamlet[];
  teams: Team[];
  withdrawals: Withdrawals;
  /** Names of hamlets by their keys, live or in a draft, also in the trash: no other one gets such a key. */
  keys: ReadonlyMap<string, string>;
}

/** The places that rows of a list may name. */
export type KnownPlaces = Pick<Known, 'communes' | 'hamlets'>;

/** Reads the places, as `readKnown` does. */
export async function readPlaces(payload: Payload, commune?: string): Promise<KnownPlaces> {
  const inCommune: Where = commune ? { commune: { equals: commune } } : {};
  const own: Where = commune ? { id: { equals: commune } } : {};
  return {
    communes: await newest<Commune>(payload, 'communes', own),
    hamlets: await newest<Hamlet>(payload, 'hamlets', inCommune),
  };
}

/**
 * Reads what is known, also what lies in the trash.
 * @param commune id of the only commune that is asked about
 */
export async function readKnown(payload: Payload, commune?: string): Promise<Known> {
  const inCommune: Where = commune ? { commune: { equals: commune } } : {};
  const { communes, hamlets } = await readPlaces(payload, commune);
  return {
    communes,
    hamlets,
    teams: await newest<Team>(payload, 'teams', inCommune),
    withdrawals: await readAllWithdrawals(payload),
    keys: new Map(
      [...(await liveRows(payload, inCommune)), ...hamlets].map(({ key, name }) => [key, name]),
    ),
  };
}

/** Hamlets as they stand beside their drafts, which may have moved on. */
async function liveRows(payload: Payload, where: Where): Promise<Pick<Hamlet, 'key' | 'name'>[]> {
  const { docs } = await payload.db.find<Hamlet>({
    collection: 'hamlets',
    where,
    limit: 0,
    pagination: false,
  });
  return docs;
}

/** Reads the newest versions, also what lies in the trash. */
export async function newest<Found>(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
): Promise<Found[]> {
  const { docs } = await payload.find({
    collection,
    where,
    depth: 0,
    draft: true,
    limit: 0,
    pagination: false,
    showHiddenFields: true,
    trash: true,
  });
  return docs as unknown as Found[];
}
