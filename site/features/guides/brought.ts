import { paperKey } from '../../../content/guide-place/paper-key.ts';
import { readPlace } from '../../../content/guide-place/read-place.ts';

/** Takes over what came along from a desk's glass: ticks, an answer, and the step to go on with. */
export function takeOver(
  guide: HTMLElement,
  tick: (isHad: (box: HTMLInputElement, at: number) => boolean) => void,
  nameOf: (box: HTMLInputElement) => string,
): void {
  const { step, has, answer } = readPlace(location.hash) ?? {};
  if (step === undefined) return;
  if (answer) guide.dataset.cho = answer;
  // What was ticked at home stays.
  if (has?.[0])
    tick((box, at) => box.checked || has.includes(at + 1) || has.includes(paperKey(nameOf(box))));
  // The step has no such name: this goes there, and nothing of the ticks stays in the address.
  location.replace(`#buoc-${step + 1}`);
}
