import { formatPhone } from '../../content/text/phone.ts';

/** A telephone number for reading that never breaks at the end of a line. */
export function phoneText(number: string): string {
  return formatPhone(number).replace(/ /g, '\u00a0');
}
