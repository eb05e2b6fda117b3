import { isDeepStrictEqual } from 'node:util';
import type { CollectionSlug } from 'payload';
import { Course } from './course.ts';
import { addressOfUnit, type Edit, type EditOf } from './edit.ts';
import type { HamletRow, Known, Touched } from './known.ts';

/** What takes a change back, or why that can't be done. */
export interface UndoPlan {
  edits: Edit[];
  /** One clear sentence each; with one of them there are no edits. */
  faults: string[];
}

/**
 * Says what takes edits back, in the opposite order; nothing is written. All or nothing: what somebody has
 * changed since is named.
 */
export function undoOf(edits: Edit[], known: Known): UndoPlan {
  const faults = leftBy(edits).flatMap((left) => changedSince(left, known));
  if (faults.length > 0) return { edits: [], faults };
  const course = new Course(known);
  for (const edit of backwards(edits)) takeBack(course, edit as EditOf<Touched>);
  return course.faults.length > 0
    ? { edits: [], faults: course.faults }
    : { edits: course.edits, faults: [] };
}

/** What edits left of a document. */
interface Left extends Pick<Edit, 'of' | 'id' | 'title'> {
  isOff: boolean;
  /** Whether it was made or put back, so that it was to be seen. */
  isPut: boolean;
  data: Record<string, unknown>;
}

/** Whether an edit was written, and nobody wrote something else since. */
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

function changedSince({ of, id, title, data, isOff, isPut }: Left, known: Known): string[] {
  const row = (known[of] as { id: string; live: boolean }[]).find((one) => one.id === id);
  if (!row) return [`“${title}” không còn trong hệ thống nên không lấy lại được.`];
  if (isPut && !row.live)
    return [`“${title}” đã gỡ sau lần đổi này. Hãy lấy lại lần đổi sau trước, hoặc sửa bằng tay.`];
  if (isOff && row.live) return [`“${title}” đã được đăng lại sau lần đổi này. Hãy sửa bằng tay.`];
  const isSame = Object.entries(data).every(([field, value]) =>
    isDeepStrictEqual(Reflect.get(row, field), value),
  );
  return isSame
    ? []
    : [`“${title}” đã sửa sau lần đổi này. Hãy lấy lại lần đổi sau trước, hoặc sửa bằng tay.`];
}

/** The opposite order, but that a team lies where its hamlet lies: it follows when that has moved back. */
function backwards(edits: Edit[]): Edit[] {
  const order: Edit[] = [];
  let following: Edit[] = [];
  for (const edit of edits.toReversed()) {
    if (edit.of === 'teams' && !edit.data.hamlet) {
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

function takeBack<Of extends Touched>(course: Course, edit: EditOf<Of>): void {
  const { of, id, deed, before } = edit;
  if (deed === 'change') return course.change(of, id, before ?? {});
  if (deed === 'takeOff') return course.bringBack(of, id, before ?? {});
  if (before) throw new Error('What was brought back is not taken back again');
  unmake(course, edit);
}

/** What was made is no more; its page leads to where it came from. */
function unmake<Of extends Touched>(course: Course, { of, id, title, origin }: EditOf<Of>): void {
  if (!origin) throw new Error(`${of}/${id} came from nowhere`);
  const newcomer = pointingTo(course.known, of, id);
  if (newcomer) {
    course.faults.push(
      `Sau lần đổi này, “${newcomer}” đã được ghi vào “${title}”. Hãy chuyển đi nơi khác trước.`,
    );
    return;
  }
  const to = addressOfUnit(course.known, origin);
  if (of === 'hamlets') course.takeOff('hamlets', id, { replacedBy: origin.id }, { to });
  else course.takeOff(of, id, {}, { to });
}

/** Not what ended and only remembers where it lay. */
const isThere = ({ live, replacedBy }: HamletRow) => live || !replacedBy;

/** Something that points to a unit by now. */
function pointingTo(known: Known, of: CollectionSlug, id: string): string | undefined {
  if (of === 'hamlets') return known.teams.find(({ hamlet }) => hamlet === id)?.name;
  if (of === 'former-units')
    return known.hamlets.find((one) => isThere(one) && one.formerUnit === id)?.name;
  const { desks, guides, users } = known;
  const hamlets = known.hamlets.filter(isThere);
  const local = [...hamlets, ...desks, ...guides, ...users].find(({ commune }) => commune === id);
  return (
    local?.name ??
    known.notices.find(({ communes }) => communes.includes(id))?.title ??
    known['former-units'].find(({ live, now }) => live && now.some(({ commune }) => commune === id))
      ?.name
  );
}
