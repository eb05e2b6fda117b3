import { dayOfInstant } from '../../../content/text/date.ts';
import type { Consent } from '../../publishing/export/consent.ts';

/** Tells whether a consent was given until a day that has passed in Vietnam. */
export function isOver(consent: Consent | null | undefined, now: Date): boolean {
  if (!consent?.given || !consent.until) return false;
  return dayOfInstant(consent.until) < dayOfInstant(now);
}

/** Days before its last one on which a consent is to be asked for again. */
const announced = 30;

/** Tells whether a consent that was given is over, or soon will be. */
export function endsSoon(consent: Consent | null | undefined, now: Date): boolean {
  return isOver(consent, new Date(now.getTime() + announced * 24 * 3600_000));
}
