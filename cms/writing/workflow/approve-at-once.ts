import { createLocalReq, type Payload, type TypedUser } from 'payload';
import { Refused } from '../../base/errors/refused.ts';
import { copyOf } from './copy.ts';
import { takeEntry, writeEntry } from './entry.ts';
import { authorsOf } from './fields.ts';
import { stepOf } from './follow.ts';
import { isOnlyApprover } from './viewer.ts';
import { claim, notMeanwhile, publishApproved } from './publish.ts';
import type { Standing } from './standing.ts';
import { demandFinished } from './unfinished.ts';

interface Approving {
  /** Id of who approves it, and did not write it. */
  by: string;
  /** The account, as long as there is one. */
  user: TypedUser | null;
  /** The note for readers on the change. */
  changeNote: string;
  now: Date;
}

/**
 * Approves the newest version of a document and publishes it, sent or not: somebody has looked at it as
 * one of many. Done again after a crash, it goes on where it stopped.
 * @throws {Refused} in a sentence that says why not
 */
export async function approveAtOnce(
  payload: Payload,
  standing: Standing,
  { by, user, changeNote, now }: Approving,
): Promise<void> {
  const { of, id, hash, live, newest } = standing;
  const isApproved = standing.entry?.pending === true && standing.entry.approvedHash === hash;
  // Live and still pending: a process ended before it said so.
  if (standing.stage === 'live' && !isApproved) return;
  const req = await createLocalReq(user ? { user } : {}, payload);
  const authors = authorsOf(newest);
  const isAlone = user !== null && (await isOnlyApprover(req, user, authors));
  if (authors.includes(by) && !isAlone)
    throw new Refused('Người đăng cả đợt đã sửa mục này, nên cần người khác duyệt.');
  await demandFinished(req, standing);
  const entry = await takeEntry(payload, of, id);
  const step = stepOf('approve', user, { at: now.toISOString() });
  const approved = isApproved
    ? entry
    : notMeanwhile(
        await writeEntry(
          payload,
          entry,
          {
            stage: 'approved',
            stageHash: hash,
            approvedHash: hash,
            approvedCopy: JSON.stringify(copyOf(payload, of, newest)),
            pending: true,
          },
          { step },
        ),
      );
  const claimed = notMeanwhile(await claim(payload, approved, now));
  await publishApproved(payload, standing, claimed, {
    user,
    now,
    changeNote: live ? changeNote : undefined,
  });
}
