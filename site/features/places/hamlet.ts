import { pageLanguage } from '../../browser/language.ts';
import { canKeep } from '../storage/storage.ts';
import { toast } from '../../browser/toast.ts';
import { hamletWords } from '../../words/hamlets.ts';
import { choosePlace, myPlace } from './my-place.ts';

const words = hamletWords(pageLanguage());

/** The hamlet page: the button "Đây là ấp của tôi", and the mark once it was pressed. */
class HamletPage extends HTMLElement {
  connectedCallback(): void {
    const { address = '', name = '', commune = '', slug = '', remembered = '' } = this.dataset;
    const button = this.querySelector<HTMLButtonElement>('[data-remember]');
    if (!button || !canKeep()) return;
    if (myPlace()?.hamlet?.address === address) return button.replaceWith(mark(name));
    button.hidden = false;
    button.addEventListener('click', () => {
      choosePlace({ commune: { slug, name: commune }, hamlet: { address, name } });
      const mine = mark(name);
      button.replaceWith(mine);
      mine.querySelector('a')?.focus();
      toast(remembered);
    });
  }
}

/** The sun that marks the reader's own hamlet in the commune's list, with a link to change it. */
function mark(name: string): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'rows no-print';
  list.innerHTML =
    '<li><a class="is-mine" href="/xa-phuong/"><i></i><span><b></b><small></small></span></a></li>';
  list.querySelector('b')?.append(words.mine(name));
  list.querySelector('small')?.append(words.another);
  return list;
}

customElements.define('ap-hamlet', HamletPage);

document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-print]')) print();
});
