import type { Payload } from 'payload';
import { dayOfInstant } from '../../content/text/date.ts';
import { withdrawExpired } from './expired.ts';
import { forgetForms } from './forget.ts';

const lookedOn = new WeakMap<Payload, string>();

/** Once a day of Vietnam: consents whose day is over count no more, and forms whose day has come go. */
export async function lookAfterConsents(payload: Payload, now: Date): Promise<void> {
  const today = dayOfInstant(now);
  if (lookedOn.get(payload) === today) return;
  await forgetForms(payload, now);
  await withdrawExpired(payload, now);
  lookedOn.set(payload, today);
}
