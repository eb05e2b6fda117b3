import { readXml } from './xml.ts';

/** The look of a number: as a day, with zeros in front up to a length, or as it is. */
export type NumberLook = 'day' | { digits: number } | 'plain';

/** Formats that every program knows by their number: dates, and dates with a time. */
const knownDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 57]);

/** Reads how each style of a workbook shows numbers. */
export function readStyles(bytes: Uint8Array | undefined): NumberLook[] {
  const formats = new Map<number, string>();
  const looks: NumberLook[] = [];
  let inCells = false;
  if (bytes)
    readXml(bytes, {
      open: (name, { numFmtId, formatCode }) => {
        if (name === 'numFmt') formats.set(Number(numFmtId), formatCode ?? '');
        if (name === 'cellXfs') inCells = true;
        if (name === 'xf' && inCells) looks.push(lookOf(Number(numFmtId ?? 0), formats));
      },
      close: (name) => {
        if (name === 'cellXfs') inCells = false;
      },
    });
  return looks;
}

function lookOf(id: number, formats: Map<number, string>): NumberLook {
  if (knownDays.has(id)) return 'day';
  // Text in quotes, in brackets or behind a backslash is shown as it is.
  const code = (formats.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (/^0{2,15}$/.test(code.replace(/[\s.\-()]/g, '')))
    return { digits: code.replace(/[^0]/g, '').length };
  return /[dy]/i.test(code) ? 'day' : 'plain';
}
