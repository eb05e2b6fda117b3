import type { KioskDesk } from '../../content/kiosk/data.ts';

/** Paper that a desk can have. */
export type Paper = Exclude<KioskDesk['printer'], 'none'>;

const millimetrePixels = 96 / 25.4;
/** Margins a thermal printer needs to cut, top and bottom together. */
const rollMargins = 12;
const shortestRoll = 80;

/**
 * Prints the slip on the desk's paper. On a roll the page is as long as the slip, so that it is cut
 * there.
 */
export function printSlip(slip: HTMLElement, paper: Paper): void {
  page.replaceSync(`@page { size: ${pageSize(slip, paper)}; margin: ${pageMargin[paper]}; }`);
  if (!document.adoptedStyleSheets.includes(page)) document.adoptedStyleSheets.push(page);
  window.print();
}

/** Stays adopted: a silently printing browser may lay out the page after `print` has returned. */
const page = new CSSStyleSheet();

const pageMargin: Record<Paper, string> = { '80mm': '6mm 4mm', a4: '16mm 18mm' };

function pageSize(slip: HTMLElement, paper: Paper): string {
  if (paper === 'a4') return 'A4';
  const length = Math.ceil(slip.getBoundingClientRect().height / millimetrePixels) + rollMargins;
  return `80mm ${Math.max(shortestRoll, length)}mm`;
}
