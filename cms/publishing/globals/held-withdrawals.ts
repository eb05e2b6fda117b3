import type { FieldHook, Payload } from 'payload';
import { auditCollection, type AuditEntry, record } from '../../storage/audit/record.ts';
import { readSettingsRow } from './settings-row.ts';

/** People whose consents one account withdraws in a day before a second person is asked. */
export const withdrawalsHeld = { least: 5, usual: 20, most: 100 } as const;

/** Milliseconds in which withdrawals of one account count together. */
export const withdrawalsWithin = 24 * 3_600_000;

/** Notes that more people may be withdrawn before anybody is asked, and from which number on it was. */
export const notesLoosening: FieldHook = async ({ value, previousDoc, req }) => {
  const before = Number(previousDoc?.['withdrawalsHeldFrom'] ?? withdrawalsHeld.usual);
  const after = Number(value ?? withdrawalsHeld.usual);
  if (after > before)
    await record(
      req.payload,
      { deed: 'loosen', by: req.user, of: 'settings', detail: `${before} → ${after}` },
      req,
    );
  return value;
};

/**
 * Reads from how many people on a second person is asked: the lowest number that held at any time of the
 * last day, since whoever withdraws many could raise it before.
 */
export async function readWithdrawalsHeld(payload: Payload, now: Date): Promise<number> {
  const { withdrawalsHeldFrom } = await readSettingsRow(payload);
  const since = new Date(now.getTime() - withdrawalsWithin).toISOString();
  const { docs } = await payload.db.find<AuditEntry>({
    collection: auditCollection,
    where: { and: [{ deed: { equals: 'loosen' } }, { at: { greater_than: since } }] },
    pagination: false,
    limit: 0,
  });
  const before = docs
    .map(({ detail }) => Number.parseInt(detail ?? '', 10))
    .filter(Number.isFinite);
  return Math.min(withdrawalsHeldFrom ?? withdrawalsHeld.usual, withdrawalsHeld.most, ...before);
}
