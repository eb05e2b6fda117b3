import { load } from '../../browser/load.ts';
import { recognitionMaker } from '../../browser/recognition-maker.ts';
import { titlesFile } from './titles-file.ts';

/** Gives a box its suggestions, once somebody types in it, and a microphone where the browser has one. */
export function openBox(box: HTMLElement): void {
  const input = box.querySelector('input');
  if (!input) return;
  const begin = (): void => {
    load(import('./suggest.ts'), ({ suggest }) => suggest(box, input));
    void titlesFile().catch(() => undefined);
  };
  input.addEventListener('focus', begin, { once: true });
  if (document.activeElement === input) begin();
  // Without it one types: nothing is to be told.
  const Maker = recognitionMaker();
  if (Maker)
    void import('./microphone.ts').then(
      ({ microphone }) => microphone(box, input, Maker),
      () => undefined,
    );
}
