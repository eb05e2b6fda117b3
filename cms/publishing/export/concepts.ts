import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload';
import { kinds, type RecordCollection } from '../../../content/kinds.ts';
import { recordKinds, type RecordKind } from '../../../content/record-kind.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { inWholeBatches, type SeenBefore } from '../publication/half-batches.ts';
import { appWays } from './app.ts';
import { articleWays } from './article.ts';
import type { BothWays, Known, RowOf } from './both-ways.ts';
import { communeWays } from './commune.ts';
import { courseWays } from './course.ts';
import { deskWays } from './desk.ts';
import { flat } from './flat.ts';
import { formerUnitWays } from './former-unit.ts';
import { guideWays } from './guide.ts';
import { lessonWays } from './lesson.ts';
import { mediaWays } from './media.ts';
import { meetingWays } from './meeting.ts';
import { goneWays, redirectWays } from './redirects.ts';
import { noticeWays } from './notice.ts';
import { practiceWays } from './practice.ts';
import { quizWays } from './quiz.ts';
import { screenWays } from './screen.ts';
import { teamWays } from './team.ts';
import { askBack, sources } from './ways.ts';
import { composed } from './values.ts';

/** A published document, not yet checked. */
export interface Candidate {
  kind: RecordKind;
  collection: CollectionSlug;
  id: string;
  /** The title editors know it by. */
  title: string;
  updatedAt: string;
  /** The address of its own page. */
  liveAddress?: string;
  value: unknown;
}

/** The ways between the rows of each kind's collection and its records. */
const ways: { [Kind in RecordKind]: BothWays<Kind> } = {
  guides: guideWays,
  articles: articleWays,
  documents: flat('documents', { askBack, sources }),
  apps: appWays,
  screens: screenWays,
  practices: practiceWays,
  topics: flat('topics', {}),
  quizzes: quizWays,
  lessons: lessonWays,
  courses: courseWays,
  notices: noticeWays,
  hotlines: flat('hotlines', {}),
  terms: flat('terms', {}),
  communes: communeWays,
  formerUnits: formerUnitWays,
  hamlets: flat('hamlets', {}),
  teams: teamWays,
  meetings: meetingWays,
  media: mediaWays,
  desks: deskWays,
  synonyms: flat('synonyms', {}),
  bestBets: flat('bestBets', {}),
  redirects: redirectWays,
  gone: goneWays,
};

/** A row of a kind's collection as a record, before it is known to be a good one. */
export function recordFrom<Kind extends RecordKind>(kind: Kind, row: RowOf<Kind>): unknown {
  return composed(ways[kind].toRecord(row));
}

/** The row that a record came from. @param asOf when the public knew it, ISO 8601 */
export function rowFrom<Kind extends RecordKind>(
  kind: Kind,
  record: Known<Kind>,
  asOf: string,
): object {
  return ways[kind].toRow(record, asOf);
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
