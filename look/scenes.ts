/**
 * The larger pictures: the village on the canal, neighbours, and a boat for where there is nothing
 * yet. All are decoration, hidden from screen readers: the words beside them say what matters.
 */
import { smallPhone } from './drawings/kit/hands.ts';
import { at, fill, line, wave } from './drawings/kit/paint.ts';
import { buttons, person, teamCard } from './drawings/kit/people.ts';
import { hull, house, mangrove, nipa, storks } from './drawings/kit/places.ts';

const lines = 'fill="none" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"';

/** Two neighbours in a boat, looking at one phone. (0, 0) is the stern of the boat. */
const boat =
  at(74, -72, person({ shirt: 'brick', hair: 'short', hat: 'non-la', eyes: 4, sits: true }), {
    scale: 0.84,
  }) +
  at(166, -70, person({ shirt: 'leaf', hair: 'bun', eyes: -4, sits: true }), { scale: 0.82 }) +
  line('skin', 11, 'M84-4q6-14 30-18M158-4q-6-14-24-18') +
  at(110, -50, smallPhone, { rotate: 6, scale: 0.66 }) +
  line('skin', 9, 'M112-26l5-1M134-22l-4-2') +
  hull;

/** The places of hamlets on a canal: dots, and the sun for one's own. */
const hamlets = (y: number, radius: number, xs: number[], mine: number): string =>
  `<g fill="var(--color-on-band)">${xs.map((x) => `<circle cx="${x}" cy="${y}" r="${radius}"/>`).join('')}</g><circle cx="${mine}" cy="${y}" r="${radius * 1.45}" fill="var(--color-sun)"/>`;

const homeTrees = [
  [180, 1],
  [446, 1],
  [612, 1],
  [868, 1],
  [1010, 1],
] as const;

/** The head of the home page: stands on the band, ends in the page. Crops to its middle on phones. */
export const homeScene = `<svg class="scene" viewBox="0 0 1440 150" preserveAspectRatio="xMidYMax slice" ${lines}><circle cx="808" cy="40" r="20" fill="var(--color-sun)"/><path fill="var(--color-band-far)" d="${wave(0, 78, 60, 22, 24)}V112H0Z"/>${[
  storks(846, 10),
  ...homeTrees.map(([x, scale]) => at(x, 107, mangrove, { scale })),
  at(330, 84, house('water'), { scale: 0.92 }),
  at(716, 80, house('leaf-soft'), { scale: 1.12 }),
  at(1180, 84, house('water'), { scale: 0.92 }),
].join(
  '',
)}<path fill="var(--pic-canal)" d="M0 112h1440v38H0Z"/>${line('foam', 2.5, wave(0, 124, 60, 6, 24))}${hamlets(124, 6, [330, 1180], 716)}${at(806, 122, boat, { scale: 0.3 })}<path fill="var(--color-page)" d="${wave(0, 143, 96, 9, 15)}V151H0Z"/></svg>`;

const deep = (paint: 'canal' | 'canal-2' | 'canal-3' | 'canal-4', y: number): string =>
  fill(paint, `${wave(-20, y, 240, 26, 9)}V1100H-20Z`);

/**
 * The kiosk's waiting screen. The boat has the class `bob`, which the kiosk may let drift; what stands in
 * the sky has the class `sky`, for glasses where there is text.
 */
export const attractScene = `<svg viewBox="0 0 1920 1020" preserveAspectRatio="xMidYMax slice" ${lines}><circle class="sky" cx="1268" cy="322" r="66" fill="var(--color-sun)"/><path fill="var(--color-band-far)" d="M0 640V470q60-50 130-10 60-60 150-10 70-70 170-6 60-50 130 0 90-70 190 4 80-60 160-6 70-50 150 4 90-70 170 0 70-50 140 0 90-64 190 4 70-50 140 0 80-60 190 6h200v204Z"/>${[
  `<g class="sky">${at(760, 300, storks(0, 0), { scale: 2.2 })}</g>`,
  at(560, 616, mangrove, { scale: 2.9 }),
  at(400, 618, mangrove, { scale: 2.2 }),
  at(180, 540, house('water'), { scale: 2.1 }),
  at(1024, 524, house('leaf-soft'), { scale: 3.1 }),
  at(1250, 622, nipa, { scale: 2.6 }),
  at(1400, 616, mangrove, { scale: 2.6 }),
  at(1520, 618, mangrove, { scale: 2 }),
  at(1730, 540, house('water'), { scale: 2.1 }),
  deep('canal', 628),
  line('foam', 5, wave(-20, 664, 120, 14, 17)),
  hamlets(664, 13, [180, 560, 1400, 1730], 1024),
  deep('canal-2', 764),
].join('')}<g class="bob">${at(586, 690, boat, { scale: 1.5 })}</g>${[
  `<g opacity=".5">${line('foam', 4, wave(-20, 800, 120, 14, 17))}</g>`,
  deep('canal-3', 864),
  deep('canal-4', 960),
].join('')}</svg>`;

