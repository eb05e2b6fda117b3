import { fold } from '../content/text/fold.ts';
import type { SearchRules } from './rules.ts';
import { createTitleSearch, type TitleHit } from './title-search.ts';
import type { TitleEntry, TitleKind } from './titles.ts';

/** A place that a name may mean. */
export interface PlaceHit extends TitleHit {
  /** Of a former unit: the communes of today. More than one = ask for the hamlet, never guess. */
  today: TitleEntry[];
  /** Of a former unit that was split: the hamlets that are known to have lain in it, to choose from. */
  hamlets: TitleEntry[];
  /** Communes of today that carry this former name but are somewhere else. */
  sameNameToday: TitleEntry[];
}

/** Finds communes, hamlets and former units by any name, typed in any way; best first. */
export type PlaceSearch = (query: string) => PlaceHit[];

const placeKinds: ReadonlySet<TitleKind> = new Set<TitleKind>(['commune', 'hamlet', 'former-unit']);

/** Builds the search of the places among the entries of the titles index. */
export function createPlaceSearch(
  entries: readonly TitleEntry[],
  { synonyms }: Pick<SearchRules, 'synonyms'>,
): PlaceSearch {
  const places = entries.filter(({ kind }) => placeKinds.has(kind));
  const search = createTitleSearch(places, { synonyms, bestBets: [] });
  return (query) => search(query).map((hit) => ({ ...hit, ...whereabouts(hit, places) }));
}

/** Where a place went, as far as it is a former unit. */
export function whereabouts(
  place: TitleEntry,
  entries: readonly TitleEntry[],
): Pick<PlaceHit, 'today' | 'hamlets' | 'sameNameToday'> {
  const now = place.now ?? [];
  const today = now.flatMap((address) => entries.find((one) => one.address === address) ?? []);
  const split = place.kind === 'former-unit' && now.length > 1;
  return {
    today,
    hamlets: split ? entries.filter(({ was }) => was === place.address) : [],
    sameNameToday:
      place.kind === 'former-unit'
        ? entries.filter(
            (one) =>
              one.kind === 'commune' &&
              !now.includes(one.address) &&
              bareName(one.title) === bareName(place.title),
          )
        : [],
  };
}

/** "Xã Tân Thành" → "tan thanh" */
function bareName(name: string): string {
  return fold(name).replace(/^(?:xa|phuong|thi tran|thi xa|thanh pho|huyen) /, '');
}
