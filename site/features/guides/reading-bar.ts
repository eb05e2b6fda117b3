import { pageLanguage, spoken } from '../../browser/language.ts';
import { guideWords } from '../../words/guides.ts';
import { changePace, isSlow } from './pace.ts';
import styles from './reading.css?url';

const { tools: words, lang } = guideWords(pageLanguage());

/** Shows while something is read, wherever one has scrolled to: slower, and stop. */
export function readingBar(onPace: () => void, onStop: () => void): HTMLElement {
  const bar = document.createElement('div');
  bringStyles();
  spoken(bar, lang).className = 'toast reading-bar';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.listen);
  const slower = button(words.slower, () => {
    changePace();
    slower.setAttribute('aria-pressed', String(isSlow()));
    onPace();
  });
  slower.setAttribute('aria-pressed', String(isSlow()));
  bar.append(slower, button(words.stop, onStop));
  document.body.append(bar);
  return bar;
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn is-quiet';
  made.textContent = text;
  made.addEventListener('click', onClick);
  return made;
}

/** The looks of what is read, once. */
function bringStyles(): void {
  if (document.querySelector(`link[href="${styles}"]`)) return;
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel: 'stylesheet', href: styles }));
}
