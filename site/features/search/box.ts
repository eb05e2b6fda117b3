import { load } from '../../browser/load.ts';

/** The search box; what it does comes after the page, its suggestions on first use. */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    load(import('./box-open.ts'), ({ openBox }) => openBox(this));
  }
}

customElements.define('ap-search', SearchBox);
