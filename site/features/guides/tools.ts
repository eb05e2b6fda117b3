import { load } from '../../browser/load.ts';
import { offerVoice } from './voice.ts';

/** Page tools: listen, save, share, print. What the device can't do stays hidden. */
class Tools extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-tool]');
      if (!button) return;
      if (button.dataset.tool === 'share') load(import('./share.ts'), ({ share }) => share());
      else
        load(import('./read-aloud.ts'), ({ toggleReading }) =>
          toggleReading(button, document.querySelector('main')),
        );
    });
    // A player that is begun brings what stops the others.
    document.addEventListener('play', () => load(import('./read-aloud.ts')), true);
    const listen = this.querySelector<HTMLElement>('[data-tool="listen"]');
    if (listen?.hidden) offerVoice(listen);
  }
}

customElements.define('ap-tools', Tools);
