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

/** Puts the call button before the link to a team, if there is a number; print keeps only that. */
export async function offerCall(place: MyPlace, link: HTMLAnchorElement): Promise<void> {
  const call = await callLink(place).catch(() => undefined);
  if (!call) return;
  link.classList.add('is-quiet');
  link.before(call);
  link.parentElement?.classList.remove('no-print');
}
