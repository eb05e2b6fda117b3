import type { CollectionSlug, SanitizedCollectionConfig } from 'payload';
import { fold } from '../../../content/text/fold.ts';
import { present } from '../../../content/present.ts';
import { may } from '../../base/access/abilities.ts';
import { idOf } from '../../base/access/roles.ts';
import { type Asking, readNewest } from '../../base/access/asking.ts';
import type { Stage } from '../../writing/workflow/stage.ts';
import { type Group, type Hit, shownOfAKind } from './found.ts';
import { collectionsOf, wordOf } from './menu-kinds.ts';
import { fitOf, type Query } from './query.ts';

/** So many of a kind are looked at before the best of them are shown. */
const lookedAt = 30;

/** Short lists without a column to search by: all of their rows are looked at. */
const short = new Set<string>(['users', 'redirects', 'synonyms', 'best-bets']);
const mostOfShort = 500;

interface Row {
  id: string;
  stage?: Stage | null;
  commune?: unknown;
  email?: string | null;
  searchText?: string | null;
}

/** Documents by their titles, drafts and live ones: one question a kind, as whoever asks may read. */
export async function findDocuments(asking: Asking, query: Query): Promise<RatedGroup[]> {
  const groups = await Promise.all(
    searchedOf(asking).map((collection) => findIn(asking, collection, query)),
  );
  return groups.flat();
}

/**
 * Picks the lists to search. An official's pictures hang on all teams, read at every key: those are
 * looked for in their own list.
 */
function searchedOf(asking: Asking): SanitizedCollectionConfig[] {
  const isOfficial = may(asking.user, 'keepOwnCommune');
  return collectionsOf(asking).filter(({ slug }) => slug !== 'media' || !isOfficial);
}

/** A group and how well its best hit answers. */
export interface RatedGroup extends Group {
  fit: number;
}

async function findIn(
  asking: Asking,
  collection: SanitizedCollectionConfig,
  query: Query,
): Promise<RatedGroup[]> {
  const slug = collection.slug;
  const title = collection.admin.useAsTitle ?? 'id';
  const isSearched = collection.flattenedFields.some(({ name }) => name === 'searchText');
  if (!isSearched && !short.has(slug)) return [];
  const has = (name: string) => collection.flattenedFields.some((field) => field.name === name);
  const rows = await readNewest<Row>(asking, slug, {
    ...(isSearched && { where: { searchText: { like: query.text } } }),
    limit: isSearched ? lookedAt : mostOfShort,
    select: Object.fromEntries(
      [title, 'stage', 'commune', 'email', 'searchText'].filter(has).map((name) => [name, true]),
    ),
    sort: has('sortKey') ? 'sortKey' : title,
  });
  const titleOf = (row: Row) => String(Reflect.get(row, title) ?? '');
  const rated = rows
    .map((row) => ({ row, fit: Math.max(fitOf(fold(titleOf(row)), query), fitIn(row, query)) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit);
  const shown = rated.slice(0, shownOfAKind);
  const communes = slug === 'teams' ? await communesOf(asking, shown) : new Map<string, string>();
  const hits = shown.map(({ row }): Hit => {
    const commune = communes.get(idOf(row.commune) ?? '');
    return present({
      title: titleOf(row),
      note: commune ?? row.email ?? undefined,
      stage: row.stage ?? undefined,
      way: { collection: slug as CollectionSlug, id: row.id },
    });
  });
  if (hits.length === 0) return [];
  const all = `/collections/${slug}?search=${encodeURIComponent(query.text)}`;
  const isMore = isSearched && rated.length > hits.length;
  return [
    present({
      kind: wordOf(collection.labels.plural),
      hits,
      all: isMore ? all : undefined,
      fit: rated[0]?.fit ?? 0,
    }),
  ];
}

/** Hits by something else than the title (an old name, a code, an address) come later. */
const fitIn = ({ email, searchText }: Row, query: Query) =>
  Math.min(1, fitOf(searchText ?? fold(email ?? ''), query));

/** Teams are called alike in every commune. */
async function communesOf(asking: Asking, teams: { row: Row }[]): Promise<Map<string, string>> {
  const ids = [...new Set(teams.flatMap(({ row }) => idOf(row.commune) ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await readNewest<{ id: string; name: string }>(asking, 'communes', {
    where: { id: { in: ids } },
    select: { name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