const water = fill('water', `${wave(-320, 170, 80, 9, 12)}v50h-960z`);

const picture = (parts: string[]): string =>
  `<svg viewBox="0 0 320 200" preserveAspectRatio="xMidYMax" ${lines}>${water}${parts.join('')}</svg>`;

/** Two neighbours look at one phone. Has no sky of its own: it stands on the plate of its place. */
export const neighboursPicture = picture([
  at(98, 92, person({ shirt: 'leaf', hair: 'long', eyes: 4, chest: teamCard })),
  at(218, 98, person({ shirt: 'brick', hair: 'short', elder: true, eyes: -4, scarf: true })),
  at(134, 116, smallPhone, { rotate: 6 }),
  line('skin', 15, 'M92 202q8-30 38-36'),
  line('skin', 14, 'M130 152l10-1M129 166l10-1'),
  line('skin', 15, 'M228 202q-10-36-38-46'),
  line('skin', 13, 'M190 156l-17-12'),
]);

/** A young man of the team shows a market woman how it goes. */
const marketPicture = picture([
  at(
    104,
    98,
    person({ shirt: 'brick', hair: 'long', hat: 'non-la', eyes: 4, chest: buttons('brick') }),
  ),
  at(222, 88, person({ shirt: 'tide', hair: 'short', eyes: -4, chest: teamCard })),
  at(142, 118, smallPhone, { rotate: -6 }),
  line('skin', 15, 'M100 202q10-30 40-34'),
  line('skin', 13, 'M140 168l9-1M139 155l9-1'),
  line('skin', 15, 'M232 202q-10-40-40-52'),
  line('skin', 13, 'M192 150l-14-8'),
]);

/** The four neighbours of a team. */
export const teamPicture = picture([
  at(66, 100, person({ shirt: 'tide', hair: 'short', eyes: 3 }), { scale: 0.86 }),
  at(256, 100, person({ shirt: 'sun', hair: 'bun', eyes: -3 }), { scale: 0.86 }),
  at(124, 110, person({ shirt: 'brick', hair: 'short', elder: true, eyes: 3, scarf: true }), {
    scale: 0.92,
  }),
  at(202, 112, person({ shirt: 'leaf', hair: 'long', eyes: -3, chest: teamCard }), { scale: 0.92 }),
]);

/** An empty boat at sunset: nothing here yet, nothing found, no network. */
export const boatPicture = `<svg viewBox="0 0 320 200" preserveAspectRatio="xMidYMax" ${lines}>${[
  fill('sky', 'M-320-400h960v620h-960z'),
  '<circle cx="236" cy="70" r="26" fill="var(--pic-sun)"/>',
  storks(92, 48),
  `<g opacity=".8">${fill('leaf-soft', 'M-320 150V128q80-40 160-10 50-30 90-6 40-20 70 16 14-26 40-18 10-24 40-14 20-16 40 4 30-12 44 14 20-8 36 6 24-8 40 8 60-30 120-4 90-40 320 0v26Z')}</g>`,
  fill('water', `${wave(-320, 142, 80, 5, 12)}v80h-960z`),
  at(
    90,
    122,
    fill('cloth', 'M52 6Q52-34 96-34T140 6Z') +
      line('cloth-deep', 2.5, 'M74 4Q74-28 84-33M118 4Q118-28 108-33M96 4V-34'),
  ),
  at(62, 128, hull, { scale: 0.86 }),
  line('paper', 4, 'M30 178q12-7 24 0t24 0M216 186q12-7 24 0t24 0'),
].join('')}</svg>`;

/** All of them, for the contact sheet and the tests. */
export const scenes: Record<string, string> = {
  homeScene,
  attractScene,
  neighboursPicture,
  marketPicture,
  teamPicture,
  boatPicture,
};
