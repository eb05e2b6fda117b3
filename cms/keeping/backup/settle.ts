import type { CollectionSlug, Payload } from 'payload';
import { lastEvents, listedBefore, type Removal } from '../../../content/removals.ts';
import { record, toldElsewhere } from '../../storage/audit/record.ts';
import { holdAgain } from '../../people/mass-withdrawal/detection.ts';
import { redoStep } from '../../people/erasure/do-step.ts';
import type { Step } from '../../people/erasure/step.ts';
import { ring } from '../../publishing/publication/publication.ts';

/** The things a restored system does not bring back. */
export interface Settled {
  /** Documents that were deleted for good since the backup. */
  deleted: number;
  /** Documents that were taken off the site since the backup. */
  takenOff: number;
}

/**
 * Brings a restored database to what was decided after the backup: what was deleted is deleted, what
 * was taken off the site is off it, what was kept of a person who had it removed is gone. All sessions end,
 * since one of them may have been ended on purpose.
 * @param removals from after the backup, those that are honoured
 * @param backup what it is called, and the moment that it holds
 */
export async function settle(
  payload: Payload,
  removals: Removal[],
  { at, name }: { at: string; name: string },
): Promise<Settled> {
  const settled: Settled = { deleted: 0, takenOff: 0 };
  for (const removal of lastEvents(removals).values()) {
    if (removal.event === 'erased') await redoStep(payload, stepOf(removal));
    if (!(await isThere(payload, removal))) continue;
    if (removal.event === 'deleted') settled.deleted += await remove(payload, removal);
    if (removal.event === 'taken-off') settled.takenOff += await takeOff(payload, removal);
  }
  await payload.db.deleteMany({ collection: 'sessions', where: {} });
  await holdAgain(payload, at);
  await record(payload, { deed: 'restoreBackup', detail: name });
  await ring(payload);
  return settled;
}

/** Returns the step that took something about one person out of a document. */
function stepOf({ collection: of, document, kind = '', part = '' }: Removal): Step {
  return { kind: kind as Step['kind'], of, document, part };
}

/** Tells whether the document of a removal is in the database. */
export async function isThere(
  payload: Payload,
  { collection, document }: Pick<Removal, 'collection' | 'document'>,
): Promise<boolean> {
  if (!(collection in payload.collections)) return false;
  const where = { id: { equals: document } };
  return Boolean(await payload.db.findOne({ collection: collection as CollectionSlug, where }));
}

const context = { quiet: true, ...toldElsewhere, ...listedBefore };

async function remove(payload: Payload, { collection, document }: Removal): Promise<number> {
  const slug = collection as CollectionSlug;
  await payload.delete({ collection: slug, id: document, trash: true, context, depth: 0 });
  return 1;
}

async function takeOff(payload: Payload, { collection, document }: Removal): Promise<number> {
  const slug = collection as CollectionSlug;
  const row = await payload.db.findOne<{ id: string; _status?: string }>({
    collection: slug,
    where: { id: { equals: document } },
  });
  if (row?._status !== 'published') return 0;
  const data = { _status: 'draft' } as never;
  await payload.update({ collection: slug, id: document, data, context, depth: 0 });
  return 1;
}
