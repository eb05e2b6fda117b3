import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { screenColours } from '../../../content/schema/screen.ts';
import { palettes } from '../../../look/phone/colours.ts';

const css = readFileSync(new URL('../../../look/phone/phone.css', import.meta.url), 'utf8');
const ink = '#1b1d1f';
const white = '#ffffff';

/** WCAG relative luminance of a hex colour. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

test.each(screenColours)('every word in %s stands at 7:1 on its ground', (name) => {
  const { key, soft, ground } = palettes[name];
  const pairs = [
    [white, key],
    ...[soft, ground, white].flatMap((under) => [
      [key, under],
      [ink, under],
    ]),
    ['#0b3f8a', soft],
  ] as [string, string][];
  for (const [word, under] of pairs) expect(contrast(word, under)).toBeGreaterThanOrEqual(7);
});

test.each(screenColours)('the styles of the telephone have the same %s', (name) => {
  const block = css.slice(css.indexOf(`[data-colours='${name}']`));
  const found = /--ph-key: (\S+);\s+--ph-soft: (\S+);\s+--ph-ground: (\S+);/.exec(block);
  expect(found?.slice(1)).toEqual(Object.values(palettes[name]));
});

test.each([
  ['the band', '#1d1a05', '#f4a71d'],
  ['a line to be careful with', ink, '#fbe7b8'],
  ['a line that all is well', ink, '#e2f0e4'],
  ['a call', white, '#1c2b33'],
])('%s stands at 7:1', (_, word, under) => {
  expect(css).toContain(under);
  expect(contrast(word, under)).toBeGreaterThanOrEqual(7);
});
