/** People from the chest up, friendly and flat. The head is 60 high and centred on (0, -17). */
import { at, box, disc, fill, line, oval, type Paint } from './paint.ts';

type Cloth = 'leaf' | 'brick' | 'canal' | 'tide' | 'paper' | 'sun' | 'cloth';

/** The darker paint of a cloth: folds, and sleeves that lie before the body. */
const shade: Record<Cloth, Paint> = {
  leaf: 'leaf-deep',
  brick: 'brick-deep',
  canal: 'canal-3',
  tide: 'canal',
  paper: 'cloth',
  sun: 'sun-deep',
  cloth: 'cloth-deep',
};

type Hair = 'short' | 'long' | 'bun' | 'fringe';
type Hat = 'non-la' | 'khan-ran' | 'cap';

interface Look {
  shirt: Cloth;
  hair: Hair;
  hairPaint?: Paint;
  hat?: Hat;
  /** A khăn rằn around the neck. */
  scarf?: boolean;
  /** The direction of the eyes: -6 (left) to 6 (right). */
  eyes?: number;
  child?: boolean;
  /** Sits in a boat: the body ends at y = 96. */
  sits?: boolean;
  /** The mouth goes down. */
  worried?: boolean;
  /** Grey brows, as grandparents have. */
  elder?: boolean;
  /** The clothes on the chest, below scarf and neck. */
  chest?: string;
}

const torso = 'M-62 150V96C-62 44-40 30-14 25Q0 38 14 25C40 30 62 44 62 96V150Z';
const sittingTorso = 'M-62 96C-62 44-40 30-14 25Q0 38 14 25C40 30 62 44 62 96Z';
const childTorso = 'M-46 150V90C-46 48-32 34-12 26Q0 38 12 26C32 34 46 48 46 90V150Z';

/** Behind the head. */
const hairBehind: Partial<Record<Hair, (paint: Paint) => string>> = {
  long: (paint) => fill(paint, 'M-30 30C-42-66 42-66 30 30Z'),
  bun: (paint) => disc(paint, 4, -55, 12),
};

/** Over the forehead. */
const hairBefore: Record<Hair, string> = {
  short: 'M-27-18C-33-62 33-62 27-18 25-30 20-36 10-36-2-36-14-40-20-33-25-30-26-26-27-18Z',
  long: 'M-28-12C-36-62 36-62 28-12 26-28 16-37-2-38-10-30-24-30-28-12Z',
  bun: 'M-28-14C-36-60 36-60 28-14 26-30 14-38 0-38S-26-30-28-14Z',
  fringe: 'M-27-14C-34-62 34-62 27-14L24-22V-30H-24V-22Z',
};

const checks = (d: string) => `<g opacity=".75">${line('ink', 1.6, d)}</g>`;

/** The khăn rằn, the checked scarf of the delta, around the neck. */
const scarf =
  fill('paper', 'M-27 22Q0 46 27 22L34 36Q24 48 14 50L20 92H0L2 52Q-22 50-34 36Z') +
  checks(
    'M-22 30Q0 50 22 30M-29 36Q-10 50 8 48M4 62h13M3 74h15M8 52l1 38M14 51l2 40M-16 26l-6 16M18 28l6 14M-6 34l-4 15M8 36l4 14',
  );

const hats: Record<Hat, string> = {
  'non-la':
    fill('cloth', 'M-56-30Q0-100 56-30Q0-19-56-30Z') +
    line('cloth-deep', 1.6, 'M-37-43Q0-33 37-43M-20-59Q0-53 20-59'),
  'khan-ran':
    fill('paper', 'M24-42l14-8 2 10 6 8-20 0Z') +
    fill('paper', 'M-29-24C-34-66 34-66 29-24Q0-42-29-24Z') +
    checks('M-27-36Q0-52 27-36M-20-47Q0-58 20-47M-14-52l-4 19M0-55v20M14-52l4 19'),
  cap:
    fill('leaf-deep', 'M-36-38Q-34-58 0-60T36-38Q20-34 27-24Q0-36-27-24Q-20-34-36-38Z') +
    fill('ink', 'M-27-26Q0-40 27-26Q14-20 0-20T-27-26Z') +
    disc('sun', 0, -43, 4),
};

/** Somebody who looks at us. */
export function person(look: Look): string {
  const { shirt, hair, hat, eyes = 0, child, sits, elder, worried, chest = '' } = look;
  const body = child ? childTorso : sits ? sittingTorso : torso;
  const paint = look.hairPaint ?? (elder ? 'grey' : 'ink');
  const eye = child ? 3 : 2.6;
  const face =
    disc('ink', -9, -17, eye) +
    disc('ink', 9, -17, eye) +
    line('ink', 2.4, worried ? 'M-7 1q7-6 14 0' : 'M-8-3q8 7 16 0') +
    (elder ? line('grey', 2.4, 'M-14-25q5-3 9-1M5-26q4-2 9 1') : '');
  return (
    (hairBehind[hair]?.(paint) ?? '') +
    fill(shirt, body) +
    chest +
    fill('skin-deep', 'M-13 2h26v24Q0 40-13 26Z') +
    disc('skin', -25, -13, 5) +
    disc('skin', 25, -13, 5) +
    oval('skin', 0, -17, 26, 30) +
    (eyes ? at(eyes, 0, face) : face) +
    fill(paint, hairBefore[hair]) +
    (hat ? hats[hat] : '') +
    (look.scarf ? scarf : '')
  );
}

/** Somebody who has turned the back to us, as a visitor at a desk. */
export const personFromBehind = (shirt: Cloth, hat?: Hat): string =>
  fill(shirt, torso) +
  fill('skin-deep', 'M-13 2h26v24Q0 42-13 26Z') +
  oval('ink', 0, -17, 27, 30) +
  (hat ? hats[hat] : '');

/** The card that a member of the team wears around the neck. */
export const teamCard =
  line('sun', 3.5, 'M-20 31Q-12 56 0 72 12 56 20 31') +
  box('paper', -13, 70, 26, 32, 4) +
  disc('leaf', 0, 80, 5) +
  line('leaf', 3, 'M-6 94h12');

/** A row of buttons down a blouse (áo bà ba). */
export const buttons = (shirt: Cloth): string =>
  fill('skin-deep', 'M-15 24L0 46 15 24Z') +
  line(shade[shirt], 2, 'M0 46V150') +
  line(shade[shirt], 6, 'M0 60V150', 22);

/** The red scarf of a school child. */
export const pupilScarf = fill(
  'brick',
  'M-22 29Q0 46 22 29L26 38Q16 46 6 47L12 72 1 62-10 74-5 47Q-18 46-26 38Z',
);

/** A doctor's coat over the shirt, with its stethoscope. */
export const coat =
  fill('pale', 'M-14 25L0 70 14 25Z') +
  fill('tide', 'M-13 24L0 58 13 24Z') +
  line('pale', 2.5, 'M0 66V150') +
  line('ink', 3.5, 'M-22 30Q-26 58-14 70M22 30Q26 62 20 78') +
  disc('grey', 20, 82, 6.5);
