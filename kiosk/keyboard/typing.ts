import { telexDraft } from '../../content/text/telex.ts';
import { keys, toneKeys } from './layout.ts';

/**
 * What is typed after one more key. `typed` holds Telex keys and letters as they were pressed;
 * `telexDraft(typed)` is what the visitor sees.
 */
export function press(typed: string, key: string): string {
  const shown = telexDraft(typed);
  switch (key) {
    case keys.space:
      return shown === '' || shown.endsWith(' ') ? shown : `${shown} `;
    case keys.deleteLetter:
      return [...shown].slice(0, -1).join('');
    case keys.deleteWord:
      return shown.trimEnd().replace(/\S+$/, '');
    case keys.clear:
      return '';
    default:
      return typed + (toneKeys[key] ?? key);
  }
}
