import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import type { Asking } from '../../base/access/asking.ts';
import { mayPublish } from '../../base/access/abilities.ts';
import { oldest, undoneUntil } from '../../storage/planned-work/undo-days.ts';
import { readVersion } from '../workflow/standing.ts';
import { seesDeed } from './doer.ts';
import { waysOf } from './kinds.ts';
import type { Item } from './take-off-preview.ts';
import { titleOfMany } from './plan.ts';
import { canStop, stopperOf } from './stop.ts';
import { countRows, type DeedRowState, findDeeds, findRows, type MassDeed } from './store.ts';

/** A deed in a list: `GET /api/mass-deed`. Instants are ISO 8601. */
export interface ListedDeed extends Pick<
  MassDeed,
  'id' | 'of' | 'kind' | 'state' | 'total' | 'done' | 'startedAt'
> {
  /** The deed, in a sentence without its end. */
  title: string;
  /** Name of the user; empty when there is no account any more. */
  byName: string;
  /** The time it goes on. */
  waitsUntil?: string;
  /** Until when it can be taken back; missing when it can't be. */
  undoUntil?: string;
  /** True if somebody who sees it may stop it half-way. */
  canStop: boolean;
  /** Name of who did; empty when there is no account any more. */
  stoppedBy?: string;
  /** The number of documents still as it left them, although it was taken back. */
  left: number;
}

/** A document of a deed, and what became of it. */
export interface DeedItem extends Item {
  live: boolean;
  state: DeedRowState;
  why?: string;
}

/** The progress of a deed, and what became of each document: `GET /api/mass-deed/:id`. */
export interface DeedView extends ListedDeed {
  items: DeedItem[];
}

/** The number of deeds listed. */
const most = 20;

/** Reads how far a deed is. */
export async function deedView(
  { payload }: Pick<PayloadRequest, 'payload'>,
  deed: MassDeed,
  now = new Date(),
): Promise<DeedView> {
  const states: DeedRowState[] = ['planned', 'done', 'kept', 'undone', 'undone-kept'];
  const rows = await findRows(payload, deed.id, { states });
  const [listed] = await listedDeeds({ payload }, [deed], now);
  if (!listed) throw new Error(`There is no deed ${deed.id}`);
  const items = rows.map(({ of, document: id, title, live, state, why }) => ({
    of,
    id,
    title,
    live,
    state,
    ...(why && { why }),
  }));
  return { ...listed, items };
}

/** Deeds of the last thirty days that whoever asks is shown, the newest first. @param of one collection only */
export async function recentDeeds(
  asking: Pick<Asking, 'payload' | 'user'>,
  { of, now = new Date() }: { of?: string | undefined; now?: Date } = {},
): Promise<ListedDeed[]> {
  const recent: Where = { startedAt: { greater_than: oldest(now) } };
  const own: Where[] = of === undefined ? [] : [{ of: { equals: of } }];
  if (!mayPublish(asking.user)) own.push({ by: { equals: String(asking.user?.id) } });
  const begun = { state: { not_equals: 'preparing' } };
  const found = await findDeeds(asking.payload, { and: [recent, begun, ...own] }, most);
  return listedDeeds(
    asking,
    found.filter((deed) => seesDeed(asking.user, deed)),
    now,
  );
}

async function listedDeeds(
  { payload }: Pick<Asking, 'payload'>,
  deeds: MassDeed[],
  now: Date,
): Promise<ListedDeed[]> {
  const names = new Map<string, string>();
  const ids = [...new Set(deeds.flatMap((deed) => [deed.by, stopperOf(deed) ?? deed.by]))];
  const { docs } = await payload.db.find<{ id: string; name?: string }>({
    collection: 'users',
    where: { id: { in: ids } },
    pagination: false,
  });
  for (const { id, name = '' } of docs) names.set(id, name);
  return Promise.all(
    deeds.map(async (deed) => {
      const { id, of, kind, by, state, total, done, startedAt, waitsUntil } = deed;
      const until = undoneUntil(startedAt);
      const left = state === 'undone' ? await countRows(payload, id, ['undone-kept']) : 0;
      const rests = state === 'done' || left > 0 || (state === 'applying' && waitsUntil !== null);
      const stopper = stopperOf(deed);
      const canUndo = !waysOf(deed).final && rests && until > now.toISOString();
      return {
        id,
        of,
        kind,
        title: await titleOfDeed(payload, deed),
        byName: names.get(by) ?? '',
        state,
        total,
        done,
        startedAt,
        left,
        canStop: canStop(deed),
        ...(stopper !== undefined && { stoppedBy: names.get(stopper) ?? '' }),
        ...(waitsUntil && { waitsUntil }),
        ...(canUndo && { undoUntil: until }),
      };
    }),
  );
}

async function titleOfDeed(payload: Payload, deed: MassDeed): Promise<string> {
  const { kind, of, total } = deed;
  if (kind !== 'replace') return titleOfMany(kind, total, of);
  const { from, to, takesOff } = (deed as MassDeed<'replace'>).order;
  const collection = of as CollectionSlug;
  const { useAsTitle = 'id' } = payload.collections[collection].config.admin;
  const [old, other] = await Promise.all(
    [from, to].map(async (id) => {
      const found = await readVersion(payload, collection, id, { draft: true, trash: true });
      return String(found?.[useAsTitle] ?? 'đã xóa');
    }),
  );
  const places = takesOff ? total - 1 : total;
  return `Thay “${old}” bằng “${other}” ở ${places} nơi${takesOff ? ', rồi gỡ khỏi trang' : ''}`;
}
