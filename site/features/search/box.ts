import { load } from '../../browser/load.ts';
import { titlesFile } from './titles-file.ts';

/** The search box; its suggestions are loaded on first use. */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const begin = (): void => {
      load(import('./suggest.ts'), ({ suggest }) => input && suggest(this, input));
      void titlesFile().catch(() => undefined);
    };
    input?.addEventListener('focus', begin, { once: true });
    if (input && document.activeElement === input) begin();
  }
}

customElements.define('ap-search', SearchBox);
