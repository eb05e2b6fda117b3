import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload';
import type { RecordKind } from '../../content/snapshot/snapshot.ts';
import { appOf } from './app.ts';
import { articleOf } from './article.ts';
import { communeOf } from './commune.ts';
import { deskOf } from './desk.ts';
import { documentOf } from './document.ts';
import { formerUnitOf } from './former-unit.ts';
import { guideOf } from './guide.ts';
import { hamletOf } from './hamlet.ts';
import { hotlineOf } from './hotline.ts';
import { mediaOf } from './media.ts';
import { goneOf, redirectOf } from './moved.ts';
import { noticeOf } from './notice.ts';
import { bestBetOf, synonymOf } from './search-rules.ts';
import { teamOf } from './team.ts';
import { termOf } from './term.ts';
import { topicOf } from './topic.ts';
import { composed } from './values.ts';

/** What is published in the CMS, before it is known to be a good record. */
export interface Candidate {
  kind: RecordKind;
  collection: CollectionSlug;
  id: string;
  /** How editors call it. */
  title: string;
  updatedAt: string;
  /** The address of its own page. */
  liveAddress?: string | undefined;
  value: unknown;
}

interface Concept {
  collection: CollectionSlug;
  read(payload: Payload): Promise<Omit<Candidate, 'kind' | 'collection'>[]>;
}

/** Every kind of the snapshot with the collection that it comes from. */
export const concepts: Record<RecordKind, Concept> = {
  guides: concept('guides', guideOf, ({ title }) => title),
  articles: concept('articles', articleOf, ({ title }) => title),
  documents: concept('documents', documentOf, ({ title }) => title),
  apps: concept('apps', appOf, ({ name }) => name),
  topics: concept('topics', topicOf, ({ name }) => name),
  notices: concept('notices', noticeOf, ({ title }) => title),
  hotlines: concept('hotlines', hotlineOf, ({ name }) => name),
  terms: concept('terms', termOf, ({ term }) => term),
  communes: concept('communes', communeOf, ({ name }) => name),
  formerUnits: concept('former-units', formerUnitOf, ({ name }) => name),
  hamlets: concept('hamlets', hamletOf, ({ name }) => name),
  teams: concept('teams', teamOf, ({ name }) => name),
  media: concept('media', mediaOf, ({ alt }) => alt),
  desks: concept('desks', deskOf, ({ name }) => name),
  synonyms: concept('synonyms', synonymOf, ({ words }) => (words ?? []).join(', ')),
  bestBets: concept('best-bets', bestBetOf, ({ address }) => address),
  redirects: concept('redirects', redirectOf, ({ from }) => from),
  gone: concept('gone', goneOf, ({ address }) => address),
};

/** Reads everything that is published, in the order of ids: one question to the database per kind. */
export async function readCandidates(payload: Payload): Promise<Candidate[]> {
  const lists = await Promise.all(
    Object.entries(concepts).map(async ([kind, { collection, read }]) =>
      (await read(payload)).map((found) => ({ kind: kind as RecordKind, collection, ...found })),
    ),
  );
  return lists.flat();
}

/** Collections that the public sees something of. */
type PublicSlug = Exclude<CollectionSlug, 'users' | 'publication' | `payload-${string}`>;

function concept<Slug extends PublicSlug>(
  collection: Slug,
  convert: (row: DataFromCollectionSlug<Slug>) => unknown,
  title: (row: DataFromCollectionSlug<Slug>) => string,
): Concept {
  return {
    collection,
    read: async (payload) =>
      (await readPublished(payload, collection)).map((row) => ({
        id: String(row.id),
        title: title(row) || 'chưa đặt tên',
        updatedAt: row.updatedAt,
        liveAddress: addressIn(row),
        value: composed(convert(row)),
      })),
  };
}

/** Straight from the database: hooks and access are for people. A draft is never asked for. */
async function readPublished<Slug extends PublicSlug>(
  payload: Payload,
  collection: Slug,
): Promise<DataFromCollectionSlug<Slug>[]> {
  const { versions } = payload.collections[collection].config;
  const { docs } = await payload.db.find<DataFromCollectionSlug<Slug>>({
    collection,
    where: versions?.drafts ? { _status: { equals: 'published' } } : {},
    limit: 0,
    pagination: false,
    sort: 'id',
  });
  return docs;
}

function addressIn(row: object): string | undefined {
  return 'liveAddress' in row && typeof row.liveAddress === 'string' ? row.liveAddress : undefined;
}
