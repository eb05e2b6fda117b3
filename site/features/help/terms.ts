import { load } from '../../browser/load.ts';

/** The glossary: shows only the words that are asked for while typing. */
class Terms extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('#loc');
    input?.addEventListener('input', () => {
      load(import('../long-lists.ts'), ({ filterTerms }) => filterTerms(this, input));
    });
  }
}

customElements.define('ap-terms', Terms);
