import { createHmac } from 'node:crypto';
import type { Payload } from 'payload';
import { forgottenAfter, type Limit, waitAfter } from '../../base/limits/limit.ts';
import { writeIf } from '../database/write-part.ts';

/** Tries as the database keeps them; instants in milliseconds since 1970. */
interface Tries {
  /** Keyed hash of limit and who tries: neither addresses nor accounts are kept. */
  id: string;
  /** Keyed hash of the account that was tried, where there is one. */
  account?: string | null;
  count: number;
  /** The next try counts from here on. */
  freeAt: number;
  /** Forgotten from here on. */
  until: number;
}

/** The one who tries, and the account tried. */
export interface Trier {
  who: string;
  account?: string;
}

/** Most tries that are kept; those that expire first are dropped. */
const mostKept = 50_000;
/** Milliseconds between two clean-ups. */
const prunedEvery = 60_000;
/** Retries of a conditional write; parallel tries beyond the free ones are refused long before. */
const mostRaces = 100;

const prunedAt = new WeakMap<Payload, number>();

/**
 * Counts a try before it is made; of tries at the same moment never more than the limit has free.
 * @returns whether it may be made; one that may not is not counted
 */
export async function takeTry(
  payload: Payload,
  limit: Limit,
  trier: Trier,
  now = Date.now(),
): Promise<boolean> {
  const id = keyOf(payload, `${limit.name}/${trier.who}`);
  for (let race = 0; race < mostRaces; race += 1) {
    const kept = await payload.db.findOne<Tries>({
      collection: 'tries',
      where: { id: { equals: id } },
    });
    const counted = kept && kept.until > now ? kept.count : 0;
    if (kept && counted > 0 && kept.freeAt > now) return false;
    const count = counted + 1;
    const wait = waitAfter(count, limit);
    const next = {
      count,
      // Without a wait not even “now”: who tries at the same moment looked at the clock a little earlier.
      freeAt: wait > 0 ? now + wait * 1000 : 0,
      until: now + forgottenAfter * 1000,
    };
    const account = trier.account && { account: keyOf(payload, trier.account) };
    if (
      kept ? await replace(payload, kept, next) : await create(payload, { id, ...account, ...next })
    )
      return pruneNowAndThen(payload, now).then(() => true);
  }
  return false;
}

/** Takes back one try that turned out right, and the wait after it. */
export async function giveTryBack(payload: Payload, limit: Limit, { who }: Trier): Promise<void> {
  const id = { equals: keyOf(payload, `${limit.name}/${who}`) };
  const isCounted = { and: [{ id }, { count: { greater_than: 0 } }] };
  await writeIf(payload, 'tries', isCounted, { count: { $inc: -1 }, freeAt: 0 });
}

/** Forgets the tries of somebody under a limit. */
export async function forgetTries(payload: Payload, limit: Limit, { who }: Trier): Promise<void> {
  const id = { equals: keyOf(payload, `${limit.name}/${who}`) };
  await payload.db.deleteMany({ collection: 'tries', where: { id } });
}

/** Forgets all tries at an account, whoever made them. */
export async function forgetTriesAt(payload: Payload, account: string): Promise<void> {
  const where = { account: { equals: keyOf(payload, account) } };
  await payload.db.deleteMany({ collection: 'tries', where });
}

/** Forgets what is old, and bounds what is kept. */
async function pruneTries(payload: Payload, now = Date.now(), most = mostKept): Promise<void> {
  await payload.db.deleteMany({ collection: 'tries', where: { until: { less_than_equal: now } } });
  const { totalDocs } = await payload.db.count({ collection: 'tries', where: {} });
  if (totalDocs <= most) return;
  const { docs } = await payload.db.find<Tries>({
    collection: 'tries',
    sort: 'until',
    limit: totalDocs - most,
    pagination: false,
  });
  const until = { less_than_equal: docs.at(-1)?.until ?? now };
  await payload.db.deleteMany({ collection: 'tries', where: { until } });
}

async function pruneNowAndThen(payload: Payload, now: number): Promise<void> {
  if (now - (prunedAt.get(payload) ?? 0) < prunedEvery) return;
  prunedAt.set(payload, now);
  await pruneTries(payload, now);
}

/** Writes only if unchanged since it was read; a retry sees what came in between. */
async function replace(payload: Payload, kept: Tries, next: Partial<Tries>): Promise<boolean> {
  const { id, count, freeAt } = kept;
  const asRead = {
    and: [{ id: { equals: id } }, { count: { equals: count } }, { freeAt: { equals: freeAt } }],
  };
  return (await writeIf(payload, 'tries', asRead, next)) !== null;
}

async function create(payload: Payload, tries: Tries): Promise<boolean> {
  try {
    await payload.db.create({ collection: 'tries', data: { ...tries } });
    return true;
  } catch (error) {
    const where = { id: { equals: tries.id } };
    if (!(await payload.db.findOne({ collection: 'tries', where }))) throw error;
    return false;
  }
}

function keyOf(payload: Payload, text: string): string {
  return createHmac('sha256', payload.secret).update(`tries/${text}`).digest('base64url');
}
