import { createHash } from 'node:crypto';
import type { RecordKind } from '../../../content/record-kind.ts';
import { recordFrom } from '../../publishing/export/concepts.ts';

/**
 * The fields a record says of itself, not to the public: they change without a change of the
 * content.
 */
const notContent = new Set(['updatedAt', 'changeNotes', 'changedAt', 'stage', 'changedBy']);

/** The lines of a page beside its text: that it was checked, who looks after it, until when. */
const besideText = new Set([...notContent, 'checkedOn', 'reviewBy', 'owner']);

/**
 * Names what the public would read of a document. Two versions with the same hash look the same on the
 * site, whatever else was written down in them.
 */
export function contentHash(kind: RecordKind, row: object): string {
  return createHash('sha256').update(said(kind, row)).digest('base64url');
}

/** Names what there is to read: equal where a page was only checked, or found another keeper. */
export function textHash(kind: RecordKind, row: object): string {
  return createHash('sha256')
    .update(said(kind, row, besideText))
    .digest('base64url');
}

/** Names what a save would leave to read. A version that is restored brings an id of its own along. */
export function contentHashAfter(
  kind: RecordKind,
  before: { id: number | string },
  data: object,
): string {
  return contentHash(kind, { ...before, ...data, id: before.id });
}

/**
 * Builds what the public would be told of a version. @throws when it lacks what a record is made of
 */
export function recordOfVersion(kind: RecordKind, version: object): unknown {
  return recordFrom(kind, version as never);
}

/** A draft may lack what a record is made of: then all of it counts. */
function said(kind: RecordKind, row: object, without = notContent): string {
  try {
    return inOrder(recordOfVersion(kind, row), without);
  } catch {
    return `unfinished ${inOrder(row, without)}`;
  }
}

function inOrder(value: unknown, without: ReadonlySet<string>): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (without.has(key)) return undefined;
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
}
