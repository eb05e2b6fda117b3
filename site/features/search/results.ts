/** The results on `/tim/`. */
class Results extends HTMLElement {
  connectedCallback(): void {
    void import('./result-page.ts').then(({ showResults }) => showResults(this));
  }
}

customElements.define('ap-results', Results);
