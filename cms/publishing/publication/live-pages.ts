import type { CollectionSlug, Payload, Where } from 'payload';
import { collectionsWith, kindOf, kinds } from '../../../content/kinds.ts';
import { hasOwnPage } from './addresses.ts';

/** Live pages of one kind. */
export interface LivePages {
  /** The name editors use for them. */
  kind: string;
  pages: { address: string; title: string }[];
}

type Row = { id: string; liveAddress?: string | null } & Record<string, unknown>;

/**
 * Pages that can stand for one that is taken off: those of its own kind first. Hamlets are those of its
 * commune.
 */
export async function livePagesFor(
  payload: Payload,
  collection: CollectionSlug,
  id: string | undefined,
): Promise<LivePages[]> {
  const own = hasOwnPage(collection) ? [collection] : [];
  const asked = [...new Set<CollectionSlug>([...own, ...collectionsWith('standsIn')])];
  const found = await Promise.all(asked.map((slug) => pagesOf(payload, slug, id)));
  return found.filter(({ pages }) => pages.length > 0);
}

async function pagesOf(
  payload: Payload,
  collection: CollectionSlug,
  id: string | undefined,
): Promise<LivePages> {
  const where: Where[] = [{ _status: { equals: 'published' } }];
  if (collection === 'hamlets') where.push(await besideHamlet(payload, id));
  const { docs } = await payload.db.find<Row>({
    collection,
    where: { and: where },
    limit: 0,
    pagination: false,
    sort: 'sortKey',
  });
  const kind = kindOf(collection);
  const title = kind && kinds[kind].title;
  return {
    kind: String(payload.collections[collection].config.labels.plural),
    pages: docs.flatMap((row) =>
      row.id !== id && row.liveAddress && title
        ? [{ address: row.liveAddress, title: String(row[title]) }]
        : [],
    ),
  };
}

async function besideHamlet(payload: Payload, id: string | undefined): Promise<Where> {
  const hamlet = await payload.db.findOne<Row>({
    collection: 'hamlets',
    where: { id: { equals: id ?? '' } },
  });
  return { commune: { equals: hamlet?.['commune'] ?? '' } };
}
