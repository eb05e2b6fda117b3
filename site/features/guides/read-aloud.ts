import { pageLanguage } from '../../browser/language.ts';
import { toast } from '../../browser/toast.ts';
import { guideWords } from '../../words/guides.ts';
import { toastWords } from '../../words/toast.ts';
import { readingBar } from './reading-bar.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { recordingOf, voiceOver, type Speaker } from './speakers.ts';
import { voiceOfPage } from './voice.ts';

const words = guideWords(pageLanguage()).tools;

/** The reading under way: its button, the button's label when silent, who reads, and the bar to steer it. */
let reading: { button: HTMLElement; label: string; speaker: Speaker; bar: HTMLElement } | undefined;

/** Reads a part of the page aloud from the start, or stops; where a person recorded it, that is played. */
export function toggleReading(button: HTMLElement, part: Element | null): void {
  if (!part || stops(button)) return;
  const read = () => readSentences(button, sentencesOf(part));
  const audio = part.querySelector('audio');
  if (audio)
    begin(
      button,
      recordingOf(audio, stopReading, () => (voiceOfPage() ? read() : tell())),
    );
  else read();
}

/** Says that there is nobody to read: neither is the recording had nor does the telephone speak. */
function tell(): void {
  stopReading();
  toast(toastWords(pageLanguage()).notLoaded);
}

/** Reads texts aloud from the start, or stops. */
export function readTexts(button: HTMLElement, texts: string[]): void {
  if (stops(button)) return;
  readSentences(
    button,
    texts.map((text) => ({ text })),
  );
}

/** Stops reading, if anything is being read. */
export function stopReading(): void {
  if (!reading) return;
  const { button, label, speaker, bar } = reading;
  reading = undefined;
  speaker.stop();
  bar.remove();
  show(button, label, false);
}

/** Stops what is read; true if it was read by this button. */
function stops(button: HTMLElement): boolean {
  const isItself = reading?.button === button && reading.speaker.isSpeaking();
  stopReading();
  return isItself;
}

function readSentences(button: HTMLElement, sentences: Sentence[]): void {
  stopReading();
  if (voiceOfPage() && sentences.length > 0) begin(button, voiceOver(sentences, stopReading));
}

function begin(button: HTMLElement, speaker: Speaker): void {
  const label = button.textContent?.trim() ?? '';
  const bar = readingBar(() => speaker.keepPace(), stopReading);
  reading = { button, label, speaker, bar };
  show(button, words.pause, true);
  addEventListener('pagehide', stopReading, { once: true });
}

function show(button: HTMLElement, label: string, isReading: boolean): void {
  button.setAttribute('aria-pressed', String(isReading));
  button.lastChild?.replaceWith(label);
}
