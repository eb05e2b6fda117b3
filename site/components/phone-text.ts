import type { IconName } from '../../look/icons/names.ts';
import { formatPhone, isTextOnly } from '../../content/text/phone.ts';

/** A phone number for display that never wraps. */
export function phoneText(number: string): string {
  return formatPhone(number).replace(/ /g, '\u00a0');
}

/** The icon beside a number: for calls, or for text messages only. */
export function phoneIcon(number: string): IconName {
  return isTextOnly(number) ? 'message' : 'phone';
}
