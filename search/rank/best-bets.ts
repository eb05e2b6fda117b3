import type { Query } from '../query/query.ts';
import type { SearchRules } from '../entries/rules.ts';
import type { Meaning } from '../query/meanings.ts';
import { tellingOf } from '../query/telling.ts';
import type { TitleEntry } from '../entries/title-entry.ts';
import { soundsSame, wordsOf, type TextWord } from '../text/tokens.ts';
import { beyondEnough, betLeast, betOutOfOrder, betSurely } from '../weights.ts';

/** Editors' best bets. */
interface Bet {
  entry: TitleEntry;
  phrase: TextWord[];
  /** The words of it that carry meaning; made when they are first asked for. */
  telling?: boolean[];
}

/** A page that editors picked for what a query says. */
export interface SaidBet {
  entry: TitleEntry;
  /** Share of the query's meaning that the bet says. */
  share: number;
  /** True if it says it in other words. */
  reworded: boolean;
  /** Its words in the query. */
  matched: string[];
}

/** Finds the best bets that a query contains, literally or in equivalent words. */
export type BetFinder = (query: Query, meanings: readonly Meaning[]) => SaidBet[];

/** Builds a finder for the bets whose pages are among the entries. */
export function betFinder(
  bets: SearchRules['bestBets'],
  entries: readonly TitleEntry[],
): BetFinder {
  const byWord = byRarestWord(
    bets.flatMap(({ queries, address }) => {
      const entry = pageAt(address, entries);
      if (!entry) return [];
      return queries.map((text) => {
        const phrase = wordsOf(text);
        return { entry: { ...entry, address }, phrase };
      });
    }),
  );

  const find = (query: Query): SaidBet[] => {
    const asked = new Set(query.words.map(({ plain }) => plain));
    const said = [...asked]
      .flatMap((plain) => byWord.get(plain) ?? [])
      .filter(({ phrase }) => phrase.every(({ plain }) => asked.has(plain)));
    if (said.length === 0) return [];
    const telling = tellingOf(query);
    const mayTell = tellingOf(query, [], true);
    return said.map((bet) => ({
      entry: bet.entry,
      reworded: false,
      ...saidOf(query, telling, mayTell, bet),
    }));
  };

  return (query, meanings) => [
    ...find(query).filter(({ share }) => share >= betLeast),
    ...meanings
      .filter(({ quality }) => quality >= betSurely)
      .flatMap((meaning) => find(reworded(query, meaning)))
      .filter(({ share }) => share >= betLeast)
      .map((bet) => ({ ...bet, reworded: true })),
  ];
}

/** Bets, each filed under its rarest word. */
function byRarestWord(bets: Bet[]): Map<string, Bet[]> {
  const having = new Map<string, number>();
  for (const { phrase } of bets)
    for (const { plain } of phrase) having.set(plain, (having.get(plain) ?? 0) + 1);
  const byWord = new Map<string, Bet[]>();
  for (const bet of bets) {
    const [rarest] = bet.phrase
      .map(({ plain }) => plain)
      .sort((left, right) => (having.get(left) ?? 0) - (having.get(right) ?? 0));
    if (rarest !== undefined) byWord.set(rarest, [...(byWord.get(rarest) ?? []), bet]);
  }
  return byWord;
}

/** The query with one run replaced by an equivalent. */
function reworded(query: Query, { from, to, words }: Meaning): Query {
  return { ...query, words: [...query.words.slice(0, from), ...words, ...query.words.slice(to)] };
}

/** Longer questions tell a story around what they ask. */
const longest = 4;

/** Of how many words a pick must say some to say that share of a question. */
function askedFor(words: number): number {
  return Math.min(words, longest) + Math.max(words - longest, 0) * beyondEnough;
}

/** Words further apart belong to different things. */
const mostBetween = 3;

const nothing = { share: 0, matched: [] };

/** The share of the query's meaning that a bet covers, if all its words are in the query. */
function saidOf(
  { words, accented }: Query,
  telling: boolean[],
  mayTell: boolean[],
  bet: Bet,
): Pick<SaidBet, 'share' | 'matched'> {
  const { phrase } = bet;
  const tells = (bet.telling ??= tellingOf({ words: phrase, accented: true }));
  const same = (one: TextWord, other: TextWord) =>
    accented ? soundsSame(one.exact, other.exact) : one.plain === other.plain;
  const isSaid = (word: TextWord) => phrase.some((other) => same(word, other));
  let last = -1;
  const places = phrase.map((other, at) => {
    // "mất" in "mất bao nhiêu" is not the one of "mất giấy khai sinh".
    const fits = (word: TextWord, place: number) =>
      same(word, other) && (mayTell[place] || !tells[at]);
    const next = words.findIndex((word, place) => place > last && fits(word, place));
    last = next < 0 ? words.findIndex(fits) : next;
    return last;
  });
  if (Math.min(...places) < 0) return nothing;
  if (Math.max(...places) - Math.min(...places) > phrase.length + mostBetween) return nothing;
  const inOrder = places.every((place, at) => place >= (places[at - 1] ?? 0));
  const wanted = words.filter((_, at) => telling[at]);
  const said = wanted.filter(isSaid).length;
  const share =
    said === wanted.length ? 1 : Math.min(said / askedFor(wanted.length), betOutOfOrder);
  return {
    share: share * (inOrder ? 1 : betOutOfOrder),
    matched: words.filter(isSaid).map(({ exact }) => exact),
  };
}

/** The entry of an address, or of the page that it is on. */
export function pageAt(address: string, entries: readonly TitleEntry[]): TitleEntry | undefined {
  const page = address.replace(/#.*$/, '');
  return (
    entries.find((entry) => entry.address === address) ??
    entries.find((entry) => entry.address === page)
  );
}
