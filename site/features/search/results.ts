import { load } from '../../browser/load.ts';

/** The results on `/tim/`. */
class Results extends HTMLElement {
  connectedCallback(): void {
    load(import('./result-page.ts'), ({ showResults }) => showResults(this));
  }
}

customElements.define('ap-results', Results);
