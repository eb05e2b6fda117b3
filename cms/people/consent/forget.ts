import type { Payload, PayloadRequest, Where } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';
import { removedFor } from '../../../content/removals.ts';
import { record } from '../../storage/audit/record.ts';

const collection = 'consent-forms';
const day = 24 * 3600_000;

/**
 * Removes photographed forms, with their files, once their day has come in Vietnam.
 * @throws {AggregateError} when forms could not be removed; the others are gone all the same
 */
export async function forgetForms(payload: Payload, now: Date): Promise<void> {
  const midnight = new Date(`${dayOfInstant(now)}T00:00:00+07:00`).getTime() + day;
  const where: Where = { removeOn: { less_than: new Date(midnight).toISOString() } };
  const { docs } = await payload.find({ collection, where, depth: 0, pagination: false });
  const failures: unknown[] = [];
  for (const { id } of docs)
    await forgetForm(payload, id).catch((error: unknown) => failures.push(error));
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} forms could not be removed`);
}

async function forgetForm(payload: Payload, id: string): Promise<void> {
  await record(payload, { deed: 'forgetForm', of: collection, document: id });
  await payload.delete({ collection, id, context: removedFor('term') });
}

/** Removes the forms of a team that is deleted for good. */
export async function forgetFormsOf(req: PayloadRequest, team: string): Promise<void> {
  const { payload } = req;
  const where: Where = { team: { equals: team } };
  const { docs } = await payload.find({ collection, where, depth: 0, pagination: false, req });
  for (const { id } of docs) await payload.delete({ collection, id, req });
}
