import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../look/tokens.css', import.meta.url), 'utf8');

type Theme = Record<string, string>;

/** The hex colours declared in the block that follows `selector`. */
function coloursOf(selector: string): Theme {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no block ${selector}`);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, hex]) => [name!, hex!]),
  );
}

/** WCAG relative luminance of a hex colour, 0 to 1. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((c) => c + c).join('') : hex.slice(1);
  const channel = (at: number) => {
    const value = parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

function contrast(theme: Theme, front: string, ground: string): number {
  const [darker, lighter] = [front, ground]
    .map((name) => luminance(theme[`color-${name}`]!))
    .sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const light = coloursOf(':root');
const themes: [string, Theme][] = [
  ['light', light],
  ['dark', { ...light, ...coloursOf("[data-theme='dark']") }],
  ['contrast', { ...light, ...coloursOf("[data-theme='contrast']") }],
];

/** Each colour of text with the grounds it may stand on. */
const texts: Record<string, string[]> = {
  ink: ['page', 'surface', 'sunken', 'tint', 'tide-soft', 'alarm-soft'],
  'ink-soft': ['page', 'surface', 'sunken', 'tide-soft'],
  action: ['page', 'surface', 'tint', 'tide-soft'],
  'on-action': ['action', 'action-hover', 'action-press'],
  'on-band': ['band'],
  'on-band-soft': ['band'],
  tide: ['page', 'surface', 'tide-soft'],
  'on-sun': ['sun'],
  'on-sun-soft': ['sun-soft'],
  alarm: ['page', 'surface', 'alarm-soft'],
};

/** Edges and marks, which need less. */
const marks: Record<string, string[]> = {
  edge: ['page', 'surface'],
  'tide-line': ['page', 'surface'],
  sun: ['band'],
  focus: ['page'],
};

const pairs = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([front, grounds]) => grounds.map((ground) => [front, ground]));

describe.each(themes)('theme %s', (_, theme) => {
  test.each(pairs(texts))('text in %s on %s reaches 7:1', (front, ground) => {
    expect(contrast(theme, front!, ground!)).toBeGreaterThanOrEqual(7);
  });

  test.each(pairs(marks))('a mark in %s on %s reaches 3:1', (front, ground) => {
    expect(contrast(theme, front!, ground!)).toBeGreaterThanOrEqual(3);
  });
});

test('a device set to dark gets the same colours as a reader who chose dark', () => {
  expect(coloursOf(':root:not([data-theme])')).toEqual(coloursOf("[data-theme='dark']"));
});

test('no sheet asks for a colour that there is not: what stands there would have that of what is around it', () => {
  const root = path.resolve(import.meta.dirname, '../../..');
  const sheets = globSync('{cms,kiosk,look,practice,site}/**/*.{css,astro}', {
    cwd: root,
    exclude: ['**/.next/**'],
  });
  expect(sheets.length).toBeGreaterThan(100);
  const unknown = sheets.flatMap((sheet) => {
    const asked = readFileSync(path.join(root, sheet), 'utf8').matchAll(/var\(--(color-[\w-]+)/g);
    return [...asked].flatMap(([, name]) => (name! in light ? [] : [`${name} in ${sheet}`]));
  });
  expect(unknown).toEqual([]);
});
