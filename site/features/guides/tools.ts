import { load } from '../load.ts';
import { voiceOfPage } from './voice.ts';

/** Tools of a page: listen, save, send, print. What this device cannot do stays hidden. */
class Tools extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tool]') : null;
      if (button?.dataset.tool === 'print') print();
      if (button?.dataset.tool === 'share') load(import('./share.ts'), ({ share }) => share());
      if (button?.dataset.tool === 'listen')
        load(import('./read-aloud.ts'), ({ toggleReading }) => toggleReading(button));
    });
    this.#offerVoice();
  }

  /** Voices arrive late on some phones; without one for the page the button stays away. */
  #offerVoice(): void {
    const button = this.querySelector<HTMLElement>('[data-tool="listen"]');
    if (!button || !('speechSynthesis' in window)) return;
    const look = (): void => {
      button.hidden = voiceOfPage() === undefined;
    };
    look();
    speechSynthesis.addEventListener?.('voiceschanged', look);
  }
}

customElements.define('ap-tools', Tools);
