import type { Language } from '../../content/languages.ts';
import type { Sentence } from './sentences.ts';

/**
 * Names that voices of the south go by; the site has its own list, since a file for both would be one more to
 * fetch.
 */
const southern = /southern|x-south|miền nam|sài gòn/i;

/** This machine's voice for a language, of the south where there is one; Chromium loads voices late. */
export function voiceFor(language: Language): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  const own = speechSynthesis
    .getVoices()
    .filter(({ lang }) => lang.toLowerCase().startsWith(language));
  return own.find(({ name, lang }) => southern.test(name + lang)) ?? own[0];
}

/**
 * Reads aloud until it is stopped, marking each sentence; `onEnd` is called when it has ended or failed by
 * itself.
 */
export function speak(
  sentences: Sentence[],
  voice: SpeechSynthesisVoice,
  volume: number,
  onEnd: () => void,
): () => void {
  const spoken = sentences.map(({ text, range }) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.volume = volume / 100;
    utterance.onstart = () => mark(range);
    return utterance;
  });
  const last = spoken[spoken.length - 1];
  if (last) last.onend = last.onerror = onEnd;
  else onEnd();
  speechSynthesis.cancel();
  for (const utterance of spoken) speechSynthesis.speak(utterance);
  return () => {
    // Browsers tell of what was cancelled late, when the next words are being read.
    for (const utterance of spoken) utterance.onstart = utterance.onend = utterance.onerror = null;
    speechSynthesis.cancel();
    if ('highlights' in CSS) CSS.highlights.delete('heard');
  };
}

/** Marks the sentence that is heard, and brings it into view. */
function mark(range: Range): void {
  if ('highlights' in CSS) CSS.highlights.set('heard', new Highlight(range));
  const box = range.startContainer.parentElement?.closest('.scroll-box');
  if (!box) return;
  const [own, seen] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
  if (own.top < seen.top || own.bottom > seen.bottom) box.scrollTop += own.top - seen.top;
}
