import { pageLanguage } from '../language.ts';
import { voiceOfPage } from './voice.ts';
import { guideWords } from './words.ts';

const words = guideWords(pageLanguage()).tools;
const spoken = 'h1, .lead, .facts dt, .facts dd, .check, .steps h3, .prose, .notice';

/** Reads the page aloud from its beginning, or stops. */
export function toggleReading(button: HTMLElement): void {
  if (speechSynthesis.speaking) {
    speechSynthesis.cancel();
    show(button, false);
    return;
  }
  const voice = voiceOfPage();
  const parts = partsOf(document.querySelector('main'));
  if (!voice || parts.length === 0) return;
  parts.forEach((text, at) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    if (at === parts.length - 1) utterance.onend = () => show(button, false);
    speechSynthesis.speak(utterance);
  });
  show(button, true);
  addEventListener('pagehide', () => speechSynthesis.cancel(), { once: true });
}

/** Short pieces: long texts stall some voices. What lies inside another piece is not read twice. */
function partsOf(main: Element | null): string[] {
  if (!main) return [];
  const found = [...main.querySelectorAll(spoken)].filter(
    (element) => !element.closest('aside') && !element.parentElement?.closest('.notice'),
  );
  return found
    .map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .filter(Boolean);
}

function show(button: HTMLElement, reading: boolean): void {
  button.setAttribute('aria-pressed', String(reading));
  button.lastChild?.replaceWith(reading ? words.pause : words.listen);
}
