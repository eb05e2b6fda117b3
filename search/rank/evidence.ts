import { isPlace } from '../match/text-index.ts';
import { surelySaid } from '../weights.ts';
import { sumOf } from './query-weights.ts';
import type { QueryReading } from './reading.ts';
import type { TitleHit } from './title-hit.ts';

/** The evidence for and against that some page answers a query; the rest is as in a ranking. */
export const evidenceNames = [
  'always',
  'said',
  'missedTogether',
  'pairs',
  'titleSaid',
  'gain',
  'picked',
  'lead',
  'length',
  'matterMissed',
  'matterOfNone',
  'place',
  'placeMissed',
  'placeNamed',
  'wordOfNone',
  'missed',
  'onlyPlaces',
] as const;
export type EvidenceName = (typeof evidenceNames)[number];
export type Evidence = Partial<Record<EvidenceName, number>>;
export type EvidenceWeights = Readonly<Record<EvidenceName, number>>;

/** Weighs what was found, by the first hit and the reading that found it mostly. */
export function evidenceOf(all: readonly TitleHit[]): Evidence {
  const [first] = all;
  if (!first) return { always: 1, wordOfNone: 1, missed: 1 };
  const { features, reading } = first;
  const hits = all.filter((hit) => hit.reading === reading);
  const { asked } = reading;
  const saidBy = saidIn(reading);
  const left = (weights: readonly number[], best: (at: number) => number) =>
    weights.map((weight, at) => (asked.telling[at] ? weight * (1 - best(at)) : 0));
  const most = (some: readonly TitleHit[]) => (at: number) =>
    Math.max(0, ...some.map((hit) => saidBy(hit, at)));
  const missed = left(asked.words, (at) => saidBy(first, at));
  const missedByAll = left(asked.words, most(hits));
  const rare = left(asked.rarities, (at) => saidBy(first, at));
  const pages = most(hits.filter((hit) => !isPlace(hit)));
  const onlyPlaces = missedByAll.map((one, at) =>
    asked.telling[at] && pages(at) < surelySaid && one < (asked.words[at] ?? 0) / 2 ? 1 : 0,
  );
  return {
    always: 1,
    said: first.share,
    missedTogether: sumOf(missed.map((one, at) => Math.min(one, missed[at + 1] ?? 0))) / 3,
    pairs: first.pairs,
    titleSaid: first.titleSaid,
    gain: features.gain ?? features['place gain'] ?? 0,
    picked: features.bet ?? 0,
    lead: Math.min(first.rank - (hits[1]?.rank ?? 0), 1),
    length: Math.log(1 + asked.telling.filter(Boolean).length),
    matterMissed: asked.matters.some((_, at) => !first.speaksOf[at]) ? 1 : 0,
    matterOfNone: asked.matters.some((_, at) => !hits.some(({ speaksOf }) => speaksOf[at])) ? 1 : 0,
    place: isPlace(first) ? 1 : 0,
    placeMissed: isPlace(first) ? Math.max(...missed) / Math.max(...asked.words) : 0,
    placeNamed: features['place named'] ?? 0,
    wordOfNone: missedByAll.some((left, at) => left > 0.9 * (asked.words[at] ?? 0)) ? 1 : 0,
    missed: sumOf(rare) / Math.max(sumOf(asked.rarities), 1),
    onlyPlaces: isPlace(first) ? 0 : sumOf(onlyPlaces),
  };
}

/**
 * Rates how surely a hit says a word; what is still being typed is said by a word that begins so.
 */
function saidIn({ query: { typing, words } }: QueryReading) {
  return ({ says }: TitleHit, at: number): number => {
    const quality = says[at] ?? 0;
    return typing && at === words.length - 1 && quality > 0 ? 1 : quality;
  };
}
