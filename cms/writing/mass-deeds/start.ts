import type { CollectionSlug, PayloadRequest, TypedUser } from 'payload';
import { record } from '../../storage/audit/record.ts';
import { Refused } from '../../base/errors/refused.ts';
import { longAgo } from '../../storage/ledger/ledger.ts';
import { oldest } from '../../storage/planned-work/undo-days.ts';
import { demandFarewellOf, type Farewell } from '../../publishing/publication/farewell.ts';
import type { AuditedDeed } from '../../storage/audit/deeds.ts';
import { doerOf, seesDeed } from './doer.ts';
import { waysOf } from './kinds.ts';
import { plan } from './plan.ts';
import { hashOf, type Item, type KeptItem, lookAtTakeOff } from './take-off-preview.ts';
import {
  deedLedger,
  type DeedKind,
  type DeedOrders,
  type DeedRow,
  findRows,
  type MassDeed,
  readDeed,
  writeDeed,
  writeRow,
} from './store.ts';

interface TakingOff {
  of: CollectionSlug;
  ids: string[];
  farewell: Farewell;
  /** Names what was looked at. */
  hash: string;
}

/**
 * Writes down what is taken off the site; whoever calls this has it done then: see `run.ts`.
 * @throws {Refused} when it is other than what was looked at, or readers are not told enough
 */
export async function startTakeOff(
  req: PayloadRequest,
  { of, ids, farewell, hash }: TakingOff,
  now = new Date(),
): Promise<string> {
  doerOf(req);
  const { goes, waits, kept, plannedFor, ...look } = await lookAtTakeOff(req, of, ids, now);
  if (look.hash !== hash)
    throw new Refused('Có chỗ vừa thay đổi sau khi bạn xem. Hãy xem lại rồi gỡ.', 409);
  const going = [...goes, ...waits];
  if (going.length === 0) throw new Refused('Không có mục nào gỡ được.', 409);
  await demandFarewellOf(req, of, await liveAmong(req, of, going), farewell);
  const rows = [...going.map((item) => rowOf(item)), ...kept.map((item) => rowOf(item))];
  return start(
    req,
    { kind: 'takeOff', of, order: { farewell }, rows, isPlan: plannedFor !== undefined },
    now,
  );
}

interface Starting<Kind extends DeedKind> {
  kind: Kind;
  of: string;
  order: DeedOrders[Kind];
  rows: Omit<DeedRow, 'id' | 'deed' | 'place'>[];
  /** True if others are to see it first. */
  isPlan?: boolean;
}

/** Noted before it is done: a process may end in between. What replaces notes itself. */
const noted: Partial<Record<DeedKind, AuditedDeed>> = {
  takeOff: 'takeOffMany',
  trash: 'trashMany',
  restore: 'restoreMany',
  erase: 'eraseMany',
};

/** Writes down a deed and what it is done to; it has begun then. */
export async function start<Kind extends DeedKind>(
  req: PayloadRequest,
  { kind, of, order, rows, isPlan = false }: Starting<Kind>,
  now: Date,
): Promise<string> {
  const { payload } = req;
  const by = String(req.user?.id);
  const own = { kind, of, order, by, waitsUntil: null, undoneBy: null };
  const deed = await deedLedger.prepare(payload, own, rows, now);
  const { id } = deed;
  const detail = `${rows.length}`;
  const deedNoted = noted[kind];
  if (deedNoted) await record(payload, { deed: deedNoted, by: req.user, of, document: id, detail });
  if (isPlan) await plan(req, deed, rows, now);
  else await deedLedger.begin(payload, id, 'applying');
  return id;
}

/** A document of a deed, as it begins. */
export function rowOf(item: Item & Partial<KeptItem>, live = true) {
  const state = item.why === undefined ? ('planned' as const) : ('kept' as const);
  const { of, id: document, title, why = null } = item;
  return { of, document, title, live, state, why, tries: 0, mark: null };
}

