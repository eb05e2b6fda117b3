import { load } from '../../browser/load.ts';

/** The search box: what it offers is loaded when it is first touched, not before. */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const begin = (): void =>
      load(import('./suggest.ts'), ({ suggest }) => input && suggest(this, input));
    input?.addEventListener('focus', begin, { once: true });
    if (input && document.activeElement === input) begin();
  }
}

customElements.define('ap-search', SearchBox);
