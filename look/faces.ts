/** Drawn faces for members of a team who have no picture. */
import { fill, type Paint } from './drawings/kit/paint.ts';
import { person } from './drawings/kit/people.ts';

type Look = Parameters<typeof person>[0];

const shirts = ['brick', 'leaf', 'tide', 'sun', 'canal'] as const;
const scarves = [false, true];

/** Every shirt with every way to wear the hair, first without a khăn rằn, then with one. */
function looks(ways: Pick<Look, 'hair' | 'hat'>[]): Look[] {
  return scarves.flatMap((scarf) =>
    shirts.flatMap((shirt) => ways.map((way) => ({ ...way, shirt, scarf }))),
  );
}

const women = looks([{ hair: 'bun' }, { hair: 'long' }]);
const men = looks([{ hair: 'short' }, { hair: 'fringe' }]);
/** Under a nón lá nobody is taken for somebody else. */
const anyone = shirts.flatMap((shirt): Look[] => [
  { shirt, hair: 'short', hat: 'non-la', scarf: true },
  { shirt, hair: 'short', hat: 'non-la' },
]);
const grounds: Paint[] = ['sky', 'cloth', 'leaf-soft'];

/**
 * A face for each of the Vietnamese full names of a team, always the same for the same team; no two
 * alike while there are enough. "Thị" and "Văn" tell a woman's from a man's name; where a name has
 * neither, nothing is guessed.
 */
export function facesFor(fullNames: string[]): string[] {
  const taken = new Set<Look>();
  return fullNames.map((fullName) => {
    const name = fullName.normalize('NFC');
    const choices = choicesFor(name);
    const sum = sumOf(name);
    const inTurn = choices.map((_, at) => choices[(sum + at) % choices.length]!);
    const look = inTurn.find((each) => !taken.has(each)) ?? inTurn[0]!;
    taken.add(look);
    return draw(look, grounds[sum % grounds.length]!);
  });
}

function choicesFor(name: string): Look[] {
  const words = name.split(/\s+/);
  return words.includes('Thị') ? women : words.includes('Văn') ? men : anyone;
}

/** Names that differ in the order of their letters differ in this, too. */
function sumOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 65_521, 0);
}

function draw(look: Look, ground: Paint): string {
  return `<svg class="face-drawing" viewBox="-64 -74 128 128" fill="none" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${fill(ground, 'M-80-90H80V90H-80Z')}${person(look)}</svg>`;
}
