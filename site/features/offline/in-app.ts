import { pageLanguage } from '../../browser/language.ts';
import { keep, recall } from '../storage/storage.ts';
import { element } from './element.ts';
import { firstLine } from './first-line.ts';
import { offlineWords } from '../../words/offline.ts';

const { inApp: words, lang } = offlineWords(pageLanguage());
const key = 'biet-trinh-duyet';
const isApple = /iPhone|iPad|iPod/.test(navigator.userAgent);
const cannot =
  '[href$=".vcf"], [href$=".ics"], [data-calendar], [data-print], [data-print-slip], [data-csv]';

/**
 * In a chat application's browser: hides what it can't do (print, download), tells where to get a
 * file, and adds one line on how to open the real browser.
 */
export function suggestBrowser(): void {
  document.querySelectorAll(cannot).forEach((control) => control.remove());
  for (const note of document.querySelectorAll('.file .note')) note.append(words.file);
  if (recall(key)) return;
  const close = element('button', { type: 'button', className: 'btn is-quiet' }, words.close);
  const line = firstLine(lang, element('span', {}, isApple ? words.apple : words.text), close);
  line.classList.add('step-hide');
  // Whoever came to call somebody is not kept from it.
  const members = document.querySelector('.members');
  if (members) {
    line.classList.remove('wrap');
    members.after(line);
  }
  close.addEventListener('click', () => {
    keep(key, '1');
    line.remove();
    document.querySelector('main')?.focus({ preventScroll: true });
  });
}
