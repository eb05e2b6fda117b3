import type { TitleEntry } from '../entries/title-entry.ts';
import { collectMeanings, type EntryMeaning } from '../match/entry-meanings.ts';
import { collectWords, readingsOf, type Found } from '../match/found-words.ts';
import { kindsNamed } from '../match/kind-words.ts';
import { isPlace, isShown, type TextIndex } from '../match/text-index.ts';
import type { WordMatcher } from '../match/word-match.ts';
import { alsoFound, worthwhile } from '../weights.ts';
import { coverageOf, saysTogether, type Coverage } from './coverage.ts';
import { gainOf, worthOf } from './gain.ts';
import { featuresOf, rankOf, titleShare, type RankWeights } from './features.ts';
import { mostPromising, prospectsOf } from './prospects.ts';
import { shareOf, type QueryWeights } from './query-weights.ts';
import type { Query } from '../query/query.ts';
import type { QueryReading } from './reading.ts';
import type { TitleHit } from './title-hit.ts';

/** The number of hits a reader can use. */
const most = 50;

/** The number of entries that get scored in full. */
const closerLooks = 100;

/** Ranks the entries that have words of a query, best first. */
export function rankEntries(
  index: TextIndex,
  reading: QueryReading,
  match: WordMatcher,
  weights: RankWeights,
): TitleHit[] {
  const { query, meanings, asked } = reading;
  const worth = worthOf(asked.rarities);
  const readings = readingsOf(query, match);
  const meant = collectMeanings(query.words, meanings, index);
  const named = kindsNamed(query.words);
  const prospects = prospectsOf(readings, meant, asked, index.entries.length);
  const promising = mostPromising(prospects, closerLooks);
  const found = collectWords(readings, promising);
  const isDefinition = asksWhatIs(query);
  const scored: Scored[] = [];
  for (const number of promising) {
    const entry = index.entries[number];
    if (!entry) continue;
    const words = found.get(number) ?? [];
    const means = meant.get(number) ?? [];
    const isCalled = isPlace(entry) && isNamed(number, words, means, index);
    const kinds = named.filter(
      ({ kind, withName }) => kind === entry.kind && (!withName || isCalled),
    );
    const inOtherWords = [...means, ...kinds];
    const coverage = coverageOf(words, inOtherWords);
    if (isPlace(entry) && saysOnlyParts(coverage, asked)) continue;
    const titleSaid = titleShare(index.titleOf(number), coverage);
    const features = featuresOf(entry, {
      gain: gainOf(entry, words, inOtherWords, worth),
      isNamed: isCalled,
      isBegun: isPlace(entry) && isBegun(number, words, means, index),
      titleSaid,
      coverage,
      asked,
      accented: query.accented,
      isDefinition,
    });
    const share = shareOf(asked.words, coverage.words);
    const rank = rankOf(features, weights);
    scored.push({ entry, share, rank, features, titleSaid, coverage });
  }
  return bestOf(scored).map(({ entry, coverage, ...score }) => ({
    ...entry,
    ...score,
    reading,
    says: coverage.words,
    pairs: shareOf(asked.pairs, coverage.pairs),
    speaksOf: asked.matters.map((matter) => saysTogether(coverage, matter)),
    matched: matchedBy(coverage, asked),
  }));
}

/** Tells whether a query ends by asking what something is. */
function asksWhatIs({ words }: Query): boolean {
  const [last, before] = [...words].reverse();
  return last?.plain === 'gi' && before?.plain === 'la';
}

/** An entry with what decides whether a reader sees it. */
interface Scored extends Pick<TitleHit, 'share' | 'rank' | 'features' | 'titleSaid'> {
  entry: TitleEntry;
  coverage: Coverage;
}

/** The useful ones, best first. */
function bestOf(scored: Scored[]): Scored[] {
  scored.sort((left, right) => right.rank - left.rank);
  const least = Math.max(0, ...scored.map(({ share }) => share)) * worthwhile;
  return scored.filter(({ share }) => share >= least).slice(0, most);
}

/** The words of an entry to highlight: those that say what carries meaning, else those that mean it. */
function matchedBy({ places }: Coverage, { telling }: QueryWeights): string[] {
  const all = !telling.includes(true);
  const shown = places.flatMap((list, word) => {
    if (!all && !telling[word]) return [];
    const best = Math.max(...list.map(({ quality }) => quality));
    const shown = list.filter(({ likely, quality }) => likely && quality >= best * alsoFound);
    const said = shown.filter(({ meant, at }) => !meant && isShown(at));
    return said.some(({ quality }) => quality === best) ? said : shown;
  });
  return [...new Set(shown.map(({ exact }) => exact))];
}

/**
 * Tells whether nothing but parts of matters is said: a place called Lý has nothing to do with “ly
 * hôn”.
 */
function saysOnlyParts(coverage: Coverage, { matters, telling }: QueryWeights): boolean {
  const parts = matters.filter((matter) => !saysTogether(coverage, matter));
  return coverage.words.every(
    (said, at) => said === 0 || !telling[at] || parts.some(({ from, to }) => from <= at && at < to),
  );
}

/** Tells whether a query has the first word of a place name, behind its kind. */
function isBegun(
  number: number,
  words: Found[][],
  meant: EntryMeaning[],
  { titleOf }: TextIndex,
): boolean {
  const [, first] = titleOf(number);
  const isFirst = ({ at }: { at: number }) => at === first?.at;
  return (
    words.some((list) => list.some(isFirst)) || meant.some(({ places }) => places.some(isFirst))
  );
}

/** Tells whether a query has the distinctive part of a place name, whose first word is its kind. */
function isNamed(
  number: number,
  words: Found[][],
  meant: EntryMeaning[],
  { titleOf }: TextIndex,
): boolean {
  const [, first, ...others] = titleOf(number);
  if (!first) return false;
  const name = others.reduce((most, one) => (one.weight > most.weight ? one : most), first);
  return (
    words.some((list) => list.some(({ at, likely }) => likely && at === name.at)) ||
    meant.some(({ places }) => places.some(({ at }) => at === name.at))
  );
}
