import { load } from '../../browser/load.ts';
import { myPlace } from './my-place.ts';

/** The commune page: filters hamlets while typing, and marks the reader's own with the sun. */
class CommunePage extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('.is-canal a')];
    const mine = myPlace()?.hamlet?.address;
    const own = links.find(({ pathname }) => pathname === mine);
    if (own) {
      own.classList.add('is-mine');
      own.querySelector('small')?.replaceChildren(this.dataset.mine ?? '');
    }
    const input = this.querySelector<HTMLInputElement>('#loc');
    input?.addEventListener('input', () => {
      load(import('./place-parts.ts'), ({ filterHamlets }) => filterHamlets(links, input));
    });
  }
}

customElements.define('ap-commune', CommunePage);
