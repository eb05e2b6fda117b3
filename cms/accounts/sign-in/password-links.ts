import { createHash, randomBytes } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { writeIf, writePart } from '../../storage/database/write-part.ts';

/** A way to set a password, once; instants in milliseconds since 1970. */
interface Link {
  /** Hash of the token, which is kept nowhere. */
  id: string;
  user: string;
  until: number;
  /** 0 until it was used. */
  usedAt: number;
}

/** Seconds that a link holds: one that an administrator passes on, and one that was asked for by mail. */
export const linkLasts = { passedOn: 3 * 24 * 3600, mailed: 3600 };

/** Makes a token with which somebody sets the password of an account. */
export async function makeLink(
  payload: Payload,
  user: string,
  seconds: number,
  now = Date.now(),
): Promise<{ token: string; until: number }> {
  const token = randomBytes(32).toString('base64url');
  const until = now + seconds * 1000;
  await payload.db.deleteMany({
    collection: 'password-links',
    where: { until: { less_than: now } },
  });
  const data: Link = { id: hashOf(token), user, until, usedAt: 0 };
  await payload.db.create({ collection: 'password-links', data: { ...data } });
  return { token, until };
}

/** @returns whose password the token sets; nobody's once it was used or is too old */
export async function userOfLink(
  payload: Payload,
  token: string,
  now = Date.now(),
): Promise<string | undefined> {
  const link = await payload.db.findOne<Link>({
    collection: 'password-links',
    where: { id: { equals: hashOf(token) } },
  });
  return link && link.usedAt === 0 && link.until > now ? link.user : undefined;
}

/** Uses a token up. @returns false when somebody was faster, or it is too old */
export async function takeLink(
  payload: Payload,
  token: string,
  now = Date.now(),
): Promise<boolean> {
  const isFresh = {
    and: [
      { id: { equals: hashOf(token) } },
      { usedAt: { equals: 0 } },
      { until: { greater_than: now } },
    ],
  };
  return (await writeIf(payload, 'password-links', isFresh, { usedAt: now })) !== null;
}

/** Lets a token be used again: what it was taken for failed. */
export async function giveLinkBack(payload: Payload, token: string): Promise<void> {
  await writePart(payload, 'password-links', hashOf(token), { usedAt: 0 });
}

/** No link of before holds any more. */
export async function forgetLinks(
  payload: Payload,
  user: string,
  req: Partial<PayloadRequest> = {},
): Promise<void> {
  const where = { user: { equals: user } };
  await payload.db.deleteMany({ collection: 'password-links', where, req });
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
