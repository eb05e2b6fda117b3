import { pageLanguage } from '../../browser/language.ts';
import { voiceOfPage } from './voice.ts';
import { guideWords } from '../../words/guides.ts';

const words = guideWords(pageLanguage()).tools;
const spoken = 'h1, .lead, .facts dt, .facts dd, .check, .steps h3, .prose, .after, .notice';

/** The text being read: its button, and the button's label when silent. */
let reading: { button: HTMLElement; label: string } | undefined;

/** Reads a part of the page aloud from the start, or stops. */
export function toggleReading(button: HTMLElement, part: Element | null): void {
  readTexts(button, textsOf(part));
}

/** Reads texts aloud from the start, or stops. */
export function readTexts(button: HTMLElement, texts: string[]): void {
  const stops = reading?.button === button && speechSynthesis.speaking;
  stopReading();
  if (!stops) read(button, texts);
}

/** Stops reading, if anything is being read. */
export function stopReading(): void {
  if (!reading) return;
  const { button, label } = reading;
  reading = undefined;
  speechSynthesis.cancel();
  show(button, label, false);
}

function read(button: HTMLElement, texts: string[]): void {
  const voice = voiceOfPage();
  if (!voice || texts.length === 0) return;
  const begun = { button, label: button.textContent?.trim() ?? '' };
  reading = begun;
  texts.forEach((text, at) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    if (at === texts.length - 1)
      utterance.onend = () => {
        if (reading === begun) stopReading();
      };
    speechSynthesis.speak(utterance);
  });
  show(button, words.pause, true);
  addEventListener('pagehide', stopReading, { once: true });
}

/** Short pieces, since long texts stall some voices. Nested pieces are not read twice. */
function textsOf(part: Element | null): string[] {
  if (!part) return [];
  const found = [...part.querySelectorAll(spoken)].filter(
    (element) => !element.closest('aside') && !element.parentElement?.closest('.notice'),
  );
  return found
    .map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .filter(Boolean);
}

function show(button: HTMLElement, label: string, isReading: boolean): void {
  button.setAttribute('aria-pressed', String(isReading));
  button.lastChild?.replaceWith(label);
}
