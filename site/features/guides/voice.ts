import { pageLanguage } from '../../browser/language.ts';

/** Names that voices of the south go by: `Vietnamese (Southern)`, `vi-vn-x-south`. */
const southern = /southern|x-south|miền nam|sài gòn/i;

/** A voice for the page's language, of the south where there is one. Some phones report their voices late. */
export function voiceOfPage(): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  const language = pageLanguage();
  const own = speechSynthesis.getVoices().filter(({ lang }) => lang.split(/[-_]/)[0] === language);
  return own.find(({ name, lang }) => southern.test(name + lang)) ?? own[0];
}

/**
 * Shows a read-aloud button once there is a voice for the page, or where a person recorded it. Returns what
 * looks again, for a button that reads one thing after another.
 */
export function offerVoice(button: HTMLElement, isRecorded = () => false): () => void {
  const look = (): void => {
    button.hidden = !isRecorded() && !voiceOfPage();
  };
  look();
  if (button.hidden && 'speechSynthesis' in window)
    speechSynthesis.addEventListener?.('voiceschanged', look);
  return look;
}
