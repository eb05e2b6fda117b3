import { sentencesOf, type Sentence } from './sentences.ts';

/** A piece that is read in one go: sentences, by a person where that was recorded. */
export interface Passage {
  sentences: Sentence[];
  recording?: HTMLAudioElement;
}

/**
 * Lists what of a part of the page is for ears; the recording of a whole guide stands for all of it, where
 * all is shown.
 */
export function passagesOf(part: Element): Passage[] {
  const whole = part.querySelector('.is-chosen')
    ? null
    : part.querySelector<HTMLAudioElement>('audio[data-whole]');
  const passages: Passage[] = [];
  for (const sentence of sentencesOf(part)) {
    const recording = whole ?? sentence.within?.closest('.step')?.querySelector('audio');
    const last = passages[passages.length - 1];
    if (last && last.recording === (recording ?? undefined)) last.sentences.push(sentence);
    else passages.push({ sentences: [sentence], ...(recording && { recording }) });
  }
  return passages;
}
