import type { Payload, TypedUser } from 'payload';
import { contentHash } from './content-hash.ts';
import { workflowContext } from './approval.ts';
import { copyOf } from './copy.ts';
import { type Entry, takeEntry, writeEntry } from './entry.ts';
import { stepOf } from './follow.ts';
import { keepStage } from './listed-stage.ts';
import { claim, draftAgain, notMeanwhile } from './publish.ts';
import type { Standing } from './standing.ts';

interface Again {
  /** The user who takes something back that changed what readers see. */
  user: TypedUser | null;
  now: Date;
  /** The note for readers; nothing where they are not to know that it was away. */
  changeNote?: string;
  remark: string;
  /** The document's state then. */
  after: Partial<Entry>;
}

/**
 * Publishes again, to the letter, what readers saw before: it was approved then. A draft that is newer stays
 * on top of it, and what is approved and waits stays so. Done again after a crash, it goes on where it stopped.
 * @param copy all that the version said that readers saw
 * @throws {Refused} while somebody else publishes it
 */
export async function publishAgain(
  payload: Payload,
  { of: collection, id, kind, hash, live, liveHash, newest }: Standing,
  copy: Record<string, unknown>,
  { user, now, changeNote, remark, after }: Again,
): Promise<void> {
  const wanted = contentHash(kind, { ...copy, id });
  const entry = await takeEntry(payload, collection, id);
  const claimed = notMeanwhile(await claim(payload, entry, now));
  try {
    if (!live || liveHash !== wanted) {
      const isNewest = hash === wanted;
      await payload.update({
        collection,
        id,
        data: { ...(isNewest ? {} : copy), _status: 'published' } as never,
        depth: 0,
        user,
        context: workflowContext({
          publishes: { copy },
          keepsAuthors: true,
          ...(changeNote !== undefined && { changeNote }),
        }),
      });
      if (!isNewest)
        await draftAgain(
          payload,
          { of: collection, id },
          copyOf(payload, collection, newest),
          user,
        );
    }
  } catch (error) {
    await writeEntry(payload, claimed, { claimUntil: null });
    throw error;
  }
  const step = stepOf('publish', user, { at: now.toISOString(), remark });
  await writeEntry(payload, claimed, { ...after, fault: null, claimUntil: null }, { step });
  await keepStage(payload, collection, id);
}
