/** Drawn faces for members of a team who have no picture. */
import { fill } from './drawings/kit/paint.ts';
import { person } from './drawings/kit/people.ts';

const women = [
  person({ shirt: 'brick', hair: 'bun' }),
  person({ shirt: 'leaf', hair: 'long' }),
  person({ shirt: 'tide', hair: 'long' }),
];
const men = [
  person({ shirt: 'leaf', hair: 'short' }),
  person({ shirt: 'tide', hair: 'fringe' }),
  person({ shirt: 'brick', hair: 'short' }),
];
/** Under a nón lá and with a khăn rằn nobody is taken for somebody else. */
const anyone = [
  person({ shirt: 'leaf', hair: 'short', hat: 'non-la', scarf: true }),
  person({ shirt: 'brick', hair: 'short', hat: 'non-la', scarf: true }),
  person({ shirt: 'tide', hair: 'short', hat: 'non-la', scarf: true }),
];

/**
 * A face for a Vietnamese full name, always the same for the same name. "Thị" and "Văn" tell a
 * woman's from a man's name; where a name has neither, nothing is guessed.
 */
export function faceFor(fullName: string): string {
  const name = fullName.normalize('NFC');
  const words = name.split(/\s+/);
  const choices = words.includes('Thị') ? women : words.includes('Văn') ? men : anyone;
  const sum = [...name].reduce((total, letter) => total + letter.codePointAt(0)!, 0);
  const ground = fill('sky', 'M-80-90H80V90H-80Z');
  return `<svg class="face-drawing" viewBox="-64 -74 128 128" fill="none" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${ground}${choices[sum % choices.length]}</svg>`;
}
