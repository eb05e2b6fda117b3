import { load } from '../../browser/load.ts';
import { offerVoice } from './voice.ts';

/** Page tools: listen, save, share, print. What the device can't do stays hidden. */
class Tools extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tool]') : null;
      if (button?.dataset.tool === 'share') load(import('./share.ts'), ({ share }) => share());
      if (button?.dataset.tool === 'listen')
        load(import('./read-aloud.ts'), ({ toggleReading }) =>
          toggleReading(button, document.querySelector('main')),
        );
    });
    const listen = this.querySelector<HTMLElement>('[data-tool="listen"]');
    if (listen?.hidden) offerVoice(listen);
  }
}

customElements.define('ap-tools', Tools);
