import { collectMeanings, type EntryMeaning } from './entry-meanings.ts';
import { kindsNamed } from './kind-words.ts';
import { partWeight } from './part-weights.ts';
import type { Query } from './query.ts';
import type { Meaning } from './synonyms.ts';
import type { TextIndex } from './text-index.ts';
import type { TitleHit } from './title-search.ts';
import type { TitleKind } from './titles.ts';
import { fillers, plainFillers } from './vocabulary.ts';
import type { WordMatcher } from './word-match.ts';
import type { TextWord } from './words.ts';

/** A little for the kinds that people look for most, so that equal hits stand in that order. */
const kindBonus: Record<TitleKind, number> = {
  guide: 0.12,
  commune: 0.06,
  app: 0.05,
  page: 0.04,
  'former-unit': 0.04,
  notice: 0.03,
  topic: 0,
  hotline: 0.03,
  hamlet: 0.02,
  article: 0.02,
  document: 0,
  term: -0.2,
};

/** What words that stand side by side, as in the query, add to what they tell apart. */
const phraseBonus = 0.5;
/** What a title adds that says the query and nothing else. */
const titleBonus = 0.3;

/** A word of the query at a place of an entry. */
interface Found {
  at: number;
  plain: string;
  quality: number;
}

/** What the words and the pairs of neighbours of a query count. */
interface Weights {
  words: number[];
  pairs: number[];
}

/** What an entry has of a query. */
interface Gain {
  score: number;
  found: Pick<Found, 'at' | 'plain'>[];
}

/** Ranks the entries that have words of a query, best first. */
export function rankEntries(
  index: TextIndex,
  query: Query,
  match: WordMatcher,
  meanings: Meaning[],
): TitleHit[] {
  const weights = weightsOf(query, index);
  const whole = span(weights, 0, query.words.length);
  const found = collectWords(query, match, index);
  const meant = collectMeanings(query.words, meanings, index);
  const numbers = new Set([...found.keys(), ...meant.keys()]);
  const named = kindsNamed(query.words);
  return [...numbers]
    .flatMap((number) => {
      const entry = index.entries[number];
      if (!entry) return [];
      const kinds = named.filter(({ kind }) => kind === entry.kind);
      const also = [...(meant.get(number) ?? []), ...kinds];
      const gain = gainOf(found.get(number) ?? [], also, weights);
      const share = Math.min(gain.score / whole, 1);
      const bonus = titleBonus * titleShare(number, gain, index) + kindBonus[entry.kind];
      const matched = [...new Set(gain.found.map(({ plain }) => plain))];
      return [{ rank: share * (1 + bonus), hit: { ...entry, share, matched } }];
    })
    .sort((left, right) => right.rank - left.rank)
    .map(({ hit }) => hit);
}

function weightsOf({ words, accented }: Query, index: TextIndex): Weights {
  const tell = ({ plain, exact }: TextWord): number => {
    const weight = index.words.get(plain)?.weight ?? index.unknownWeight;
    const little = accented ? fillers.has(exact) : plainFillers.has(plain);
    return little ? weight / 4 : weight;
  };
  const each = words.map(tell);
  return {
    words: each,
    pairs: each.map((weight, at) => phraseBonus * Math.min(weight, each[at + 1] ?? 0)),
  };
}

/** What a run of the query's words counts when all of it is found, side by side. */
function span({ words, pairs }: Weights, from: number, to: number): number {
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return sum(words.slice(from, to)) + sum(pairs.slice(from, to - 1));
}

/** For each entry and each word of the query: where it stands, and how well. */
function collectWords(query: Query, match: WordMatcher, index: TextIndex): Map<number, Found[][]> {
  const entries = new Map<number, Found[][]>();
  query.words.forEach((asked, position) => {
    const unfinished = query.typing && position === query.words.length - 1;
    for (const { word, quality } of match(asked, unfinished)) {
      for (const { entry, at, exact } of word.postings) {
        const lists = entries.get(entry) ?? query.words.map((): Found[] => []);
        entries.set(entry, lists);
        const accents = word.plain === asked.plain ? accentsAgree(query, asked, exact) : 1;
        const total = quality * accents * partWeight(index, entry, at);
        lists[position]?.push({ at, plain: word.plain, quality: total });
      }
    }
  });
  return entries;
}

/** How well the accents of a typed word fit; a query without any accents says nothing about them. */
function accentsAgree({ accented }: Query, asked: TextWord, exact: string): number {
  if (!accented || asked.exact === exact) return 1;
  return asked.exact === asked.plain ? 0.85 : 0.65;
}

function gainOf(words: Found[][], meant: EntryMeaning[], weights: Weights): Gain {
  const wordGains = words.map((list, at) => bestOf(list, weights.words[at] ?? 0));
  const pairGains = words.map((list, at) =>
    bestPair(list, words[at + 1] ?? [], weights.pairs[at] ?? 0),
  );
  const gains = { words: wordGains.map(({ score }) => score), pairs: pairGains };
  const taken = new Set<number>();
  const found = new Map(wordGains.map((gain, at) => [at, gain.found]));
  let score = span(gains, 0, words.length);
  const better = meant
    .map((meaning) => ({
      ...meaning,
      more:
        meaning.quality * span(weights, meaning.from, meaning.to) -
        span(gains, meaning.from, meaning.to),
    }))
    .filter(({ more }) => more > 0)
    .sort((left, right) => right.more - left.more);
  for (const { from, to, more, places } of better) {
    const run = Array.from({ length: to - from }, (_, at) => from + at);
    if (run.some((at) => taken.has(at))) continue;
    run.forEach((at) => taken.add(at));
    run.forEach((at) => found.set(at, places));
    score += more;
  }
  return { score, found: [...found.values()].flat() };
}

function bestOf(list: Found[], weight: number): Gain {
  const quality = list.reduce((most, one) => Math.max(most, one.quality), 0);
  return { score: quality * weight, found: list.filter((one) => one.quality >= quality * 0.6) };
}

function bestPair(list: Found[], next: Found[], weight: number): number {
  let best = 0;
  for (const one of list)
    for (const other of next)
      if (other.at === one.at + 1) best = Math.max(best, Math.min(one.quality, other.quality));
  return best * weight;
}

/** How much of an entry's title was asked for, 0 to 1. */
function titleShare(number: number, { found }: Gain, index: TextIndex): number {
  const places = new Set(found.map(({ at }) => at));
  let all = 0;
  let asked = 0;
  for (const { plain, at } of index.titles[number] ?? []) {
    const weight = index.words.get(plain)?.weight ?? 0;
    all += weight;
    if (places.has(at)) asked += weight;
  }
  return all > 0 ? asked / all : 0;
}
