import type { Payload } from 'payload';
import { kindOf } from '../../../content/kinds.ts';
import type { AuditedDeed } from '../../storage/audit/deeds.ts';
import { type AuditEntry, auditCollection } from '../../storage/audit/record.ts';

/** The deeds that take a record away from readers. */
const takesAway: AuditedDeed[] = ['unpublish', 'scheduleUnpublish', 'trash', 'delete'];

/** The number of records asked about at once. */
const batch = 200;

/**
 * Tells who took records away that are about to vanish: the last to do so of each. What lies in something
 * that was taken away has nobody of its own.
 * @param records `guides:<id>` of each
 * @returns ids of accounts; none where the audit does not know of any
 */
export async function causersOf(payload: Payload, records: string[]): Promise<string[]> {
  const last = new Map<string, { at: string; by: string }>();
  const wanted = new Set(records);
  const documents = records.map((record) => record.slice(record.indexOf(':') + 1));
  for (let at = 0; at < documents.length; at += batch) {
    const some = documents.slice(at, at + batch);
    const { docs } = await payload.db.find<AuditEntry>({
      collection: auditCollection,
      where: { and: [{ document: { in: some } }, { deed: { in: takesAway } }] },
      pagination: false,
      limit: 0,
    });
    for (const { of, document, by, at: when } of docs) {
      const record = `${kindOf(of ?? '')}:${document}`;
      if (by && wanted.has(record) && (last.get(record)?.at ?? '') < when)
        last.set(record, { at: when, by });
    }
  }
  return [...new Set([...last.values()].map(({ by }) => by))];
}
