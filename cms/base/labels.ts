import { kindOf, kinds } from '../../content/kinds.ts';

/** The labels of a collection that records come from: the noun of its kind, and what its list is called. */
export function labelsOf(collection: string, plural: string): { singular: string; plural: string } {
  const kind = kindOf(collection);
  if (!kind) throw new Error(`No kind of record comes from ${collection}.`);
  const { noun } = kinds[kind];
  return { singular: noun.charAt(0).toLocaleUpperCase('vi') + noun.slice(1), plural };
}
