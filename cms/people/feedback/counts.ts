import type { PayloadRequest, Where } from 'payload';
import { feedbackCollection as collection, type FeedbackRow } from './row.ts';

/** The counts of readers' answers at one document, as far as the user who asks may read it. */
export interface FeedbackCounts {
  helped: number;
  notHelped: number;
  /** Answers with words, and those among them that nobody has settled yet. */
  worded: number;
  open: number;
}

/** The answers that came in within seven days, and all that wait. */
export interface FeedbackWeek extends FeedbackCounts {
  /** Pages that helped the least, the worst first. */
  worst: { of: string; document: string; title: string; notHelped: number }[];
}

/** The user who asks: only what this user may read is counted. */
type Asking = Pick<PayloadRequest, 'payload' | 'user'>;

const day = 24 * 60 * 60 * 1000;
const mostWorst = 5;

/** Counts the readers' answers at a document. */
export async function countsAt(
  asking: Asking,
  { of, id }: { of: string; id: string },
): Promise<FeedbackCounts> {
  const rows = await read(asking, { and: [{ of: { equals: of } }, { document: { equals: id } }] });
  return countsOf(rows);
}

/** The last seven days; `open` counts everything that waits, however old. */
export async function readWeek(asking: Asking, now: Date): Promise<FeedbackWeek> {
  const since = new Date(now.getTime() - 7 * day).toISOString();
  const rows = await read(asking, { createdAt: { greater_than: since } });
  const { totalDocs: open } = await asking.payload.count({
    collection,
    where: { and: [{ worded: { equals: true } }, { state: { not_equals: 'done' } }] },
    overrideAccess: false,
    user: asking.user,
  });
  return { ...countsOf(rows), open, worst: worstOf(rows) };
}

function countsOf(rows: Row[]): FeedbackCounts {
  const count = (is: (row: Row) => boolean) => rows.filter(is).length;
  return {
    helped: count(({ kind }) => kind === 'helped'),
    notHelped: count(({ kind }) => kind === 'not-helped'),
    worded: count(({ worded }) => worded),
    open: count(({ worded, state }) => worded && state !== 'done'),
  };
}

function worstOf(rows: Row[]): FeedbackWeek['worst'] {
  const not = rows.filter(({ kind, document }) => kind === 'not-helped' && document);
  return [...Map.groupBy(not, ({ of, document }) => `${of}/${document}`).values()]
    .flatMap((same) => {
      const [first] = same;
      return first
        ? [
            {
              of: first.of,
              document: first.document,
              title: first.pageTitle,
              notHelped: same.length,
            },
          ]
        : [];
    })
    .toSorted((one, other) => other.notHelped - one.notHelped)
    .slice(0, mostWorst);
}

type Row = Pick<FeedbackRow, 'kind' | 'worded' | 'state' | 'of' | 'document' | 'pageTitle'>;

async function read({ payload, user }: Asking, where: Where): Promise<Row[]> {
  const { docs } = await payload.find({
    collection,
    where,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    user,
    select: { kind: true, worded: true, state: true, of: true, document: true, pageTitle: true },
  });
  return docs as unknown as Row[];
}
