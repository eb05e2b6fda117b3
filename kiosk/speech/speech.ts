/** The Vietnamese voice of this machine, if it has one; voices arrive late in Chromium. */
export function vietnameseVoice(): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  return speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith('vi'));
}

/** Reads a text aloud; `onEnd` is called once, also when it is stopped or fails. */
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
  return () => speechSynthesis.cancel();
}
