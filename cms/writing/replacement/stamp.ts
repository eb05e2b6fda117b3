import type { CollectionSlug, Payload, SanitizedCollectionConfig } from 'payload';
import type { Within } from '../../storage/database/after-commit.ts';
import { writePart, writeVersionPart } from '../../storage/database/write-part.ts';

type Values = Record<string, unknown>;

/** The part of a configuration that names the collection. */
type Of = Pick<SanitizedCollectionConfig, 'slug'>;

/**
 * Writes changed fields of a document, straight to the database: a newer draft stays a draft, and whoever
 * saved last stays the one who did. @param at ISO 8601, the time by which forms know it from now on
 */
export async function writeStamped(
  payload: Payload,
  { slug }: Of,
  id: string,
  changed: Values,
  at: string,
  req: Within,
): Promise<void> {
  await writePart(payload, slug as CollectionSlug, id, { ...changed, updatedAt: at }, req);
}

/**
 * Writes a version that points elsewhere. It stays the version of whoever saved it, at its place in the list;
 * none keeps the time by which a form knows it, or else whoever opened it before, also one that was approved
 * since, would bring back in silence what it pointed to.
 */
export async function writeStampedVersion(
  payload: Payload,
  { slug }: Of,
  id: number | string,
  version: Values,
  at: string,
  req: Within,
): Promise<void> {
  const part = { version: { ...version, updatedAt: at } };
  await writeVersionPart(payload, slug as CollectionSlug, id, part, req);
}
