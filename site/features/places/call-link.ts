import phone from '@tabler/icons/outline/phone.svg?raw';
import { icon } from '../../browser/icon.ts';
import { contactOf } from './contact.ts';
import type { MyPlace } from './my-place.ts';

/** A call button with the number for a place; undefined if there is none. */
export async function callLink(place: MyPlace): Promise<HTMLAnchorElement | undefined> {
  const contact = await contactOf(place);
  if (!contact) return undefined;
  const link = document.createElement('a');
  link.className = 'btn';
  link.href = contact.href;
  link.append(icon(phone), contact.label);
  return link;
}
