import type { Mend } from './faults.ts';

/** All that was mended of a file: a cell that was mended before may be mended again. */
export function mergeMends(earlier: Mend[], later: Mend[]): Mend[] {
  const mended = new Set(
    later.flatMap(({ rows, column }) => rows.map((row) => `${row}:${column}`)),
  );
  const kept = earlier.map((mend) => ({
    ...mend,
    rows: mend.rows.filter((row) => !mended.has(`${row}:${mend.column}`)),
  }));
  return [...kept.filter(({ rows }) => rows.length > 0), ...later];
}
