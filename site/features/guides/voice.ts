import { pageLanguage } from '../language.ts';

/** A voice of this device that speaks the language of the page. Some phones learn of theirs late. */
export function voiceOfPage(): SpeechSynthesisVoice | undefined {
  const language = pageLanguage();
  return speechSynthesis.getVoices().find(({ lang }) => lang.split(/[-_]/)[0] === language);
}
