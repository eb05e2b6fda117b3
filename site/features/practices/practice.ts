import { load } from '../../browser/load.ts';
import { anyWalked, forgetPasses, passesOf } from './kept.ts';

/** A practice begins with the first touch: until then the page carries nothing of it. */
class PracticePage extends HTMLElement {
  connectedCallback(): void {
    this.mark();
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-start]');
      if (button) load(import('./session.ts'), ({ begin }) => begin(this, button));
    });
  }

  /** Ticks the ways that were walked on this device. */
  mark(): void {
    for (const pass of passesOf(this.dataset.slug ?? ''))
      this.querySelector(`[data-start="${pass}"]`)?.classList.add('is-had');
  }
}

class PracticeList extends HTMLElement {
  connectedCallback(): void {
    const forget = this.querySelector<HTMLElement>('[data-forget]');
    if (!forget || !anyWalked()) return;
    forget.hidden = false;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.rows a'))
      if (passesOf(link.pathname.split('/')[2] ?? '').length > 0) link.classList.add('is-had');
    forget.addEventListener('click', () => {
      forgetPasses();
      forget.hidden = true;
      for (const each of this.querySelectorAll('.is-had')) each.classList.remove('is-had');
    });
  }
}

customElements.define('ap-practice', PracticePage);
customElements.define('ap-practices', PracticeList);
