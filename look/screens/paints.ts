/**
 * The colours of screens, those of the light theme in `look/tokens.css`. A screen is lit by itself: it
 * keeps its light ground on every theme and on paper, and takes no colour of an app's brand.
 */
export const paints = {
  paper: '#fffdf7',
  sunken: '#ebe4d0',
  line: '#d5cab0',
  edge: '#6b6a58',
  ink: '#15251e',
  'ink-soft': '#37473f',
  action: '#0b4a38',
  tint: '#e0ecdf',
  band: '#0d3b2f',
  'on-band': '#fbf5e6',
  'tide-soft': '#dbeae6',
  sun: '#f4a71d',
  'sun-soft': '#fbe7b8',
  alarm: '#7f1d10',
  'alarm-soft': '#f9dfd4',
} as const;

export type ScreenPaint = keyof typeof paints;
