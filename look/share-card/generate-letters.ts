/**
 * Takes the letters of Be Vietnam Pro, bold, from the package `@fontsource/be-vietnam-pro` and writes
 * them as outlines into `letters.json`, which is committed: a share card then looks alike on every
 * machine, whatever fonts it has. Run it with `npx node look/share-card/generate-letters.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { create, type Font } from 'fontkitten';
import type { Letter } from './lettering.ts';

/** Digits and letters of all European languages and of Vietnamese, and the signs between them. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1b0],
  [0x1e80, 0x1ef9],
  [0x2010, 0x2026],
  [0x20ab, 0x20ac],
] as const;

const folder = new URL(
  '../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-',
  import.meta.url,
);
const fonts = await Promise.all(['vietnamese', 'latin', 'latin-ext'].map(readFont));

async function readFont(part: string): Promise<Font> {
  const font = create(await readFile(new URL(`${folder.href}${part}-700-normal.woff`)));
  if (font.isCollection || font.unitsPerEm !== 1000)
    throw new Error(
      `Be Vietnam Pro (${part}) has changed: a letter is not drawn on a grid of 1,000.`,
    );
  return font;
}

function letterOf(code: number): Letter | undefined {
  const font = fonts.find((each) => each.hasGlyphForCodePoint(code));
  const glyph = font?.glyphForCodePoint(code);
  return glyph && [Math.round(glyph.advanceWidth), glyph.path.toSVG()];
}

const lines = ranges
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
  .flatMap((code) => {
    const letter = letterOf(code);
    return letter
      ? [`${JSON.stringify(String.fromCodePoint(code))}:${JSON.stringify(letter)}`]
      : [];
  });

await writeFile(new URL('letters.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
