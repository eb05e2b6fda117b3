import { load } from '../../browser/load.ts';
import { myPlace } from './my-place.ts';

/** "Tổ của bà con" on the home page: the team of the place that was chosen on this device. */
class MyPlaceCard extends HTMLElement {
  connectedCallback(): void {
    const place = myPlace();
    if (place) load(import('./place-parts.ts'), ({ tell }) => tell(this, place));
    else document.documentElement.classList.remove('has-place');
  }
}

customElements.define('ap-my-place', MyPlaceCard);
