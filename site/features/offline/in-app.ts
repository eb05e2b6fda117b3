import { keep, recall } from '../storage/storage.ts';
import { offlineWords } from './words.ts';

const words = offlineWords('vi').inApp;
const key = 'biet-trinh-duyet';
const cannot = '[href$=".vcf"], [data-tool="print"], [data-print]';

/**
 * In the browser of a chat application: what it cannot do (print, download) is not shown, and one line
 * says how to reach the real browser.
 */
export function suggestBrowser(): void {
  document.querySelectorAll(cannot).forEach((control) => control.remove());
  if (recall(key)) return;
  const line = document.createElement('div');
  line.className = 'toast';
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
