import { pageLanguage } from '../../browser/language.ts';
import { toast } from '../../browser/toast.ts';
import { guideWords } from '../../words/guides.ts';
import { toastWords } from '../../words/toast.ts';
import { readingBar } from './reading-bar.ts';
import { passagesOf, type Passage } from './passages.ts';
import { oneAfterAnother, type Speaker } from './speakers.ts';
import { voiceOfPage } from './voice.ts';

const words = guideWords(pageLanguage()).tools;

/** The reading under way: its button, the button's label when silent, who reads, and the bar to steer it. */
let reading: { button: HTMLElement; label: string; speaker: Speaker; bar: HTMLElement } | undefined;

/** Reads a part of the page aloud from the start, or stops; what a person recorded of it is played. */
export function toggleReading(button: HTMLElement, part: Element | null): void {
  if (part && !stops(button)) readPassages(button, passagesOf(part));
}

/** Reads texts aloud from the start, or stops. */
export function readTexts(button: HTMLElement, texts: string[]): void {
  if (!stops(button)) readPassages(button, [{ sentences: texts.map((text) => ({ text })) }]);
}

// One voice at a time: who begins a player by its own controls ends what is heard.
document.addEventListener('play', ({ target }) => silence(target), true);

// What belongs to another answer is heard no more than it is seen.
let answer = answerNow();
addEventListener('hashchange', () => {
  const before = answer;
  answer = answerNow();
  if (answer !== before) silence();
});

/** The answer that is chosen in a guide that asks first. */
function answerNow(): string | undefined {
  return document.querySelector<HTMLElement>('ap-guide')?.dataset.cho;
}

/** Stops what is read and every player, but the one that was begun. */
export function silence(begun?: EventTarget | null): void {
  if (!begun || !reading?.speaker.plays(begun)) stopReading();
  for (const audio of document.querySelectorAll('audio')) if (audio !== begun) audio.pause();
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

/** Stops what is heard; true if it was read by this button. */
function stops(button: HTMLElement): boolean {
  const isItself = reading?.button === button && reading.speaker.isSpeaking();
  silence();
  return isItself;
}

/** Without a voice only what is recorded is heard. */
function readPassages(button: HTMLElement, all: Passage[]): void {
  const heard = voiceOfPage() ? all : all.filter(({ recording }) => recording);
  if (heard.length === 0) return tell();
  begin(button, oneAfterAnother(heard, stopReading, tell));
}

/** Says that there is nobody to read: neither is the recording had nor does the telephone speak. */
function tell(): void {
  stopReading();
  toast(toastWords(pageLanguage()).notLoaded);
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
