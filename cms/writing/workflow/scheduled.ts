import { type CollectionSlug, createLocalReq, type Payload, type TypedUser } from 'payload';
import { Refused } from '../../base/errors/refused.ts';
import type { Recurring } from '../../base/wing.ts';
import { mayPublish } from '../../base/access/abilities.ts';
import { type Entry, findEntries, writeEntry } from './entry.ts';
import { takeOff } from './perform.ts';
import { claim, publishApproved } from './publish.ts';
import { readStanding } from './standing.ts';

/**
 * Does what was set for a time that has come. Several processes may do so at once: each thing is done
 * once. What can't be done is told in the document and not tried again.
 */
export async function runScheduled(payload: Payload, now: Date): Promise<void> {
  const due = { less_than_equal: now.toISOString() };
  const entries = await findEntries(payload, {
    or: [{ publishAt: due }, { unpublishAt: due }],
  });
  for (const entry of entries) {
    const claimed = await claim(payload, entry, now);
    if (claimed) await doOne(payload, claimed, now);
  }
}

/** Everything that was set for a time, within a minute of it. */
export const scheduledDeeds: Recurring = {
  name: 'What is due',
  resume: (payload) => runScheduled(payload, new Date()),
};

async function doOne(payload: Payload, claimed: Entry, now: Date): Promise<void> {
  // Both times have passed while no process was there: it would be published only to be taken off.
  const goes = claimed.unpublishAt !== null && claimed.unpublishAt <= now.toISOString();
  try {
    await (goes ? takeOffNow(payload, claimed, now) : publishNow(payload, claimed, now));
  } catch (error) {
    const { status = 500, message } = error as { status?: number; message: string };
    if (status >= 500) {
      // Something is out of order for now: the claim runs out, and it is tried again.
      payload.logger.error({ err: error, msg: `What was set for a time failed: ${claimed.id}` });
      return;
    }
    await tellFault(payload, claimed, goes, message);
  }
}

async function publishNow(payload: Payload, claimed: Entry, now: Date): Promise<void> {
  const { changeNote, document, of, publishAt } = claimed;
  const standing = await readStanding(payload, of as CollectionSlug, document);
  if (!standing) throw new Refused('Mục này không còn, hoặc nằm trong thùng rác.', 404);
  await publishApproved(payload, standing, claimed, {
    user: null,
    now,
    changeNote: standing.live ? (changeNote ?? undefined) : undefined,
    step: { deed: 'publish', ...(publishAt && { for: publishAt }) },
  });
}

async function takeOffNow(payload: Payload, claimed: Entry, now: Date): Promise<void> {
  const { document, of, unpublishAt } = claimed;
  const standing = await readStanding(payload, of as CollectionSlug, document);
  const user = await schedulerOf(payload, claimed);
  const times = {
    unpublishAt: null,
    claimUntil: null,
    ...(isPast(claimed, now) && { publishAt: null }),
  };
  if (standing?.live) {
    if (!user) throw new Refused('Người hẹn giờ không còn quyền gỡ trang. Hãy hẹn lại.');
    const moment = { at: now.toISOString(), ...(unpublishAt && { for: unpublishAt }) };
    const req = await createLocalReq({ user }, payload);
    const farewell = claimed.farewell ?? {};
    await takeOff(req, standing, { byTheClock: true, ...moment }, farewell);
  }
  const [entry] = await findEntries(payload, { id: { equals: claimed.id } });
  if (entry) await writeEntry(payload, entry, { ...times, fault: null });
}

const isPast = ({ publishAt }: Entry, now: Date) =>
  publishAt !== null && publishAt <= now.toISOString();

/** Finds who set the time, as long as they may decide such things. */
async function schedulerOf(payload: Payload, { scheduledBy }: Entry): Promise<TypedUser | null> {
  const found = await payload.findByID({
    collection: 'users',
    id: scheduledBy ?? '',
    depth: 0,
    disableErrors: true,
  });
  const user = found && { ...found, collection: 'users' as const };
  return mayPublish(user) ? user : null;
}

async function tellFault(
  payload: Payload,
  { id }: Entry,
  goes: boolean,
  message: string,
): Promise<void> {
  const [entry] = await findEntries(payload, { id: { equals: id } });
  if (!entry) return;
  await writeEntry(payload, entry, {
    ...(goes ? { unpublishAt: null } : { publishAt: null }),
    claimUntil: null,
    fault: `${goes ? 'Chưa gỡ' : 'Chưa đăng'} được đúng giờ hẹn: ${message}`,
  });
}
