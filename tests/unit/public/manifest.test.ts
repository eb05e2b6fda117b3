import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixed } from '../../../content/addresses.ts';

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

test('a phone can install it: icons of both sizes for any mask, pictures for phone and computer', () => {
  const maskable = manifest.icons.filter(({ purpose }) => purpose === 'maskable');
  expect(maskable.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
  const forms = manifest.screenshots.map(({ form_factor }) => form_factor);
  expect(new Set(forms)).toEqual(new Set(['narrow', 'wide']));
});

test('its shortcuts lead to pages that every release has', () => {
  expect(manifest.shortcuts).not.toEqual([]);
  for (const { url, name } of manifest.shortcuts)
    expect(Object.values<string>(fixed), name).toContain(url);
});

test('a tablet at a desk installs the kiosk alone, without bars', () => {
  expect(kiosk).toMatchObject({ start_url: '/kiosk/', scope: '/kiosk/', display: 'fullscreen' });
  expect(kiosk.icons).toEqual(manifest.icons);
});
