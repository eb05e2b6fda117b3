import type { CollectionSlug, Payload, Where } from 'payload';
import type { Withdrawals } from '../../content/withdrawals/list.ts';
import { readAllWithdrawals } from '../installation/lists.ts';
import type { Commune, Hamlet, Team } from '../payload-types.ts';

/** What is there already: the newest version of everything that a list may be about. */
export interface Known {
  communes: Commune[];
  hamlets: Hamlet[];
  teams: Team[];
  withdrawals: Withdrawals;
}

/**
 * Reads what is known, also what lies in the trash.
 * @param commune id of the only commune that is asked about
 */
export async function readKnown(payload: Payload, commune?: string): Promise<Known> {
  const inCommune: Where = commune ? { commune: { equals: commune } } : {};
  return {
    communes: await newest<Commune>(
      payload,
      'communes',
      commune ? { id: { equals: commune } } : {},
    ),
    hamlets: await newest<Hamlet>(payload, 'hamlets', inCommune),
    teams: await newest<Team>(payload, 'teams', inCommune),
    withdrawals: await readAllWithdrawals(payload),
  };
}

async function newest<Found>(
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
