import { formatPhone } from '../../../content/text/phone.ts';
import { contactOf } from '../places/contact.ts';
import type { MyPlace } from '../places/my-place.ts';

/** The number of a place's team, else of its commune, for paper. */
export async function numberOf(place: MyPlace): Promise<string | undefined> {
  const contact = await contactOf(place).catch(() => undefined);
  return contact && formatPhone(contact.href.replace(/^\w+:/, ''));
}
