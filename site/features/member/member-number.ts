import { formatPhone } from '../../../content/text/phone.ts';
import { teamNumberAt } from '../places/contact.ts';
import type { MyPlace } from '../places/my-place.ts';

/** The first number of the team of a hamlet, for paper; none where nobody of it gave one. */
export async function numberOf({ hamlet }: MyPlace): Promise<string | undefined> {
  const number = hamlet && (await teamNumberAt(hamlet.address));
  return number && formatPhone(number);
}
