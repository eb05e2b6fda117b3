import type { Payload } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';
import type { TodayPost } from '../../../content/kiosk/calls.ts';
import { writeIf } from '../../storage/database/write-part.ts';

/** The state of a desk today. */
export interface Today {
  closed: boolean;
  note: string;
  calls: number;
  came: number;
  /** Sum of the seconds until somebody came. */
  seconds: number;
}

interface TodayRow extends Omit<Today, 'note'> {
  id: string;
  day: string;
  note?: string | null;
}

const fresh: Today = { closed: false, note: '', calls: 0, came: 0, seconds: 0 };

/** Reads what holds for a desk today; yesterday's holds no more. */
export async function readToday(payload: Payload, desk: string, now = new Date()): Promise<Today> {
  const kept = await rowOf(payload, desk);
  if (kept?.day !== dayOfInstant(now)) return fresh;
  const { closed, note, calls, came, seconds } = kept;
  return { closed, note: note ?? '', calls, came, seconds };
}

/** Says for the audit what changes, without the words of a note. */
export function describeChange({ closed }: TodayPost): string {
  if (closed === undefined) return 'Lời nhắn';
  return closed ? 'Đóng hôm nay' : 'Mở lại';
}

/** Closes or opens a desk for today, and says its note; what is not named stays. */
export async function changeToday(
  payload: Payload,
  desk: string,
  change: TodayPost,
  now = new Date(),
): Promise<void> {
  await write(payload, desk, change, now);
}

/** Counts a call, or that somebody came after so many seconds. */
export async function countCall(
  payload: Payload,
  desk: string,
  counted: 'call' | { cameAfter: number },
  now = new Date(),
): Promise<void> {
  const raised =
    counted === 'call'
      ? { calls: { $inc: 1 } }
      : { came: { $inc: 1 }, seconds: { $inc: counted.cameAfter } };
  await write(payload, desk, raised, now);
}

async function write(payload: Payload, desk: string, change: object, now: Date): Promise<void> {
  const day = dayOfInstant(now);
  const id = { equals: desk };
  const isToday = { and: [{ id }, { day: { equals: day } }] };
  if (await writeIf(payload, 'desk-today', isToday, change)) return;
  await beginDay(payload, desk, day);
  await writeIf(payload, 'desk-today', isToday, change);
}

async function beginDay(payload: Payload, desk: string, day: string): Promise<void> {
  const other = { and: [{ id: { equals: desk } }, { day: { not_equals: day } }] };
  if (await writeIf(payload, 'desk-today', other, { day, ...fresh })) return;
  try {
    await payload.db.create({ collection: 'desk-today', data: { id: desk, day, ...fresh } });
  } catch (error) {
    if (!(await rowOf(payload, desk))) throw error; // another process began it
  }
}

function rowOf(payload: Payload, desk: string): Promise<TodayRow | null> {
  return payload.db.findOne<TodayRow>({
    collection: 'desk-today',
    where: { id: { equals: desk } },
  });
}
