import type { Payload, Where } from 'payload';
import { numbersBefore } from './loosened.ts';
import { auditGuard, auditMonths, keptSince } from './retention.ts';
import { auditCollection as collection, record } from './record.ts';
import { isJustRestored } from './restored.ts';

/**
 * Removes entries past the time that the settings keep them, and notes how many. Nothing in the week after a
 * restore.
 */
export async function forgetAudit(payload: Payload, now: Date): Promise<void> {
  if (await isJustRestored(payload, now)) return;
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0 });
  const before = await numbersBefore(payload, auditGuard, now);
  const months = Math.max(settings.auditMonths ?? auditMonths.usual, ...before);
  const where: Where = { at: { less_than: keptSince(months, now) } };
  const { totalDocs } = await payload.db.count({ collection, where });
  if (totalDocs === 0) return;
  await payload.db.deleteMany({ collection, where });
  await record(payload, { deed: 'forget', of: collection, detail: String(totalDocs) });
}
