import type { Payload, Where } from 'payload';
import { type KnownPlaces, newest, readPlaces } from '../known.ts';
import type { Fields, FlatList } from './flat-list.ts';

/** A document of a flat kind. */
export type FlatRow = Fields & { id: string };

/** The data that a flat list may be about: the places, and all documents but those in the trash. */
export interface KnownFlat extends KnownPlaces {
  rows: FlatRow[];
}

/**
 * Reads what is known for a flat list.
 * @param commune id of the only commune that is asked about
 */
export async function readKnownFlat(
  payload: Payload,
  { of }: FlatList,
  commune?: string,
): Promise<KnownFlat> {
  const inCommune: Where = commune ? { commune: { equals: commune } } : {};
  const rows = await newest<FlatRow>(payload, of, inCommune);
  return {
    ...(await readPlaces(payload, commune)),
    rows: rows.filter((row) => !row['deletedAt']),
  };
}
