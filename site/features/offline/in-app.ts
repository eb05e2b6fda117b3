import { pageLanguage } from '../../browser/language.ts';
import { keep, recall } from '../storage/storage.ts';
import { element } from './element.ts';
import { firstLine } from './first-line.ts';
import { offlineWords } from '../../words/offline.ts';

const { inApp: words, lang } = offlineWords(pageLanguage());
const key = 'biet-trinh-duyet';
const cannot = '[href$=".vcf"], [data-tool="print"], [data-print]';

/**
 * In the browser of a chat application: what it cannot do (print, download) is not shown, a file says
 * where it can be had, and one line says how to reach the real browser.
 */
export function suggestBrowser(): void {
  document.querySelectorAll(cannot).forEach((control) => control.remove());
  for (const note of document.querySelectorAll('.file .note')) note.append(words.file);
  if (recall(key)) return;
  const close = element('button', { type: 'button', className: 'btn is-quiet' }, words.close);
  const line = firstLine({ lang }, element('span', {}, words.text), close);
  line.classList.add('step-hide');
  close.addEventListener('click', () => {
    keep(key, '1');
    line.remove();
    document.querySelector('main')?.focus({ preventScroll: true });
  });
}
