import { pageLanguage } from '../../browser/language.ts';
import { canKeep } from '../storage/storage.ts';
import { toast } from '../../browser/toast.ts';
import { hamletWords } from '../../words/hamlets.ts';
import { choosePlace, myPlace } from './my-place.ts';

const words = hamletWords(pageLanguage());

/** Offers to remember the hamlet of a page as the reader's own, where anything can be remembered. */
export function offerToRemember(page: HTMLElement): void {
  const { address = '', name = '', commune = '', slug = '', remembered = '' } = page.dataset;
  const button = page.querySelector<HTMLButtonElement>('[data-remember]');
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
