import type { AuthStrategy, Payload, PayloadRequest, Where } from 'payload';
import { writeIf } from '../../storage/database/write-part.ts';
import { accountHeader } from '../../base/editing/headers.ts';
import { deviceName } from './device-name.ts';
import { sessionLength } from './session-length.ts';

/** A session as it is kept beside Payload's own list; instants in milliseconds since 1970. */
interface Session {
  /** As the token of the session names it. */
  id: string;
  user: string;
  device: string;
  signedInAt: number;
  usedAt: number;
}

/** A session as its owner sees it. */
export interface SessionEntry {
  id: string;
  device: string;
  signedInAt: number;
  usedAt: number;
  /** True if it is the session that asks. */
  isThis: boolean;
}

/** Milliseconds until a use is noted again. */
const notedEvery = 60_000;

/** The session that a request belongs to. */
export function sessionOf(user: object | null | undefined): string {
  return String((user as { _sid?: string } | null | undefined)?._sid);
}

/** Notes a session that has just begun, and forgets what has run out. */
export async function beginSession(
  payload: Payload,
  { id, user, headers }: { id: string; user: string; headers?: Pick<Headers, 'get'> },
  { req = {}, now = Date.now() }: { req?: Partial<PayloadRequest>; now?: number } = {},
): Promise<void> {
  const device = deviceName(headers?.get('user-agent'));
  const usedAt = { less_than: now - sessionLength * 1000 };
  await payload.db.deleteMany({ collection: 'sessions', where: { usedAt }, req });
  const data: Session = { id, user, device, signedInAt: now, usedAt: now };
  await payload.db.create({ collection: 'sessions', data: { ...data }, req });
}

/** The sessions of a user, the last used one first. @param current the one that asks */
export async function sessionsOf(
  payload: Payload,
  user: string,
  { current, now = Date.now() }: { current?: string; now?: number } = {},
): Promise<SessionEntry[]> {
  const { docs } = await payload.db.find<Session>({
    collection: 'sessions',
    where: {
      and: [{ user: { equals: user } }, { usedAt: { greater_than: now - sessionLength * 1000 } }],
    },
    pagination: false,
  });
  return docs
    .map(({ id, device, signedInAt, usedAt }) => ({
      ...{ id, device, signedInAt, usedAt },
      isThis: id === current,
    }))
    .toSorted((one, other) => other.usedAt - one.usedAt);
}

/** Ends sessions of a user: one, all, or all but one. What they ask next is asked by nobody. */
export async function endSessions(
  payload: Payload,
  user: string,
  { only, but, req = {} }: { only?: string; but?: string; req?: Partial<PayloadRequest> } = {},
): Promise<void> {
  const and: Where[] = [{ user: { equals: user } }];
  if (only !== undefined) and.push({ id: { equals: only } });
  if (but !== undefined) and.push({ id: { not_equals: but } });
  await payload.db.deleteMany({ collection: 'sessions', where: { and }, req });
}

/**
 * A token counts only while its session is kept here. Payload keeps its own list in the row of the user,
 * which whoever logs in or refreshes writes as a whole: a session that was ended at that moment would
 * come back. A request that says whose it is counts for that account only: what was written by one is
 * not saved by another who has logged in meanwhile.
 * @param finish what else is known of a user who is logged in
 */
export function checksSessions(
  payload: Payload,
  finish: (payload: Payload, user: NonNullable<PayloadRequest['user']>) => Promise<void>,
): void {
  payload.authStrategies = payload.authStrategies.map((strategy) => ({
    ...strategy,
    authenticate: async (args) => {
      const found = await strategy.authenticate(args);
      if (!found.user) return found;
      const id = sessionOf(found.user);
      const meant = args.headers.get(accountHeader);
      if (meant !== null && meant !== String(found.user.id)) return { ...found, user: null };
      if (!(await noteUse(payload, { id, user: String(found.user.id) })))
        return { ...found, user: null };
      await finish(payload, found.user);
      return found;
    },
  })) satisfies AuthStrategy[];
}

/** @returns whether there is such a session; that it was used is noted now and then */
async function noteUse(
  payload: Payload,
  { id, user }: { id: string; user: string },
  now = Date.now(),
): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { user: { equals: user } }] };
  const kept = await payload.db.findOne<Session>({ collection: 'sessions', where });
  if (!kept) return false;
  if (Math.abs(now - kept.usedAt) > notedEvery)
    await writeIf(payload, 'sessions', where, { usedAt: now })
      // Whoever works goes on working where a full disk lets nothing be noted.
      .catch((error: unknown) => payload.logger.warn({ err: error, msg: 'A use was not noted' }));
  return true;
}
