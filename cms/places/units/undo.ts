import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { collectionsIn } from '../../../content/kinds.ts';
import { Planner } from './planner.ts';
import { addressOfUnit, type Edit, type EditOf } from './edit.ts';
import { type Known, locals, type Rows, type Touched, withinHamlets } from './known.ts';
import { wordsOf } from './lines.ts';

/** The edits that take a change back, or the reasons why that can't be done. */
export interface UndoPlan {
  edits: Edit[];
  /** The faults that stand in the way; with one of them there are no edits. */
  faults: UndoFault[];
  /** Names all of it. */
  hash: string;
}

/** A document that stands in the way, and what is to be done about it. */
export interface UndoFault {
  of: Touched;
  id: string;
  title: string;
  /** Goes on where the title ends. */
  why: string;
}

/**
 * Says what takes edits back, in the opposite order; nothing is written. All or nothing: what somebody has
 * changed since is named.
 */
export function undoOf(edits: Edit[], known: Known): UndoPlan {
  const changed = leftBy(edits).flatMap((left) => changedSince(left, known));
  if (changed.length > 0) return named([], changed);
  const planner = new Planner(known);
  const faults = backwards(edits).flatMap((edit) => takeBack(planner, edit as EditOf<Touched>));
  return faults.length > 0 ? named([], faults) : named(planner.edits, []);
}

const named = (edits: Edit[], faults: UndoFault[]): UndoPlan => ({
  edits,
  faults,
  hash: createHash('sha256')
    .update(JSON.stringify([edits, faults]))
    .digest('base64url'),
});

/** Says what stands in the way, a sentence for each. */
export const sentenceOf = ({ title, why }: UndoFault): string => `“${title}” ${why}`;

/** The state edits left a document in. */
interface Left extends Pick<Edit, 'of' | 'id' | 'title'> {
  isOff: boolean;
  /** True if it was made or put back, so that it was to be seen. */
  isPut: boolean;
  data: Record<string, unknown>;
}

/** Tells whether an edit was written, and nobody wrote something else since. */
export function isAsWritten(edit: Edit, known: Known): boolean {
  return leftBy([edit]).every((left) => changedSince(left, known).length === 0);
}

function leftBy(edits: Edit[]): Left[] {
  const groups = Map.groupBy(edits, ({ of, id }) => `${of}/${id}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { of, id, title } = first;
    const shown = group.findLast(({ deed }) => deed !== 'change')?.deed;
    const data: Record<string, unknown> = Object.assign({}, ...group.map((edit) => edit.data));
    return [{ of, id, title, data, isOff: shown === 'takeOff', isPut: shown === 'put' }];
  });
}

function changedSince({ of, id, title, data, isOff, isPut }: Left, known: Known): UndoFault[] {
  const is = (why: string) => [{ of, id, title, why }];
  const row = (known[of] as ({ id: string } & Ended)[]).find((one) => one.id === id);
  if (!row) return is('không còn trong hệ thống nên không lấy lại được.');
  if (isPut && !row.live)
    return is('đã gỡ sau lần đổi này. Hãy hoàn tác lần đổi sau trước, hoặc sửa bằng tay.');
  // Only what readers see is renamed: a commune without a page has ended.
  const hasEnded = of === 'hamlets' ? !isThere(row) : of === 'communes' && !row.live;
  if (!isOff && hasEnded)
    return is('không còn là một nơi sau lần đổi này. Hãy hoàn tác lần đổi sau trước.');
  if (isOff && row.live) return is('đã được đăng lại sau lần đổi này. Hãy sửa bằng tay.');
  const edited = Object.entries(data).flatMap(([field, value]) => {
    const today: unknown = Reflect.get(row, field);
    return isDeepStrictEqual(today, value) ? [] : [wordsOf(field, today, known)];
  });
  if (edited.length === 0) return [];
  const today = edited.filter((words) => words !== '').join('; ');
  return is(
    `đã sửa sau lần đổi này${today && ` (nay ${today})`}. Hãy hoàn tác lần đổi sau trước, hoặc sửa bằng tay.`,
  );
}

/**
 * The opposite order, but that a team or a meeting lies where its hamlet lies: it follows when that has moved
 * back.
 */
function backwards(edits: Edit[]): Edit[] {
  const order: Edit[] = [];
  let following: Edit[] = [];
  for (const edit of edits.toReversed()) {
    if (isDweller(edit)) {
      following.push(edit);
      continue;
    }
    order.push(edit);
    if (edit.of !== 'hamlets') continue;
    order.push(...following);
    following = [];
  }
  return [...order, ...following];
}

const isDweller = ({ of, data }: Edit) =>
  [...collectionsIn('hamlet'), ...withinHamlets].includes(of as never) && !('hamlet' in data);

/** @returns what stands in the way of it */
function takeBack<Of extends Touched>(planner: Planner, edit: EditOf<Of>): UndoFault[] {
  const { of, id, deed, before } = edit;
  if (deed === 'put') {
    if (before) throw new Error('What was brought back is not taken back again');
    return unmake(planner, edit);
  }
  if (deed === 'change') planner.change(of, id, before ?? {});
  else planner.bringBack(of, id, before ?? {});
  return [];
}

/** Unmakes what was made; its page leads to where it came from. */
function unmake<Of extends Touched>(
  planner: Planner,
  { of, id, title, origin }: EditOf<Of>,
): UndoFault[] {
  if (!origin) throw new Error(`${of}/${id} came from nowhere`);
  const newcomers = pointingTo(planner.known, of, id);
  if (newcomers.length > 0) {
    const why = `đã được ghi vào “${title}” sau lần đổi này. Hãy chuyển đi nơi khác trước.`;
    return newcomers.map((one) => ({ ...one, why }));
  }
  const to = addressOfUnit(planner.known, origin);
  if (of === 'hamlets') planner.takeOff('hamlets', id, { replacedBy: origin.id }, { to });
  else planner.takeOff(of, id, {}, { to });
  return [];
}

/** Not what ended and only remembers where it lay. */
const isThere = ({ live, replacedBy }: Ended) => live || !replacedBy;

type Ended = { live: boolean; replacedBy?: string | null };

/** Lists what points to a unit by now. */
function pointingTo(known: Known, to: Touched, id: string): Omit<UndoFault, 'why'>[] {
  const among = <Of extends Touched>(of: Of, points: (row: Rows[Of]) => boolean) =>
    (known[of] as Rows[Of][])
      .filter(points)
      .map((row) => ({ of, id: row.id, title: 'title' in row ? row.title : row.name }));
  if (to === 'hamlets')
    return [...collectionsIn('hamlet'), ...withinHamlets].flatMap((of) =>
      among(of, ({ hamlet }) => hamlet === id),
    );
  if (to === 'former-units')
    return among('hamlets', (one) => isThere(one) && one.formerUnit === id);
  return [
    ...among('hamlets', (one) => isThere(one) && one.commune === id),
    ...locals.flatMap((of) => among(of, ({ commune }) => commune === id)),
    ...collectionsIn('communes').flatMap((of) =>
      among(of, ({ communes }) => communes.includes(id)),
    ),
    ...among('former-units', ({ live, now }) => live && now.some(({ commune }) => commune === id)),
  ];
}
