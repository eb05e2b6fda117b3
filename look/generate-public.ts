/**
 * Draws into `public/` what browsers, home screens and shared links show: the icons and the picture
 * of a link that is sent on. Run it with `npx node look/generate-public.ts` after a change of the logo or the
 * village; the files are committed.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { logoShapes } from './logo.ts';
import { homeScene } from './scenes.ts';

const publicFolder = new URL('../public/', import.meta.url);

const sheets = ['tokens.css', 'paints.css'].map((name) =>
  readFile(new URL(name, import.meta.url), 'utf8'),
);
const tokens = (await Promise.all(sheets)).join('');

/** Outside a page there is no theme: each token becomes its colour in light. */
const inLight = (svg: string) =>
  svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const colour = new RegExp(`${name}: (#[0-9a-f]{3,6});`).exec(tokens)?.[1];
    if (!colour)
      throw new Error(`No style sheet has the colour ${name}, which a picture asks for.`);
    return colour;
  });

const shapes = logoShapes({
  roof: 'var(--color-on-band)',
  tide: 'var(--color-on-band-soft)',
  sun: 'var(--color-sun)',
});

/** The logo on the band. `room` is the part of the square that the logo takes, `radius` in 1/64. */
function square(room: number, radius: number): string {
  const size = 64 * room;
  const edge = (64 - size) / 2;
  return inLight(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="${radius}" fill="var(--color-band)"/><svg x="${edge}" y="${edge}" width="${size}" height="${size}" viewBox="0 0 40 40">${shapes}</svg></svg>\n`,
  );
}

const rounded = square(0.8, 14);
/** Android cuts any shape out of the middle 80 %, Apple rounds the corners itself. */
const maskable = square(0.58, 0);
const apple = square(0.72, 0);

const pictures = [
  { file: 'icon-192.png', svg: rounded, pixels: 192 },
  { file: 'icon-512.png', svg: rounded, pixels: 512 },
  { file: 'icon-maskable-192.png', svg: maskable, pixels: 192 },
  { file: 'icon-maskable-512.png', svg: maskable, pixels: 512 },
  { file: 'apple-touch-icon.png', svg: apple, pixels: 180 },
];

await mkdir(publicFolder, { recursive: true });
await writeFile(new URL('favicon.svg', publicFolder), rounded);
for (const { file, svg, pixels } of pictures) {
  await sharp(Buffer.from(svg), { density: (72 * pixels) / 64 })
    .resize(pixels, pixels)
    .png({ palette: true, compressionLevel: 9 })
    .toFile(fileURLToPath(new URL(file, publicFolder)));
}

/** The picture a chat shows of a shared link (Open Graph, 1200×630): the logo over the village. */
const scene = homeScene.replace('<svg ', '<svg y="200" width="1200" height="450" ');
const shared = inLight(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" fill="none"><rect width="1200" height="630" fill="var(--color-band)"/><svg x="70" y="56" width="170" height="170" viewBox="0 0 40 40">${shapes}</svg>${scene}</svg>`,
);
await sharp(Buffer.from(shared), { density: 72 })
  .resize(1200, 630)
  .png({ palette: true, compressionLevel: 9 })
  .toFile(fileURLToPath(new URL('chia-se.png', publicFolder)));
