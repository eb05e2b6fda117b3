import { createHash } from 'node:crypto';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { kindOf, kinds } from '../../../content/kinds.ts';
import { mayRead } from '../../base/access/reading.ts';
import { Refused } from '../../base/errors/refused.ts';
import { waitEnds } from '../../safeguards/held-deeds/wait.ts';
import { wouldFallWith } from '../../safeguards/removal/guard.ts';
import { isPlan, removalTimes } from '../../safeguards/removal/own-pace.ts';
import { type Use, usedBy } from '../../safeguards/removal/used-by.ts';
import { isAllowed, viewerOf } from '../workflow/viewer.ts';
import { readStanding, type Standing } from '../workflow/standing.ts';
import { waysOf } from '../workflow/ways.ts';

/** A document of a deed. */
export interface Item {
  of: string;
  id: string;
  title: string;
}

/** A document that stays as it is, and why. */
export interface KeptItem extends Item {
  why: string;
}

/** The effects of taking pages off the site: `POST /api/mass-deed/look`. */
export interface TakeOffLook {
  /** The pages that go at once. */
  goes: Item[];
  /** The pages that go later: one account takes only so many off at once. */
  waits: Item[];
  /** The time the last one goes, ISO 8601. */
  waitsUntil?: string;
  /**
   * So many are a plan: when it runs, ISO 8601, unless somebody confirms it before; null where it only
   * runs when confirmed.
   */
  plannedFor?: string | null;
  kept: KeptItem[];
  /** The uses that point to any of them. */
  uses: Use[];
  /** Names all of it. */
  hash: string;
}

/** Says what taking documents off the site will do; nothing is written. */
export async function lookAtTakeOff(
  req: PayloadRequest,
  of: CollectionSlug,
  ids: string[],
  now = new Date(),
): Promise<TakeOffLook> {
  const all = await usedBy(req.payload, of, ids, { req });
  const shown = await Promise.all(
    all.map((use) => use.collection === 'settings' || mayRead(req, use.collection, use.id)),
  );
  const going: Item[] = [];
  const kept: KeptItem[] = [];
  for (const id of new Set(ids)) {
    const standing =
      (await isAllowed(req, 'read', of, id)) && (await readStanding(req.payload, of, id));
    if (!standing) throw new Refused('Có mục không còn. Hãy tải lại trang rồi chọn lại.', 404);
    const item = { of, id, title: titleOf(standing) };
    const why = await whyNot(req, standing, all);
    if (why === null) going.push(item);
    else kept.push({ ...item, why });
  }
  const times = await removalTimes(req.payload, req.user, going.length, now);
  const atOnce = times.filter((at) => at <= now).length;
  const last = times.at(-1);
  const planned = isPlan(times, now);
  const cut = planned ? 0 : atOnce;
  const said = { goes: going.slice(0, cut), waits: going.slice(cut), kept };
  const uses = all.filter((_, at) => shown[at]);
  const named = uses.map((use) => `${use.collection}/${use.id} ${use.live}`).toSorted();
  return {
    ...said,
    ...(planned && { plannedFor: await waitEnds(req.payload, [String(req.user?.id)], now) }),
    ...(last && !planned && said.waits.length > 0 && { waitsUntil: last.toISOString() }),
    uses,
    hash: hashOf([said, planned, named]),
  };
}

/** Names what was looked at. */
export function hashOf(said: unknown): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url');
}

export function titleOf({ kind, newest }: Standing): string {
  const title = newest[kinds[kind].title];
  return typeof title === 'string' && title ? title : 'chưa đặt tên';
}

/** Returns people's word for documents of a collection: “hướng dẫn”. */
export function nounOf(of: string): string {
  const kind = kindOf(of);
  return kind ? kinds[kind].noun.toLowerCase() : 'mục';
}

async function whyNot(
  req: PayloadRequest,
  standing: Standing,
  uses: Use[],
): Promise<string | null> {
  if (!standing.live) return 'chưa đăng nên không có gì để gỡ';
  const ways = waysOf(standing, await viewerOf(req, standing));
  if (!ways.some(({ name }) => name === 'unpublish')) return 'bạn không gỡ được mục này';
  return wouldFallWith(uses.filter((use) => use.of.includes(standing.id)));
}
