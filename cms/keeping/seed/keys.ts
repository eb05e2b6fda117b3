import type { Report } from './faults.ts';

/**
 * The keys that tell the entries of a list apart: the id of each follows from it, so no two may
 * share it.
 */
export const keyOf = {
  hotlines: ({ number }: { number: string }) => number,
  terms: ({ term }: { term: string }) => term,
  synonyms: ({ words }: { words: string[] }) => words[0] ?? '',
  'best-bets': ({ address }: { address: string }) => address,
  redirects: ({ from }: { from: string }) => from,
};

/** Reports every entry whose key an earlier one has. */
export function reportRepeated<Entry>(
  entries: readonly Entry[],
  key: (entry: Entry) => string,
  report: Report,
): void {
  const seen = new Set<string>();
  entries.forEach((entry, at) => {
    const own = key(entry);
    if (seen.has(own)) report(`${at + 1}`, 'another key than the entries before', own);
    seen.add(own);
  });
}
