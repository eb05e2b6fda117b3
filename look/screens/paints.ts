/**
 * The colours of screens that name none: of no app, and none of this site but the mark of the tap, so that
 * nobody takes a picture for a button of the page. A screen is lit by itself: it keeps its light ground on
 * every theme and on paper.
 */
export const paints = {
  paper: '#ffffff',
  sunken: '#e5e8eb',
  line: '#cdd2d6',
  edge: '#626a70',
  ink: '#161b20',
  'ink-soft': '#3b444b',
  action: '#27323a',
  tint: '#e4e8eb',
  band: '#28323a',
  'on-band': '#fefefe',
  'tide-soft': '#e3e8eb',
  sun: '#f4a71d',
  'sun-soft': '#fbe7b8',
  alarm: '#7f1d10',
  'alarm-soft': '#f9dfd4',
} as const;

export type ScreenPaint = keyof typeof paints;
