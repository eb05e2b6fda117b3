import { isPlace } from '../match/text-index.ts';
import type { Query } from '../query/query.ts';
import { tellingOf } from '../query/telling.ts';
import { beforePlaces } from '../text/vocabulary.ts';
import { surelySaid } from '../weights.ts';
import type { TitleHit } from './title-hit.ts';

/**
 * Counts the words of the errand, where a query ends with a place that was found: "làm căn cước ở
 * Đất Mũi" wants what "làm căn cước" does, and no page says both. 0 where the place itself says it.
 */
export function errandIn({ words, accented }: Query, hits: readonly TitleHit[]): number {
  const end = words.map(({ exact }) => beforePlaces.includes(exact)).lastIndexOf(true);
  if (end < 1) return 0;
  const [place] = placesAt(end + 1, hits);
  const telling = tellingOf({ words: words.slice(0, end), accented });
  const isMissed = telling.some((tells, at) => tells && (place?.says[at] ?? 0) < surelySaid);
  return place && isMissed ? end : 0;
}

/** Cuts a query down to its first words. */
export function firstWords(query: Query, count: number): Query {
  return { ...query, words: query.words.slice(0, count), typing: false };
}

/** The places named from some word of a query on, the closest first. */
export function placesAt(from: number, hits: readonly TitleHit[]): TitleHit[] {
  return hits
    .filter(
      (hit) =>
        isPlace(hit) &&
        hit.features['place named'] &&
        hit.says.slice(from).every((said) => said >= surelySaid),
    )
    .sort((left, right) => right.titleSaid - left.titleSaid);
}
