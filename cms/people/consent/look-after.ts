import type { Payload } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';
import { withdrawExpired } from './expired.ts';
import { forgetForms } from './forget.ts';

const lookedOn = new WeakMap<Payload, string>();

/** Once a day of Vietnam: consents whose day is over count no more, and forms whose day has come go. */
export async function lookAfterConsents(payload: Payload, now: Date): Promise<void> {
  const today = dayOfInstant(now);
  if (lookedOn.get(payload) === today) return;
  const failures: unknown[] = [];
  for (const look of [withdrawExpired, forgetForms])
    await look(payload, now).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, 'Consents were not all looked after');
  lookedOn.set(payload, today);
}
