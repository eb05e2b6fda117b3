import { load } from '../../browser/load.ts';

/** The hamlet page: the button "Đây là ấp của tôi", and the mark once it was pressed. */
class HamletPage extends HTMLElement {
  connectedCallback(): void {
    load(import('./place-parts.ts'), ({ offerToRemember }) => offerToRemember(this), Boolean);
  }
}

customElements.define('ap-hamlet', HamletPage);

document.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('[data-print]')) print();
});
