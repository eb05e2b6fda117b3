import type { Language } from '../../content/languages.ts';

/** This machine's voice for a language, if any; Chromium loads voices late. */
export function voiceFor(language: Language): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  return speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language));
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
