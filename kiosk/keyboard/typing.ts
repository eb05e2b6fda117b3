import { telexDraft } from '../../content/text/telex.ts';
import { keys, toneKeys } from './layout.ts';

/** The Telex key that takes a tone away. */
const noTone = 'z';

/**
 * Types one more key. `typed` holds Telex keys and letters as they were pressed;
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
      return toneKeys[key] ? pressTone(typed, toneKeys[key]) : typed + key;
  }
}

/**
 * A tone key never types a letter: it does nothing where no tone fits, and a second press removes the
 * tone.
 */
function pressTone(typed: string, tone: string): string {
  const shown = telexDraft(typed);
  const toned = telexDraft(typed + tone);
  if (toned.length <= shown.length) return typed + tone;
  const toneless = telexDraft(typed + noTone);
  return toned === toneless + tone ? typed + noTone : typed;
}
