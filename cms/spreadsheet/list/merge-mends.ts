import type { Mend } from './faults.ts';

/** All that was mended of a file: a cell that was mended before may be mended again. */
export function mergeMends(earlier: Mend[], later: Mend[]): Mend[] {
  const mended = new Set(later.map(({ row, column }) => `${row}:${column}`));
  return [...earlier.filter(({ row, column }) => !mended.has(`${row}:${column}`)), ...later];
}
