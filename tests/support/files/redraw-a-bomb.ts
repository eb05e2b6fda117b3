import { redrawn } from '../../../cms/documents/media/picture.ts';
import { pictureBomb } from './pictures.ts';

/** Takes two pictures at once, as a process of its own, and tells by how much its memory grew. */
const [width, height] = process.argv.slice(2).map(Number) as [number, number];
const bomb = await pictureBomb(width, height);
const before = process.resourceUsage().maxRSS;
const ends = await Promise.allSettled([1, 2].map(() => redrawn(bomb, 'png', 'bom.png')));
process.stdout.write(
  JSON.stringify({
    grownMegabytes: Math.round((process.resourceUsage().maxRSS - before) / 1024),
    ends: ends.map((end) => (end.status === 'fulfilled' ? 'taken' : String(end.reason.message))),
  }),
);
