/** The places where it happens: houses, trees, boats, desks, offices. */
import { box, disc, fill, line, wave, type Paint } from './paint.ts';

/** A house on stilts. (0, 0) is the middle of its floor; the stilts go down to y = 30. */
export const house = (roof: Paint): string =>
  line('cloth', 3, 'M-32 0v30M-12 0v30M12 0v30M32 0v30') +
  line('cloth', 2, 'M-46 0l-12 28M-38 2l-12 28M-48 10h8M-53 20h8') +
  fill('cloth', 'M-38-36h76V0h-76Z') +
  fill(roof, 'M-50-34-30-62h60l20 28Z') +
  fill('ink', 'M-8-26h16V0H-8Z') +
  fill('sun', 'M-28-26h12v12h-12ZM18-26h12v12H18Z') +
  line('cloth', 4, 'M-48 0h96');

/** A mangrove on its stilt roots, which reach down to y = 6. */
export const mangrove =
  line(
    'leaf',
    3.2,
    'M0-46V-18M0-30Q-4-8-10 6M0-30Q4-8 10 6M0-26Q-16-14-22 6M0-26Q16-14 22 6M0-22Q-26-16-34 6M0-22Q26-16 34 6',
  ) +
  fill(
    'leaf',
    'M-34-52c-8-16 8-26 18-22 2-18 30-18 32 0 12-6 28 6 18 22-4 12-22 12-34 10-14 4-30 2-34-10Z',
  );

/** The hull of a rowing boat (xuồng), 230 wide, from its stern at (0, 0). */
export const hull =
  fill('wood', 'M0-6q24 10 58 10h104q38 0 68-14-12 42-46 48H44Q10 36 0-6Z') +
  line('cloth', 4, 'M10 7q22 9 52 9h100q32 0 52-10');

/** A desk right across the picture; its top is at y = 146. */
export const desk =
  fill('leaf-soft', 'M-320 152h960v58h-960Z') +
  `<g opacity=".55">${line('leaf', 3, wave(-320, 177, 40, 7, 24))}</g>` +
  fill('paper', 'M-320 146h960v11h-960Z');

/** A plain table across the picture, top at y = 158. */
export const table =
  fill('wood-soft', 'M-320 158h960v60h-960Z') + fill('cloth-deep', 'M-320 152h960v11h-960Z');

/** Firm ground right across the picture from y = 166. */
export const ground = fill('leaf-soft', 'M-320 168Q0 156 160 164T640 160V220H-320Z');

/** A public office with pillars, 130×104; (0, 0) is the middle of its lowest step. */
export const office = (roof: Paint): string =>
  box('cloth-deep', -65, -8, 130, 8, 2) +
  box('cloth', -56, -62, 112, 54) +
  fill('canal', 'M-12-8v-34q0-8 12-8t12 8v34Z') +
  line('paper', 9, 'M-46-56V-12M-26-56V-12M26-56V-12M46-56V-12') +
  fill(roof, 'M-66-62L0-102 66-62Z') +
  box('cloth-deep', -62, -64, 124, 8, 2);

/** A radio mast; (0, 0) is the middle of its foot, the top is at y = -128. */
export const mast =
  line('tide', 4.5, 'M-22 0L-3-120H3L22 0M-18-26L14-54M18-26L-14-54M-13-58L9-84M13-58L-9-84') +
  line('brick', 6, 'M0-120V-134') +
  disc('sun', 0, -136, 6);

/** A pin on the map whose tip is (0, 0). */
export const pin =
  fill('sun', 'M0 0Q-25-27-25-42A25 25 0 0 1 25-42Q25-27 0 0Z') + disc('ink', 0, -43, 9);

/** A dashed way that something takes. */
export const trail = (d: string): string => line('tide', 6, d, 14);

/** Nipa palms (dừa nước) at the water's edge; (0, 0) is where they rise. */
export const nipa =
  line('leaf', 4.5, 'M0 2Q-6-26-26-38M0 2Q0-30-10-50M0 2Q2-30 12-48M0 2Q8-24 28-34') +
  line('leaf-soft', 3, 'M0 2Q-12-14-32-18M0 2Q12-14 34-16M0 2Q0-26 2-40');

/** Three white storks in the air, the first one at (x, y). */
export const storks = (x: number, y: number): string =>
  line(
    'paper',
    2.4,
    `M${x} ${y}q5-6 10 1 5-7 10-1M${x + 30} ${y + 10}q4-5 8 1 4-6 8-1M${x + 8} ${y + 20}q4-5 8 1 4-6 8-1`,
  );
