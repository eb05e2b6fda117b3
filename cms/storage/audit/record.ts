import type { Payload } from 'payload';
import type { Visitor } from '../../base/access/roles.ts';
import type { Within } from '../database/after-commit.ts';
import { meter } from '../../base/limits/meter.ts';
import type { AuditedDeed } from './deeds.ts';
import { origin } from './origin.ts';

/** The collection that entries are kept in. */
export const auditCollection = 'audit';

/** Something that somebody did. Ids, names of fields and codes only, never what was written in a field. */
export interface Happening {
  deed: AuditedDeed;
  /**
   * The user who did it: an account or its id; nobody where the system itself did, or nobody was
   * known.
   */
  by?: Visitor | string | undefined;
  /** Collection or settings that it was done to. */
  of?: string;
  document?: string;
  /** Paths of the fields that were changed, like `members.phone`. */
  fields?: string[];
  /** A code that says more: a count, a release, `editor → admin`. */
  detail?: string;
}

/** An entry as it is kept. */
export interface AuditEntry {
  id: string;
  /** ISO 8601. */
  at: string;
  deed: string;
  by?: string | null;
  /** From where: a network, or `server:` and an account of the system. */
  network?: string | null;
  of?: string | null;
  document?: string | null;
  fields?: string[] | null;
  detail?: string | null;
}

/**
 * Notes what somebody did, for good. @returns the id of the entry
 * @param req the transaction of the change: both are written, or neither
 */
export async function record(
  payload: Payload,
  { by, of, document, fields, detail, deed }: Happening,
  req: Within = {},
): Promise<string> {
  const counts = meter();
  if (counts && by) {
    await counts.demandRoom();
    counts.deeds += 1;
  }
  const entry: AuditEntry = {
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    deed,
    by: (typeof by === 'object' ? by && String(by.id) : by) ?? null,
    network: origin(),
    of: of ?? null,
    document: document ?? null,
    fields: fields ?? null,
    detail: detail ?? null,
  };
  await payload.db.create({ collection: auditCollection, data: { ...entry }, req });
  return entry.id;
}

const told = 'auditTold';

/** The context of a write that is noted by whoever makes it. */
export const toldElsewhere: Record<string, unknown> = { [told]: true };

/** Tells whether a write is noted by whoever makes it. */
export function isToldElsewhere({ context }: { context: Record<string, unknown> }): boolean {
  return context[told] === true;
}
