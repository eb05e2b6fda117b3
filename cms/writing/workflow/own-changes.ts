import type { PayloadRequest } from 'payload';
import { may } from '../../base/access/abilities.ts';
import { readSettingsRow } from '../../publishing/globals/settings-row.ts';
import { smallEdits } from '../../publishing/globals/small-edits.ts';
import { recordOfVersion } from './content-hash.ts';
import { authorsOf } from './fields.ts';
import type { Standing } from './standing.ts';

/**
 * Tells if a commune official may publish the newest version at once: it was all changed by that
 * official, and nothing changed that is not a small edit.
 */
export async function changedOwnOnly(
  req: PayloadRequest,
  { kind, of, live, newest, hash, liveHash }: Standing,
): Promise<boolean> {
  if (!may(req.user, 'keepOwnCommune') || !live || hash === liveHash) return false;
  const authors = authorsOf(newest);
  if (authors.length === 0 || authors.some((id) => id !== String(req.user?.id))) return false;
  const { smallEdits: allowed = [] } = await readSettingsRow(req.payload, req);
  const parts = new Set<string>(
    smallEdits
      .filter((edit) => edit.of === of && allowed?.includes(edit.value))
      .flatMap((edit) => edit.parts),
  );
  return (
    parts.size > 0 &&
    changedParts(recordOfVersion(kind, live), recordOfVersion(kind, newest)).every((part) =>
      parts.has(part),
    )
  );
}

function changedParts(before: unknown, after: unknown): string[] {
  const [one, other] = [new Map(entriesOf(before)), new Map(entriesOf(after))];
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (part) =>
      part !== 'updatedAt' &&
      part !== 'changedAt' &&
      JSON.stringify(one.get(part)) !== JSON.stringify(other.get(part)),
  );
}

const entriesOf = (record: unknown) => Object.entries(record as object) as [string, unknown][];
