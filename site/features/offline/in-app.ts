import { pageLanguage, spoken } from '../language.ts';
import { keep, recall } from '../storage/storage.ts';
import { offlineWords } from './words.ts';

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
  const line = document.createElement('div');
  spoken(line, { lang }).className = 'toast';
  line.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.textContent = words.close;
  button.addEventListener('click', () => {
    keep(key, '1');
    line.remove();
  });
  line.append(words.text, button);
  document.body.append(line);
}
