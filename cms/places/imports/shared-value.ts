import type { ColumnKey } from './list-form.ts';
import type { Entry, Faults } from './rows.ts';

/**
 * Reads the value that rows about the same give alike, or once; another value in another row is a
 * fault.
 */
export function sharedValue(own: Entry[], key: ColumnKey, faults: Faults): string {
  const [first, ...others] = own.filter(({ values }) => values[key]);
  if (!first) return '';
  for (const entry of others)
    if (entry.values[key] !== first.values[key])
      faults.add(
        entry,
        key,
        `Dòng ${first.row} ghi “${first.values[key]}”, dòng này ghi khác. Hãy ghi giống nhau.`,
        [first.values[key]],
      );
  return first.values[key];
}
