import { generate, type Bitmap2D, type GenerateOptions } from 'lean-qr';

/** A QR code as an SVG path for a stroke of width 1: one segment per run of dark modules. */
export interface QrPath {
  /** Modules on a side. */
  size: number;
  path: string;
}

/** A hamlet's page and its poster are rendered in a row and share a code. */
let last: { text: string; code: Bitmap2D } | undefined;

/**
 * The squares of the QR code of a text.
 * @param options of its correction and size; one text always comes with the same
 */
export function qrCode(text: string, options?: GenerateOptions): Bitmap2D {
  if (last?.text !== text) last = { text, code: generate(text, options) };
  return last.code;
}

/** The QR code of a text, drawn. */
export function qrPath(text: string, options?: GenerateOptions): QrPath {
  const code = qrCode(text, options);
  const rows = Array.from({ length: code.size }, (_, y) => row(code.get, code.size, y));
  return { size: code.size, path: rows.join('') };
}

function row(isDark: (x: number, y: number) => boolean, size: number, y: number): string {
  let path = '';
  let from = 0;
  const moveBy = (gap: number) => (path === '' ? `M${gap} ${y}` : `m${gap} 0`);
  for (let x = 1; x <= size; x += 1) {
    if (x < size && isDark(x, y) === isDark(from, y)) continue;
    const run = x - from;
    if (isDark(from, y)) path = `${path || moveBy(0)}h${run}`;
    else if (x < size) path += moveBy(run);
    from = x;
  }
  return path;
}
