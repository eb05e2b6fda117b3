import { slugify } from '../../../content/text/slug.ts';
import type { HamletsFile } from '../../page-data/communes.ts';
import { pageLanguage } from '../../browser/language.ts';
import { finderWords } from '../../words/finder.ts';
import { callList } from './call-list.ts';
import { readHamlets } from './hamlets-file.ts';
import { choosePlace, myPlace } from './my-place.ts';

const words = finderWords(pageLanguage());

/** The place finder: commune, then hamlet, then its team. Remembers the choice. */
export function find(finder: HTMLElement): void {
  const form = finder.querySelector('form');
  const commune = finder.querySelector<HTMLSelectElement>('#xa');
  const hamlet = finder.querySelector<HTMLSelectElement>('#ap');
  const person = finder.querySelector('[data-person]');
  const error = finder.querySelector<HTMLElement>('[role="alert"]');
  if (!form || !commune || !hamlet || !person || !error) return;

  const offer = (hamlets: HamletsFile['hamlets'], first: string): void => {
    hamlet.disabled = hamlets.length === 0;
    hamlet.replaceChildren(
      new Option(first, ''),
      ...hamlets.map(({ title, address }) => new Option(title, address)),
    );
  };
  const say = (text: string): void => {
    error.textContent = text;
    error.hidden = text === '';
  };
  const showHamlets = async (chosen?: string): Promise<void> => {
    const slug = commune.value;
    offer([], slug ? words.wait : words.communeFirst);
    say('');
    person.replaceChildren();
    if (!slug) return;
    const file = await readHamlets(slug);
    if (commune.value !== slug) return;
    if (!file) {
      offer([], words.chooseHamlet);
      say(words.failed);
      return;
    }
    offer(file.hamlets, file.hamlets.length > 0 ? words.chooseHamlet : words.noHamlets);
    if (chosen) hamlet.value = chosen;
    if (file.hamlets.length === 0) person.replaceChildren(words.person, ...callList(file.call));
  };

  commune.addEventListener('change', () => void showHamlets());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = commune.selectedOptions[0];
    if (!chosen?.value) {
      say(words.chooseCommune);
      commune.focus();
      return;
    }
    go(chosen, hamlet.selectedOptions[0]);
  });
  for (const option of commune.options)
    if (!option.hasAttribute('value')) option.value = slugify(option.text);
  const place = myPlace();
  // A reader on a slow line may have chosen before this was loaded.
  if (commune.value) void showHamlets();
  else if (place) {
    commune.value = place.commune.slug;
    void showHamlets(place.hamlet?.address);
  }
}

function go(commune: HTMLOptionElement, hamlet?: HTMLOptionElement): void {
  choosePlace({
    commune: { slug: commune.value, name: commune.text },
    ...(hamlet?.value && { hamlet: { address: hamlet.value, name: hamlet.text } }),
  });
  location.href = hamlet?.value || `/xa-phuong/${commune.value}/`;
}
