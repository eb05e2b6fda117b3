import type { Values } from './values.ts';

/** A row in the older version, the newer one, or both. */
export interface RowPair {
  before?: { row: Values; at: number };
  after?: { row: Values; at: number };
  /** True if it stands in another place among those that both versions have. */
  isMoved: boolean;
}

/**
 * Pairs rows: by their ids, else by what they are called. In the order of the newer version,
 * with what is gone where it stood.
 */
export function pairRows(
  before: Values[],
  after: Values[],
  nameOf: (row: Values) => string,
): RowPair[] {
  const partner = partners(before, after, nameOf);
  const stays = inOrder(after.flatMap((_, at) => partner.get(at) ?? []));
  const taken = new Set(partner.values());
  const pairs: RowPair[] = after.map((row, at) => {
    const was = partner.get(at);
    const old = was === undefined ? undefined : before[was];
    if (was === undefined || !old) return { after: { row, at }, isMoved: false };
    return { before: { row: old, at: was }, after: { row, at }, isMoved: !stays.has(was) };
  });
  for (const [at, row] of before.entries()) {
    if (taken.has(at)) continue;
    const behind = pairs.findLastIndex((pair) => pair.before && pair.before.at < at);
    pairs.splice(behind + 1, 0, { before: { row, at }, isMoved: false });
  }
  return pairs;
}

/** Place in the newer version → place in the older one. */
function partners(
  before: Values[],
  after: Values[],
  nameOf: (row: Values) => string,
): Map<number, number> {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const match = (keyOf: (row: Values) => unknown) => {
    for (const [at, row] of after.entries()) {
      const key = keyOf(row);
      if (found.has(at) || key === undefined || key === null || key === '') continue;
      const was = before.findIndex((old, place) => !taken.has(place) && keyOf(old) === key);
      if (was < 0) continue;
      found.set(at, was);
      taken.add(was);
    }
  };
  match((row) => row['id']);
  match(nameOf);
  return found;
}

/** The largest part of some places that is in order: the others have moved. */
function inOrder(places: number[]): Set<number> {
  const longest: { last: number; length: number; before?: number }[] = [];
  for (const [at, place] of places.entries()) {
    let best: { last: number; length: number; before?: number } = { last: place, length: 1 };
    for (const [earlier, one] of longest.entries())
      if (one.last < place && one.length >= best.length && earlier < at)
        best = { last: place, length: one.length + 1, before: earlier };
    longest.push(best);
  }
  const kept = new Set<number>();
  let end = longest.reduce<number | undefined>(
    (best, one, at) =>
      best === undefined || one.length > (longest[best]?.length ?? 0) ? at : best,
    undefined,
  );
  while (end !== undefined) {
    const one = longest[end];
    if (!one) break;
    kept.add(one.last);
    end = one.before;
  }
  return kept;
}
