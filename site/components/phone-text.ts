import type { IconName } from '../../look/icons/names.ts';
import { formatPhone, isTextOnly } from '../../content/text/phone.ts';

/** A telephone number for reading that never breaks at the end of a line. */
export function phoneText(number: string): string {
  return formatPhone(number).replace(/ /g, '\u00a0');
}

/** The icon beside a number: whether it is called, or only takes text messages. */
export function phoneIcon(number: string): IconName {
  return isTextOnly(number) ? 'message' : 'phone';
}
