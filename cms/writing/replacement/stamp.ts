import type { CollectionSlug, Payload, SanitizedCollectionConfig } from 'payload';
import type { Visitor } from '../../base/access/roles.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { writePart, writeVersionPart } from '../../storage/database/write-part.ts';

type Values = Record<string, unknown>;

/** The person who makes documents point elsewhere, and the moment: what forms that are open meanwhile are told. */
export interface Stamp {
  /** ISO 8601. */
  updatedAt: string;
  changedBy: string;
}

/** Stamps a deed of now. */
export function stampOf(user: Visitor): Stamp {
  return { updatedAt: new Date().toISOString(), changedBy: String(user?.id) };
}

/** Writes changed fields of a document, straight to the database: a newer draft stays a draft. */
export async function writeStamped(
  payload: Payload,
  { slug, versions }: SanitizedCollectionConfig,
  id: string,
  changed: Values,
  { updatedAt, changedBy }: Stamp,
  req: Within,
): Promise<void> {
  const part = { ...changed, updatedAt, ...(versions && { changedBy }) };
  await writePart(payload, slug as CollectionSlug, id, part, req);
}

/**
 * Writes a version that points elsewhere. None keeps the time by which a form knows it, or else whoever opened
 * it before would bring back in silence what it pointed to; the newest is a version of whoever did it.
 */
export async function writeStampedVersion(
  payload: Payload,
  { slug }: SanitizedCollectionConfig,
  { id, latest }: { id: number | string; latest?: boolean | null },
  version: Values,
  { updatedAt, changedBy }: Stamp,
  req: Within,
): Promise<void> {
  const isNewest = latest === true;
  const stamped = { ...version, updatedAt, ...(isNewest && { changedBy }) };
  const part = { version: stamped, ...(isNewest && { updatedAt }) };
  await writeVersionPart(payload, slug as CollectionSlug, id, part, req);
}
