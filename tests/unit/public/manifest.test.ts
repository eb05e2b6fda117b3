import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (address: string) =>
  readFileSync(new URL(`../../../public${address}`, import.meta.url));

interface Picture {
  src: string;
  sizes: string;
  purpose?: string;
  form_factor?: string;
}

const manifest = JSON.parse(read('/manifest.webmanifest').toString()) as {
  icons: Picture[];
  screenshots: Picture[];
  shortcuts: { name: string; url: string; icons: Picture[] }[];
};

const kiosk = JSON.parse(read('/kiosk.webmanifest').toString()) as {
  start_url: string;
  scope: string;
  display: string;
  icons: Picture[];
};

/** Width and height as the head of a PNG file says them. */
function sizeOf(png: Buffer): string {
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

test('every picture of the manifest is there, in the size that it says', () => {
  const { icons, screenshots, shortcuts } = manifest;
  const pictures = [...icons, ...screenshots, ...shortcuts.flatMap((each) => each.icons)];
  const drawn = pictures.filter(({ src }) => src.endsWith('.png'));
  expect(drawn.length).toBeGreaterThan(3);
  for (const { src, sizes } of drawn) expect(sizeOf(read(src)), src).toBe(sizes);
});

test('a tablet at a desk installs the kiosk alone, without bars', () => {
  expect(kiosk).toMatchObject({ start_url: '/kiosk/', scope: '/kiosk/', display: 'fullscreen' });
  expect(kiosk.icons).toEqual(manifest.icons);
});
