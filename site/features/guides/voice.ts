import { pageLanguage } from '../../browser/language.ts';

/** A voice for the page's language. Some phones report their voices late. */
export function voiceOfPage(): SpeechSynthesisVoice | undefined {
  const language = pageLanguage();
  return speechSynthesis.getVoices().find(({ lang }) => lang.split(/[-_]/)[0] === language);
}

/** Shows a read-aloud button once there is a voice for the page. */
export function offerVoice(button: HTMLElement): void {
  if (!('speechSynthesis' in window)) return;
  const look = (): void => {
    button.hidden = voiceOfPage() === undefined;
  };
  look();
  speechSynthesis.addEventListener?.('voiceschanged', look);
}
