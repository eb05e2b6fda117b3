import { canKeep } from '../storage/storage.ts';
import { toast } from '../toast/toast.ts';
import { choosePlace, myPlace } from './my-place.ts';

/** The page of a hamlet: "Đây là ấp của tôi". */
class HamletPage extends HTMLElement {
  connectedCallback(): void {
    const { address = '', name = '', commune = '', slug = '', remembered = '' } = this.dataset;
    const button = this.querySelector<HTMLButtonElement>('[data-remember]');
    if (!button || !canKeep() || myPlace()?.hamlet?.address === address) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      choosePlace({ commune: { slug, name: commune }, hamlet: { address, name } });
      button.hidden = true;
      toast(remembered);
    });
  }
}

customElements.define('ap-hamlet', HamletPage);

document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-print]')) print();
});
