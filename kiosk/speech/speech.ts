import type { Language } from '../../content/languages.ts';

/** Names that voices of the south go by; the site has its own list, since a file for both would be one more to fetch. */
const southern = /southern|x-south|miền nam|sài gòn/i;

/** This machine's voice for a language, of the south where there is one; Chromium loads voices late. */
export function voiceFor(language: Language): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  const own = speechSynthesis
    .getVoices()
    .filter(({ lang }) => lang.toLowerCase().startsWith(language));
  return own.find(({ name, lang }) => southern.test(name + lang)) ?? own[0];
}

/** Reads a text aloud until it is stopped; `onEnd` is called when it has ended or failed by itself. */
export function speak(
  text: string,
  voice: SpeechSynthesisVoice,
  volume: number,
  onEnd: () => void,
): () => void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.9;
  utterance.volume = volume / 100;
  utterance.onend = onEnd;
  utterance.onerror = onEnd;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
  return () => {
    // Browsers tell of what was cancelled late, when the next words are being read.
    utterance.onend = utterance.onerror = null;
    speechSynthesis.cancel();
  };
}
