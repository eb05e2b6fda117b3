import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
  TypeWithID,
} from 'payload';
import { kindOf, kinds } from '../../../content/kinds.ts';
import type { RecordKind } from '../../../content/record-kind.ts';
import type { Visitor } from '../../base/access/roles.ts';
import { isCommittedLater, type Within } from '../../storage/database/after-commit.ts';
import { liveRowAfter, rowBeside } from '../../storage/database/row-beside.ts';
import { contextOf, type TakeOff } from './approval.ts';
import { contentHash, contentHashAfter, textHash } from './content-hash.ts';
import { type Deed, forgetEntry, readEntry, type Step, takeEntry, writeEntry } from './entry.ts';
import { changeNotesOf } from '../../base/fields/change-notes.ts';
import { authorsOf } from './fields.ts';
import { keepStage } from './listed-stage.ts';
import { lastPublished, readVersion, type Row } from './standing.ts';

/**
 * Notes who changes the content, in the version itself: nobody approves what they wrote. What readers
 * were told, and when they found another text, belongs to the document, not to one of its versions.
 */
export const keepsAuthors: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const kind = kindOf(collection.slug);
  const { keepsAuthors: keeps, changeNote, publishes } = contextOf(req);
  if (!kind) return data;
  const before = operation === 'create' ? undefined : originalDoc;
  if (!keeps) data['authors'] = before ? authorsOf(before) : [];
  if (!keeps && req.user) {
    const changed =
      !before || contentHash(kind, before) !== contentHashAfter(kind, before as TypeWithID, data);
    const earlier = before?._status === 'published' ? [] : authorsOf(before);
    if (changed) data['authors'] = lastly(earlier, String(req.user.id));
  }
  const row = before && (await rowBeside<Row>(before as TypeWithID, collection.slug, req));
  // Versions that were taken back with an import did not say when the document was made: none could be
  // published.
  if (before && !before.createdAt && row?.['createdAt']) data['createdAt'] = row['createdAt'];
  // What is begun has only what is brought back with it: no user can write this.
  const kept = before ? row : (data as Partial<Row>);
  const notes = changeNotesOf(kept);
  data['changeNotes'] =
    changeNote === undefined
      ? notes
      : [...notes, { at: new Date().toISOString(), text: changeNote }];
  if ('changedAt' in kinds[kind].schema.shape) {
    const after = { ...before, ...data };
    const isChanged = publishes && before && (await isReadAnew(req, collection.slug, kind, after));
    data['changedAt'] = isChanged ? new Date().toISOString() : (kept?.['changedAt'] ?? null);
  }
  return data;
};

/** Tells whether readers find another text than before, or one for the first time. */
async function isReadAnew(
  req: PayloadRequest,
  of: CollectionSlug,
  kind: RecordKind,
  after: Row,
): Promise<boolean> {
  const row = await readVersion(req.payload, of, after.id, { draft: false, trash: true, req });
  // What is off the site has the newest draft in its row, not what readers saw.
  const before = row?._status === 'published' ? row : await lastPublished(req, of, after.id);
  return !before || textHash(kind, before) !== textHash(kind, after);
}

/**
 * A document that is changed is a draft again, one that is taken off the site says so. Stands before
 * what forgets the live address.
 */
export const followsChanges: CollectionAfterChangeHook = async (args) => {
  const { collection, doc, req } = args;
  const { publishes, takesOff } = contextOf(req);
  if (publishes) return doc;
  const id = String(doc.id);
  const row = await liveRowAfter(args);
  const takenOff = row?._status !== 'published' && Boolean(row?.liveAddress);
  const follow = (within?: PayloadRequest) =>
    followChange(
      { payload: req.payload, user: req.user, within },
      collection.slug,
      id,
      takenOff && { ...takesOff },
    );
  if (!(await isCommittedLater(req.payload.db, req, follow))) await follow(req);
  return doc;
};

/** Forgets the workflow of what is deleted for good, so that it leaves nothing behind. */
export const forgetsWorkflow: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await forgetEntry(req.payload, collection.slug, String(id), req);
};

interface Following extends Pick<PayloadRequest, 'payload' | 'user'> {
  within: Within | undefined;
}

/** The number of times it looks again because somebody came in between. */
const mostRaces = 5;

async function followChange(
  { payload, user, within: req = {} }: Following,
  of: CollectionSlug,
  id: string,
  takenOff: TakeOff | false,
): Promise<void> {
  const kind = kindOf(of);
  for (let race = 0; kind && race < mostRaces; race += 1) {
    const entry = takenOff
      ? await takeEntry(payload, of, id, req)
      : await readEntry(payload, of, id, req);
    const newest = entry && (await readVersion(payload, of, id, { draft: true, trash: true, req }));
    if (!entry || !newest) return;
    const hash = contentHash(kind, newest);
    const change = takenOff
      ? ({ stage: 'off', stageHash: hash, unpublishAt: null } as const)
      : entry.stageHash === hash || entry.stage === 'draft'
        ? null
        : ({ stage: 'draft', stageHash: '' } as const);
    if (!change) return;
    const step = takenOff ? takenOffBy(takenOff, user) : stepOf('change', user);
    if (await writeEntry(payload, entry, change, { step, req }))
      return keepStage(payload, of, id, req);
  }
}

function takenOffBy({ byTheClock, ...more }: TakeOff, user: Visitor): Step {
  return stepOf('unpublish', byTheClock ? null : user, more);
}

/** Notes what somebody did just now. */
export function stepOf(deed: Deed, user: Visitor, more: Partial<Step> = {}): Step {
  const who = user && { by: String(user.id), name: String(user['name'] ?? '') };
  return { at: new Date().toISOString(), deed, ...who, ...more };
}

/** A list with one at its end, and nowhere else. */
function lastly(list: string[], one: string): string[] {
  return [...list.filter((other) => other !== one), one];
}
