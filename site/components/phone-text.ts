import type { IconName } from '../../look/icons/names.ts';
import { joinNumbers } from '../../content/text/join-numbers.ts';
import { formatPhone, isTextOnly } from '../../content/text/phone.ts';

/** A phone number for display that never wraps. */
export function phoneText(number: string): string {
  return joinNumbers(formatPhone(number));
}

/** The icon beside a number: for calls, or for text messages only. */
export function phoneIcon(number: string): IconName {
  return isTextOnly(number) ? 'message' : 'phone';
}
