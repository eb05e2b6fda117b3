import { load } from '../../browser/load.ts';

/** The place finder is loaded where one is. */
class PlaceFinder extends HTMLElement {
  connectedCallback(): void {
    load(import('./place-parts.ts'), ({ find }) => find(this));
  }
}

customElements.define('ap-finder', PlaceFinder);
