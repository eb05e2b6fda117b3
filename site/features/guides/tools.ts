import { load } from '../../browser/load.ts';
import { offerVoice } from './voice.ts';

/** Tools of a page: listen, save, send, print. What this device cannot do stays hidden. */
class Tools extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tool]') : null;
      if (button?.dataset.tool === 'print') print();
      if (button?.dataset.tool === 'share') load(import('./share.ts'), ({ share }) => share());
      if (button?.dataset.tool === 'listen')
        load(import('./read-aloud.ts'), ({ toggleReading }) =>
          toggleReading(button, document.querySelector('main')),
        );
    });
    const listen = this.querySelector<HTMLElement>('[data-tool="listen"]');
    if (listen) offerVoice(listen);
  }
}

customElements.define('ap-tools', Tools);
