import { callButton } from './call-list.ts';
import { contactOf } from './contact.ts';
import type { MyPlace } from './my-place.ts';

/** A call button with the number for a place; undefined if there is none. */
export async function callLink(place: MyPlace): Promise<HTMLAnchorElement | undefined> {
  const contact = await contactOf(place);
  if (!contact) return undefined;
  const link = callButton(contact);
  link.classList.remove('is-wide');
  return link;
}
