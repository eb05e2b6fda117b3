import { copyText } from '../../browser/copy-text.ts';
import { pageLanguage } from '../../browser/language.ts';
import { toast } from '../../browser/toast.ts';
import { searchWords } from '../../words/search.ts';

const words = searchWords(pageLanguage());

/** The way to the official portal, for what no page here answers. */
interface Elsewhere {
  /** @param asked what to search there */
  show(asked: string): void;
  hide(): void;
}

/**
 * Copies the question on the way to the portal: its search has no address that is known to last, so
 * what was typed here is taken along to be put in there.
 */
export function askElsewhere(place: HTMLElement | null): Elsewhere {
  let asked = '';
  const button = place?.querySelector('button');
  const said = place?.querySelector('q');
  button?.addEventListener('click', () => {
    void copyText(asked).then((copied) => toast(copied ? words.copied : asked));
  });
  return {
    show(text) {
      asked = text;
      if (said) said.textContent = text;
      if (place) place.hidden = false;
    },
    hide() {
      if (place) place.hidden = true;
    },
  };
}
