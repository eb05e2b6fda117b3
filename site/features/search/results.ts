import { load } from '../../browser/load.ts';
import { titlesFile } from './titles-file.ts';

/** The results on `/tim/`. */
class Results extends HTMLElement {
  connectedCallback(): void {
    load(import('./result-page.ts'), ({ showResults }) => showResults(this));
    void titlesFile().catch(() => undefined);
  }
}

customElements.define('ap-results', Results);
