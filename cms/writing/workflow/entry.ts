import type { CollectionSlug, Payload, Where } from 'payload';
import { present } from '../../../content/present.ts';
import { type Happening, record } from '../../storage/audit/record.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { inTransaction } from '../../storage/database/in-transaction.ts';
import { writeIf } from '../../storage/database/write-part.ts';
import type { Farewell } from '../../publishing/publication/farewell.ts';
import type { Stage } from './stage.ts';

/** A deed of somebody with a document, or of the clock. */
export type Deed =
  | 'send'
  | 'pull'
  | 'return'
  | 'approve'
  | 'publish'
  | 'putBack'
  | 'publishOwn'
  | 'unpublish'
  | 'schedulePublish'
  | 'scheduleUnpublish'
  | 'unschedule'
  | 'change'
  | 'discard';

/** A step: who did what when. */
export interface Step {
  /** ISO 8601. */
  at: string;
  deed: Deed;
  /** Id of the user; nobody where the clock did it. */
  by?: string;
  /** The name they had then. */
  name?: string;
  /** The remark to whoever goes on. */
  remark?: string;
  /** The time it shall happen, ISO 8601. */
  for?: string;
}

/** The record kept of a document's way to the public. Instants are ISO 8601 in UTC. */
export interface Entry {
  /** `guides/<id>` */
  id: string;
  of: string;
  document: string;
  /** Grows with every write: who read an older one writes nothing. */
  revision: number;
  stage: Stage;
  /** The content that the stage is about: any other is a draft. */
  stageHash: string;
  sentBy: string | null;
  /** The note for readers on the change, told as soon as it is live. */
  changeNote: string | null;
  approvedHash: string | null;
  /** The document as it was approved, as JSON. */
  approvedCopy: string | null;
  /** True if what was approved is still to be published. */
  pending: boolean;
  publishAt: string | null;
  unpublishAt: string | null;
  /** The farewell to readers when it is taken off at that time. */
  farewell: Farewell | null;
  scheduledBy: string | null;
  /** The reason why what was set for a time did not happen. */
  fault: string | null;
  /** Until when somebody is publishing it; nobody else does anything meanwhile. */
  claimUntil: string | null;
  /** The last time a commune official changed it without an approval. */
  toldAt: string | null;
  history: Step[];
}

/** Steps that are kept of one document. */
const stepsKept = 100;

const collection = 'workflows';

const idOfEntry = (of: CollectionSlug, document: string) => `${of}/${document}`;

/** An entry of a document that nothing is known of yet. */
function untouched(of: CollectionSlug, document: string): Entry {
  return {
    id: idOfEntry(of, document),
    of,
    document,
    revision: 0,
    stage: 'draft',
    stageHash: '',
    sentBy: null,
    changeNote: null,
    approvedHash: null,
    approvedCopy: null,
    pending: false,
    publishAt: null,
    unpublishAt: null,
    farewell: null,
    scheduledBy: null,
    fault: null,
    claimUntil: null,
    toldAt: null,
    history: [],
  };
}

/** Reads the entry of a document; null when it was never sent. */
export async function readEntry(
  payload: Payload,
  of: CollectionSlug,
  document: string,
  req: Within = {},
): Promise<Entry | null> {
  const where = { id: { equals: idOfEntry(of, document) } };
  const found = await payload.db.findOne<Partial<Entry> & { id: string }>({
    collection,
    where,
    req,
  });
  return found && whole(of, document, found);
}

/** Entries that fulfil a condition. */
export async function findEntries(
  payload: Payload,
  where: Where,
  limit = 0,
  req: Within = {},
): Promise<Entry[]> {
  const { docs } = await payload.db.find<Partial<Entry> & { id: string }>({
    collection,
    where,
    limit,
    pagination: false,
    req,
  });
  return docs.map((found) => whole(found.of as CollectionSlug, String(found.document), found));
}

/** Reads the entry of a document, made when there is none. */
export async function takeEntry(
  payload: Payload,
  of: CollectionSlug,
  document: string,
  req: Within = {},
): Promise<Entry> {
  const found = await readEntry(payload, of, document, req);
  if (found) return found;
  try {
    await payload.db.create({ collection, data: { ...untouched(of, document) }, req });
  } catch (error) {
    // Another one made it at the same moment.
    if (!(await readEntry(payload, of, document, req))) throw error;
  }
  return (await readEntry(payload, of, document, req)) ?? untouched(of, document);
}

/**
 * Writes an entry if nobody has written it since it was read, in one step of the database.
 * @returns the entry as it is now, or null when somebody was faster
 */
export async function writeEntry(
  payload: Payload,
  { id, of, document, revision, history }: Entry,
  change: Partial<Entry>,
  { step, req = {} }: { step?: Step; req?: Within } = {},
): Promise<Entry | null> {
  return inTransaction(payload, req, async (within) => {
    const asRead = { and: [{ id: { equals: id } }, { revision: { equals: revision } }] };
    const changed = {
      ...change,
      revision: revision + 1,
      ...(step && { history: [...history, step].slice(-stepsKept) }),
    };
    const written = await writeIf(payload, collection, asRead, changed, within);
    if (written && step && step.deed !== 'change')
      await record(payload, happeningOf(step, of, document), within);
    return written && whole(of as CollectionSlug, document, written);
  });
}

/** A change is noted where it is made. */
type Decided = Exclude<Deed, 'change'>;

function happeningOf(step: Step, of: string, document: string): Happening {
  const { by, for: detail } = step;
  return present({ deed: step.deed as Decided, by, of, document, detail });
}

/** Forgets a document that is deleted for good. */
export async function forgetEntry(
  payload: Payload,
  of: CollectionSlug,
  document: string,
  req: Within = {},
): Promise<void> {
  const where = { id: { equals: idOfEntry(of, document) } };
  await payload.db.deleteMany({ collection, where, req });
}

function whole(of: CollectionSlug, document: string, found: object): Entry {
  const kept = new Map<string, unknown>(Object.entries(found));
  const fields = Object.entries(untouched(of, document)).map(([name, none]) => [
    name,
    kept.get(name) ?? none,
  ]);
  return Object.fromEntries(fields) as Entry;
}
