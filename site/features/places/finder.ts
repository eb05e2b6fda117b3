import { slugify } from '../../../content/text/slug.ts';
import { load } from '../../browser/load.ts';
import type { HamletsFile } from '../../page-data/communes.ts';
import { pageLanguage } from '../../browser/language.ts';
import { finderWords } from '../../words/finder.ts';
import { readHamlets } from './hamlets-file.ts';
import { choosePlace, myPlace } from './my-place.ts';

const words = finderWords(pageLanguage());

/** The place finder: commune, then hamlet, then its team. Remembers the choice. */
class Finder extends HTMLElement {
  #form = this.querySelector('form');
  #commune = this.querySelector<HTMLSelectElement>('#xa');
  #hamlet = this.querySelector<HTMLSelectElement>('#ap');
  #person = this.querySelector<HTMLElement>('[data-person]');
  #error = this.querySelector<HTMLElement>('[role="alert"]');

  connectedCallback(): void {
    this.#commune?.addEventListener('change', () => void this.#showHamlets());
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go();
    });
    for (const option of this.#commune?.options ?? [])
      if (!option.hasAttribute('value')) option.value = slugify(option.text);
    const place = myPlace();
    if (!place || !this.#commune) return;
    this.#commune.value = place.commune.slug;
    void this.#showHamlets(place.hamlet?.address);
  }

  async #showHamlets(chosen?: string): Promise<void> {
    const slug = this.#commune?.value;
    this.#offer([], slug ? words.wait : words.communeFirst);
    this.#say('');
    this.#person?.replaceChildren();
    if (!slug) return;
    const file = await readHamlets(slug);
    if (this.#commune?.value !== slug) return;
    if (!file) {
      this.#offer([], words.chooseHamlet);
      this.#say(words.failed);
      return;
    }
    this.#offer(file.hamlets, file.hamlets.length > 0 ? words.chooseHamlet : words.noHamlets);
    if (chosen && this.#hamlet) this.#hamlet.value = chosen;
    if (file.hamlets.length === 0)
      load(import('./call-list.ts'), ({ callList }) =>
        this.#person?.replaceChildren(words.person, ...callList(file.call)),
      );
  }

  #offer(hamlets: HamletsFile['hamlets'], first: string): void {
    if (!this.#hamlet) return;
    this.#hamlet.disabled = hamlets.length === 0;
    this.#hamlet.replaceChildren(
      new Option(first, ''),
      ...hamlets.map(({ title, address }) => new Option(title, address)),
    );
  }

  #say(text: string): void {
    if (!this.#error) return;
    this.#error.textContent = text;
    this.#error.hidden = text === '';
  }

  #go(): void {
    const commune = this.#commune?.selectedOptions[0];
    if (!commune?.value) {
      this.#say(words.chooseCommune);
      this.#commune?.focus();
      return;
    }
    const hamlet = this.#hamlet?.selectedOptions[0];
    choosePlace({
      commune: { slug: commune.value, name: commune.text },
      ...(hamlet?.value && { hamlet: { address: hamlet.value, name: hamlet.text } }),
    });
    location.href = hamlet?.value || `/xa-phuong/${commune.value}/`;
  }
}

customElements.define('ap-finder', Finder);
