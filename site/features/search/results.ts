import { load } from '../../browser/load.ts';
import { titlesFile } from './titles-file.ts';

/** The results on `/tim/`. */
class Results extends HTMLElement {
  connectedCallback(): void {
    const show = (): void => load(import('./result-page.ts'), (page) => page.showResults(this));
    // Nobody asks anything yet: what finds is large for a slow phone, which shall first show its page.
    const input = document.querySelector<HTMLInputElement>('ap-search input');
    if (!input || input.value || location.search || input === document.activeElement) show();
    // Who speaks does not touch the field.
    else
      for (const asked of ['focus', 'input']) input.addEventListener(asked, show, { once: true });
    void titlesFile().catch(() => undefined);
  }
}

customElements.define('ap-results', Results);
