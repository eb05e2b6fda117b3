import { pageLanguage, spoken } from '../../browser/language.ts';
import { offlineWords } from '../../words/offline.ts';
import { element } from './element.ts';

const { missingPicture, lang } = offlineWords(pageLanguage());

/** Says in the place of a picture that could not be fetched what it shows; tries again with a network. */
export function sayMissing(picture: HTMLImageElement): void {
  if (picture.hidden) return;
  picture.hidden = true;
  const said = spoken(
    element('p', { className: 'note missing' }, missingPicture(picture.alt)),
    lang,
  );
  picture.after(said);
  const again = () => {
    said.remove();
    picture.hidden = false;
    // The same address again makes the browser ask again.
    picture.src = picture.getAttribute('src') ?? '';
  };
  addEventListener('online', again, { once: true });
}
