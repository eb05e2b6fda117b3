/**
 * Draws the icons of browsers and home screens from the logo into `public/`.
 * Run it with `npm run generate:favicons` after a change of the logo; the files are committed.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { logoShapes } from './logo.ts';

const publicFolder = new URL('../public/', import.meta.url);

/** Fixed paints: an icon on a home screen knows no theme. The band's colours of `tokens.css`. */
const shapes = logoShapes({ roof: '#fbf5e6', tide: '#cfe2d3', sun: '#f4a71d' });
const band = '#0d3b2f';

/** The logo on the band. `room` is the part of the square that the logo takes, `radius` in 1/64. */
function square(room: number, radius: number): string {
  const size = 64 * room;
  const edge = (64 - size) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="${radius}" fill="${band}"/><svg x="${edge}" y="${edge}" width="${size}" height="${size}" viewBox="0 0 40 40">${shapes}</svg></svg>\n`;
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
