import { pageLanguage } from '../../browser/language.ts';
import { myPlace } from '../places/my-place.ts';
import { searchWords } from '../../words/search.ts';

const words = searchWords(pageLanguage());

/** Fills the panel beside the results with the reader's team and its number, once. */
export async function askTeam(panel: HTMLElement): Promise<void> {
  const place = myPlace();
  const link = panel.querySelector<HTMLAnchorElement>('a.btn');
  const text = panel.querySelector('p');
  if (!place || !link || !text || panel.dataset.asked !== undefined) return;
  panel.dataset.asked = '';
  const where = place.hamlet ?? { address: `/xa-phuong/${place.commune.slug}/`, ...place.commune };
  text.textContent = words.askAt(where.name);
  link.href = where.address;
  link.lastChild?.replaceWith(words.seeTeam(where.name));
  const call = await import('../places/place-parts.ts')
    .then(({ callLink }) => callLink(place))
    .catch(() => undefined);
  if (!call) return;
  call.classList.add('is-wide');
  link.classList.add('is-quiet');
  link.before(call);
}
