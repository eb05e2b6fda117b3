import type { Payload, PayloadRequest, TypedUser } from 'payload';
import { Refused } from '../../base/errors/refused.ts';
import { approvalOf, workflowContext } from './approval.ts';
import { copyOf } from './copy.ts';
import { type Entry, type Step, writeEntry } from './entry.ts';
import { stepOf } from './follow.ts';
import { keepStage } from './listed-stage.ts';
import { readVersion, type Standing } from './standing.ts';

/** The time a publication may take before another one may try, in milliseconds. */
const patience = 15_000;

const meanwhile = 'Có người vừa làm việc với mục này trước bạn. Hãy tải lại trang rồi xem lại.';

/** Refuses what was asked by somebody who did not see what another one did. */
export function notMeanwhile<Written>(written: Written | null): Written {
  if (written === null) throw new Refused(meanwhile, 409);
  return written;
}

/** Tells whether somebody is publishing the document just now. */
export function isClaimed({ claimUntil }: Entry, now: Date): boolean {
  return claimUntil !== null && claimUntil > now.toISOString();
}

/** Takes the right to publish, for one at a time. @returns null when another one has it */
export async function claim(
  payload: Payload,
  entry: Entry,
  now: Date,
  change: Partial<Entry> = {},
): Promise<Entry | null> {
  if (isClaimed(entry, now)) return null;
  const claimUntil = new Date(now.getTime() + patience).toISOString();
  return writeEntry(payload, entry, { ...change, claimUntil });
}

interface Publishing {
  /** The user who has it published; null where the clock does it. */
  user: TypedUser | null;
  now: Date;
  /** The note for readers on the change. */
  changeNote: string | undefined;
  step?: Partial<Step> & Pick<Step, 'deed'>;
  change?: Partial<Entry>;
}

/**
 * Publishes what was approved, to the letter. A draft that is newer stays a draft on top of it.
 * @param claimed the entry of the document, claimed by whoever calls this
 */
export async function publishApproved(
  payload: Payload,
  standing: Standing,
  claimed: Entry,
  { user, now, changeNote, step, change }: Publishing,
): Promise<void> {
  const { of: collection, id, hash, live, liveHash, newest } = standing;
  const approval = approvalOf(claimed);
  if (!approval) throw new Refused('Mục này chưa có bản nào được duyệt.', 409);
  try {
    if (liveHash !== claimed.approvedHash || !live) {
      const isNewest = hash === claimed.approvedHash;
      await payload.update({
        collection,
        id,
        data: { ...(isNewest ? {} : approval.copy), _status: 'published' } as never,
        depth: 0,
        user,
        context: workflowContext({
          publishes: approval,
          keepsAuthors: true,
          ...(changeNote !== undefined && { changeNote }),
        }),
      });
      if (!isNewest) await draftAgain(payload, standing, copyOf(payload, collection, newest), user);
    }
  } catch (error) {
    await writeEntry(payload, claimed, { claimUntil: null });
    throw error;
  }
  const after = await readVersion(payload, collection, id, { draft: true });
  const isNewestNow = after?._status === 'published';
  await writeEntry(
    payload,
    claimed,
    {
      ...(isNewestNow && { stage: 'live', stageHash: claimed.approvedHash ?? '' }),
      changeNote: null,
      pending: false,
      publishAt: null,
      fault: null,
      claimUntil: null,
      ...change,
    },
    { step: stepOf(step?.deed ?? 'publish', user, { at: now.toISOString(), ...step }) },
  );
  await keepStage(payload, collection, id);
}

/** Saves a version as the newest draft, past all that holds for people. */
export async function draftAgain(
  payload: Payload,
  { of: collection, id }: Pick<Standing, 'of' | 'id'>,
  copy: Record<string, unknown>,
  user: PayloadRequest['user'],
): Promise<void> {
  await payload.update({
    collection,
    id,
    draft: true,
    data: { ...copy, _status: 'draft' } as never,
    depth: 0,
    user,
    context: workflowContext({ keepsAuthors: true }),
  });
}
