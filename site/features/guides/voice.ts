import { pageLanguage } from '../../browser/language.ts';

/** A voice of this device that speaks the language of the page. Some phones learn of theirs late. */
export function voiceOfPage(): SpeechSynthesisVoice | undefined {
  const language = pageLanguage();
  return speechSynthesis.getVoices().find(({ lang }) => lang.split(/[-_]/)[0] === language);
}

/** Shows a button that reads aloud as soon as there is a voice for the page; without one it stays away. */
export function offerVoice(button: HTMLElement): void {
  if (!('speechSynthesis' in window)) return;
  const look = (): void => {
    button.hidden = voiceOfPage() === undefined;
  };
  look();
  speechSynthesis.addEventListener?.('voiceschanged', look);
}