async function liveAmong(
  { payload }: PayloadRequest,
  collection: CollectionSlug,
  items: Item[],
): Promise<object[]> {
  const where = { id: { in: items.map(({ id }) => id) } };
  return (await payload.db.find<object>({ collection, where, limit: 0, pagination: false })).docs;
}

/** The effects of taking a deed back: `GET /api/mass-deed/:id/undo`. */
export interface UndoLook {
  /** The documents that come back. */
  goes: Item[];
  /** Those that come back but for what was edited in them since. */
  part: KeptItem[];
  kept: KeptItem[];
  /** Names all of it. */
  hash: string;
}

/** Says what taking a deed back will do; nothing is written. @throws {Refused} */
export async function lookAtUndo(
  req: PayloadRequest,
  id: string,
  now = new Date(),
): Promise<UndoLook> {
  const { payload } = req;
  const { deed, user } = await readOwn(req, id);
  const goes: Item[] = [];
  const part: KeptItem[] = [];
  const kept: KeptItem[] = [];
  const rows = await findRows(payload, id, { states: ['done', 'planned', 'undone-kept'] });
  const ways = waysOf(deed);
  const ids = rows.map(({ document }) => document);
  const uses = await ways.usesOf?.(payload, deed.of as CollectionSlug, ids);
  for (const row of rows) {
    if (row.mark === null) continue;
    const item = { of: row.of, id: row.document, title: row.title };
    const doing = { payload, user, deed, row, now, ...(uses && { uses }) };
    const why = await ways.whyNotBack(doing);
    const inPart = why === null ? ((await ways.whyInPart?.(doing)) ?? null) : null;
    if (why !== null) kept.push({ ...item, why });
    else if (inPart !== null) part.push({ ...item, why: inPart });
    else goes.push(item);
  }
  return { goes, part, kept, hash: hashOf([goes, part, kept]) };
}

/**
 * Has a deed taken back, or what of it was left the last time. One that waits to go on goes on no more.
 * @param hash names what was looked at
 * @throws {Refused} when it is not done, too old, or other than what was looked at
 */
export async function startUndo(
  req: PayloadRequest,
  { id, hash }: { id: string; hash: string },
  now = new Date(),
): Promise<void> {
  const { payload } = req;
  const { deed, user } = await readOwn(req, id);
  if ((await lookAtUndo(req, id, now)).hash !== hash)
    throw new Refused('Có mục vừa thay đổi sau khi bạn xem. Hãy xem lại rồi hoàn tác.', 409);
  const undone = waysOf(deed).undone;
  await record(payload, { deed: undone, by: user, of: deed.of, document: id });
  const left = await findRows(payload, id, { states: ['undone-kept'] });
  for (const row of left) await writeRow(payload, row, { state: 'done', tries: 0 });
  const data = {
    state: 'undoing',
    undoneBy: String(user.id),
    done: 0,
    leaseUntil: longAgo,
  } as const;
  const rests = [
    { state: { in: left.length > 0 ? ['done', 'undone'] : ['done'] } },
    {
      and: [
        { state: { equals: 'applying' } },
        { waitsUntil: { exists: true } },
        { holder: { exists: false } },
      ],
    },
  ];
  const begun = await writeDeed(payload, id, { ...data, waitsUntil: null }, [
    { or: rests },
    { startedAt: { greater_than: oldest(now) } },
  ]);
  if (!begun)
    throw new Refused(
      'Việc này đang chạy, đã hoàn tác rồi, hoặc đã quá 30 ngày nên không hoàn tác được.',
      409,
    );
}

async function readOwn(
  req: PayloadRequest,
  id: string,
): Promise<{ deed: MassDeed; user: TypedUser }> {
  const deed = await readDeed(req.payload, id);
  if (!deed) throw new Refused('Không có việc này.', 404);
  const user = doerOf(req, deed.kind);
  if (!seesDeed(user, deed)) throw new Refused('Đây là việc của người khác.');
  if (waysOf(deed).final) throw new Refused('Đã xóa hẳn thì không hoàn tác được.', 409);
  return { deed, user };
}
