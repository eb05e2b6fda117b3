import { readContent, type SeedContent } from '../../cms/keeping/seed/read-content.ts';

let read: SeedContent | undefined;

/**
 * Reads the content that ships with the code once for all tests of a process, which takes a second; nobody
 * changes it.
 */
export const shippedContent = (): SeedContent => (read ??= frozen(readContent()));

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const each of Object.values(value)) frozen(each);
  return value;
}
