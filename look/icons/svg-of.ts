/** A whole `<svg class="icon">` of shapes. It is hidden from screen readers: a word always stands beside it. */
export function svgOf(shapes: string): string {
  return `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${shapes}</svg>`;
}
