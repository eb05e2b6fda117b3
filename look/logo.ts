/**
 * The logo: the roof is the hat of the letter Â and the house of the hamlet, the sun sits where
 * the sharp accent sits, the tide runs below.
 */

interface LogoPaint {
  roof: string;
  tide: string;
  sun: string;
}

/** The shapes of the logo on a grid of 40. */
export function logoShapes({ roof, tide, sun }: LogoPaint): string {
  return `<g fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="M6 23 18 10l12 13" stroke="${roof}" stroke-width="4.5"/><path d="M3 33q4.25-5 8.5 0t8.5 0 8.5 0 8.5 0" stroke="${tide}" stroke-width="3"/></g><circle cx="33" cy="8" r="4.5" fill="${sun}"/>`;
}

/** The logo for the band (masthead, foot, attract screen). Decorative: the name stands beside it. */
export const logoSvg = `<svg class="logo" viewBox="0 0 40 40" aria-hidden="true">${logoShapes({
  roof: 'var(--color-on-band)',
  tide: 'var(--color-on-band-soft)',
  sun: 'var(--color-sun)',
})}</svg>`;

/** The logo for the page's own ground. */
export const logoOnPageSvg = `<svg class="logo" viewBox="0 0 40 40" aria-hidden="true">${logoShapes(
  {
    roof: 'var(--color-action)',
    tide: 'var(--color-tide-line)',
    sun: 'var(--color-sun)',
  },
)}</svg>`;
