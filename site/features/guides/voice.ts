import { pageLanguage } from '../../browser/language.ts';

/** A voice for the page's language. Some phones report their voices late. */
export function voiceOfPage(): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  const language = pageLanguage();
  return speechSynthesis.getVoices().find(({ lang }) => lang.split(/[-_]/)[0] === language);
}

/** Shows a read-aloud button once there is a voice for the page, or at once where a person recorded it. */
export function offerVoice(button: HTMLElement, isRecorded = false): void {
  const look = (): void => {
    button.hidden = !isRecorded && !voiceOfPage();
  };
  look();
  if (button.hidden && 'speechSynthesis' in window)
    speechSynthesis.addEventListener?.('voiceschanged', look);
}
