import type { TitleKind } from '../entries/title-entry.ts';
import { fieldAt, isPlace, type TitleWord } from '../match/text-index.ts';
import type { TitleEntry } from '../entries/title-entry.ts';
import type { Coverage } from './coverage.ts';
import { nearlyAll } from '../weights.ts';
import { shareOf, type QueryWeights } from './query-weights.ts';

/**
 * Features of how well an entry answers a query, each value between 0 and 1. The rank is their sum,
 * each times its weight; docs/how-to/change-the-ranking.md says in words what each is.
 */
export const featureNames = [
  'gain',
  'titleSaid',
  'inPicks',
  'place gain',
  'place titleSaid',
  'place titleOnly',
  'place named',
  'place inside',
  'exact',
  'together',
  'bare together',
  'defined',
  'bet',
  'article',
  'document',
  'app',
  'topic',
  'notice',
  'hotline',
  'term',
  'page',
  'lesson',
  'commune',
  'former-unit',
  'hamlet',
] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Partial<Record<FeatureName, number>>;
export type RankWeights = Readonly<Record<FeatureName, number>>;

/** The values the features of an entry are taken from. */
interface Seen {
  /** The share of the query that it answers. */
  gain: number;
  /** True if the query has the name of the place. */
  isNamed: boolean;
  /** True if it has the name from its beginning: "mũi" is in "Đất Mũi", but begins other names. */
  isBegun: boolean;
  /** Share of the title that the query says. */
  titleSaid: number;
  coverage: Coverage;
  asked: QueryWeights;
  /** True if the query was typed with accents: without, words say less and their order more. */
  accented: boolean;
  /** True if it asks what something is. */
  isDefinition: boolean;
}

/** Kinds that say what something is. */
const explains: ReadonlySet<TitleKind> = new Set<TitleKind>(['term', 'app']);

/** Weighs only the words that carry meaning; all if none does. */
function tellingOnly({ words, telling }: QueryWeights): readonly number[] {
  return telling.includes(true) ? words.map((weight, at) => (telling[at] ? weight : 0)) : words;
}

/**
 * The features of an entry for a query: how much it answers, and what makes that count more or less, so
 * that an entry that answers nothing gains nothing by its kind.
 */
export function featuresOf({ kind }: Pick<TitleEntry, 'kind'>, seen: Seen): Features {
  const { gain, titleSaid: said, coverage, asked } = seen;
  const inTitle = shareOf(asked.words, coverage.inTitle);
  const isDefined = kind !== 'term' || seen.isDefinition;
  const exact = isDefined && said * inTitle > nearlyAll ? gain : 0;
  const isCalled = said * shareOf(tellingOnly(asked), coverage.inTitle) > nearlyAll;
  const together = gain * shareOf(asked.pairs, coverage.pairs);
  const common = {
    ...kindOf(kind, gain),
    exact,
    [seen.accented ? 'together' : 'bare together']: together,
    ...(isCalled && seen.isDefinition && explains.has(kind) && { defined: gain }),
  };
  if (!isPlace({ kind }))
    return {
      ...common,
      gain,
      titleSaid: gain * said,
      inPicks: gain * shareOf(asked.words, coverage.inPicks),
    };
  return {
    ...common,
    'place gain': gain,
    'place titleSaid': gain * said,
    'place titleOnly': said * inTitle,
    'place named': seen.isNamed ? 1 : 0,
    'place inside': seen.isBegun ? 0 : gain,
  };
}

/** The rank of what editors picked for exactly this: before all that is only ranked. */
const picked = 100;

/** The sum of the features, each times its weight. */
export function rankOf(features: Features, weights: RankWeights): number {
  let score = features.bet === 1 ? picked : 0;
  for (const name of Object.keys(features) as FeatureName[])
    score += (features[name] ?? 0) * (weights[name] ?? 0);
  return score;
}

/** Guides are what most people look for: what other kinds have less or more is measured from there. */
export function kindOf(kind: TitleKind, gain: number): Features {
  return kind === 'guide' ? {} : { [kind]: gain };
}

/** Share of a title that a query says. */
export function titleShare(title: readonly TitleWord[], { places }: Coverage): number {
  const said = new Map<number, number>();
  for (const list of places)
    for (const { at, quality } of list)
      if (fieldAt(at) === 0 && quality > (said.get(at) ?? 0)) said.set(at, quality);
  let whole = 0;
  let had = 0;
  for (const { at, weight } of title) {
    whole += weight;
    had += weight * (said.get(at) ?? 0);
  }
  return whole === 0 ? 0 : had / whole;
}
