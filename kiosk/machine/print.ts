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

/**
 * Lays a slip out on the desk's paper, in smaller letters where these save a sheet.
 * @returns on how many sheets it comes
 */
export function layOutSlip(slip: HTMLElement, paper: Paper): number {
  if (paper !== 'a4') return 1;
  const [wide, tight] = [false, true].map((isTight) => {
    slip.classList.toggle('is-tight', isTight);
    return sheetsOf(slip);
  }) as [number, number];
  slip.classList.toggle('is-tight', tight < wide);
  return Math.min(wide, tight);
}

/** Columns as tall as a sheet break where sheets do. */
function sheetsOf(slip: HTMLElement): number {
  slip.classList.add('is-sheets');
  const sheets = Math.round(slip.scrollWidth / slip.clientWidth);
  slip.classList.remove('is-sheets');
  return sheets;
}

/** Stays adopted: a silently printing browser may lay out the page after `print` has returned. */
const page = new CSSStyleSheet();

const pageMargin: Record<Paper, string> = { '80mm': '6mm 4mm', a4: '16mm 18mm' };

function pageSize(slip: HTMLElement, paper: Paper): string {
  if (paper === 'a4') return 'A4';
  const length = Math.ceil(slip.getBoundingClientRect().height / millimetrePixels) + rollMargins;
  return `80mm ${Math.max(shortestRoll, length)}mm`;
}
