import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload';
import { kinds, type RecordCollection } from '../../../content/kinds.ts';
import { recordKinds, type RecordKind } from '../../../content/record-kind.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { inWholeBatches, type SeenBefore } from '../publication/half-batches.ts';
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
import { screenOf } from './screen.ts';
import { bestBetOf, synonymOf } from './search-rules.ts';
import { teamOf } from './team.ts';
import { termOf } from './term.ts';
import { topicOf } from './topic.ts';
import { composed } from './values.ts';

/** A published document, not yet checked. */
export interface Candidate {
  kind: RecordKind;
  collection: CollectionSlug;
  id: string;
  /** How editors call it. */
  title: string;
  updatedAt: string;
  /** The address of its own page. */
  liveAddress?: string;
  value: unknown;
}

/** A row of the collection that a kind comes from. */
type RowOf<Kind extends RecordKind> = DataFromCollectionSlug<(typeof kinds)[Kind]['collection']>;

/** How the rows of each kind's collection become records. */
const recordOf: { [Kind in RecordKind]: (row: RowOf<Kind>) => unknown } = {
  guides: guideOf,
  articles: articleOf,
  documents: documentOf,
  apps: appOf,
  screens: screenOf,
  topics: topicOf,
  notices: noticeOf,
  hotlines: hotlineOf,
  terms: termOf,
  communes: communeOf,
  formerUnits: formerUnitOf,
  hamlets: hamletOf,
  teams: teamOf,
  media: mediaOf,
  desks: deskOf,
  synonyms: synonymOf,
  bestBets: bestBetOf,
  redirects: redirectOf,
  gone: goneOf,
};

/** A row of a kind's collection as a record, before it is known to be a good one. */
export function recordFrom<Kind extends RecordKind>(kind: Kind, row: RowOf<Kind>): unknown {
  return composed(recordOf[kind](row));
}

/** Reads everything that is published, ordered by id, with one query per kind. */
export async function readCandidates(payload: Payload, within: Within = {}): Promise<Candidate[]> {
  const { found, seenBefore } = await inWholeBatches(payload, within, async () => {
    const all = [];
    for (const kind of recordKinds) {
      const { collection } = kinds[kind];
      all.push({ kind, rows: await readPublished(payload, collection, within) });
    }
    return all;
  });
  return found.flatMap(({ kind, rows }) => candidatesOf(kind, rows as never[], seenBefore));
}

function candidatesOf<Kind extends RecordKind>(
  kind: Kind,
  rows: RowOf<Kind>[],
  seenBefore: SeenBefore,
): Candidate[] {
  const { collection } = kinds[kind];
  const seen = rows.flatMap((row) => {
    const before = seenBefore(collection, String(row.id)) as RowOf<Kind> | null | undefined;
    return before === undefined ? row : (before ?? []);
  });
  return seen.map((row) => {
    const liveAddress = addressIn(row);
    return {
      kind,
      collection,
      id: String(row.id),
      title: titleIn(row, kind),
      updatedAt: row.updatedAt,
      ...(liveAddress && { liveAddress }),
      value: recordFrom(kind, row),
    };
  });
}

function titleIn(row: object, kind: RecordKind): string {
  const title: unknown = Reflect.get(row, kinds[kind].title);
  return (Array.isArray(title) ? title.join(', ') : String(title ?? '')) || 'chưa đặt tên';
}

/** Straight from the database, since hooks and access are for people. Never asks for drafts or trash. */
async function readPublished<Slug extends RecordCollection>(
  payload: Payload,
  collection: Slug,
  within: Within,
): Promise<DataFromCollectionSlug<Slug>[]> {
  const { trash, versions } = payload.collections[collection].config;
  const { docs } = await payload.db.find<DataFromCollectionSlug<Slug>>({
    collection,
    where: {
      ...(versions?.drafts && { _status: { equals: 'published' } }),
      ...(trash && { deletedAt: { exists: false } }),
    },
    limit: 0,
    pagination: false,
    sort: 'id',
    req: within,
  });
  return docs;
}

function addressIn(row: object): string | undefined {
  return 'liveAddress' in row && typeof row.liveAddress === 'string' ? row.liveAddress : undefined;
}
