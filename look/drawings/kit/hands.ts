/** Hands seen from near: they hold, point and tap. */
import { at, box, disc, fill, line, type Paint } from './paint.ts';

/** The body of a phone with a hole for its screen: laid over the screen, it rounds its corners. */
const phoneBody = fill(
  'ink',
  'M15 0h66q15 0 15 15v134q0 15-15 15H15q-15 0-15-15V15Q0 0 15 0ZM13 10q-7 0-7 7v130q0 7 7 7h70q7 0 7-7V17q0-7-7-7Z',
);

/** A phone of 96×164 from (0, 0). The screen is 84×144 and cuts off what is larger. */
export const phone = (screen: string): string =>
  `<svg x="6" y="10" width="84" height="144">${box('paper', 0, 0, 84, 144)}${screen}</svg>${phoneBody}`;

interface Held {
  /** Paint of the sleeve. */
  sleeve?: Paint;
  /** Moves the whole to the right, in units of the drawing. */
  shift?: number;
  /** The hand comes from the left instead of from the right. */
  left?: boolean;
}

/** A hand that holds a phone to us, in the middle of the drawing. */
export function heldPhone(screen: string, { sleeve = 'leaf', shift = 0, left }: Held = {}): string {
  const side = (parts: string) => (left ? at(320, 0, parts, { mirror: true }) : parts);
  const behind =
    fill(sleeve, 'M194 220l-8-46 62-10 34 56Z') +
    fill('skin-deep', 'M126 128q-8 44 30 58l40 6 56-16q2-40-20-62-14-12-22-6v24Z');
  const before =
    line('skin', 15, 'M111 104l11-1M112.5 124l11-1M114 144l11-1') +
    line('skin', 21, 'M236 158q-4-26-26-42') +
    `<g opacity=".7">${line('paper', 2, 'M203 110q4 2 6 5')}</g>`;
  const body = at(160, 96, at(-46, -82, phone(screen)), { rotate: left ? 5 : -5 });
  const whole = side(behind) + body + side(before);
  return shift ? at(shift, 0, whole) : whole;
}

/** A hand that points up with its tip at (0, 0); turn it as needed. The arm runs down to y = 170. */
export const pointingHand = (sleeve: Paint): string =>
  line('skin', 30, 'M14 90V150') +
  fill('skin', 'M-9 60q0-6 6-6h34q13 0 13 13v18q0 26-26 26h-6q-21 0-21-22Z') +
  line('skin', 17, 'M0 9V66') +
  line('skin-deep', 2.2, 'M10 50V66M22 54V68M33 58V70') +
  line('skin', 13, 'M-7 84q-13-10-14-24') +
  `<g opacity=".7">${line('paper', 2, 'M-3.500 6q3.500-3 7 0')}</g>` +
  fill(sleeve, 'M-10 128h48l10 92H-20Z');

/** The part of a hand that lies behind a held sheet whose lower right corner is about (215, 150). */
export const handBehind = (sleeve: Paint): string =>
  fill(sleeve, 'M190 220l-4-34 66-12 34 46Z') +
  fill('skin-deep', 'M170 128q-8 46 16 62l66-14q16-38-2-66l-14-14Z');

/** The thumb that lies on the sheet. */
export const thumbBefore =
  line('skin', 23, 'M246 158q-6-26-34-36') +
  `<g opacity=".7">${line('paper', 2, 'M204 116q5 1 8 4')}</g>`;

/** A phone as one holds it a step away, 42×66 from (0, 0). */
export const smallPhone =
  box('ink', 0, 0, 42, 66, 7) +
  box('paper', 4, 5, 34, 56, 3) +
  disc('sun', 21, 24, 9) +
  line('leaf', 4, 'M10 42h22M10 51h14');
