import type { Payload } from 'payload';
import { formatInstant } from '../../../content/text/date.ts';

/** The last save of a document: by whom, and when. */
export interface Changed {
  /** ISO 8601. */
  at: string;
  /** Nobody where the system saved it, or where nobody notes who does. */
  name: string | null;
  /** True if it was the user who asks. */
  isOwn: boolean;
}

/** Finds who saved a row last. @param user who asks */
export async function changedIn(
  payload: Payload,
  row: Record<string, unknown>,
  user: string | undefined,
): Promise<Changed> {
  const by = row['changedBy'];
  const name = typeof by === 'string' ? await nameOf(payload, by) : null;
  return { at: String(row['updatedAt']), name, isOwn: by === user };
}

/** Reads the name of an account. */
export async function nameOf(payload: Payload, id: string): Promise<string | null> {
  const user = await payload.db.findOne<{ id: string; name?: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    select: { name: true },
  });
  return user?.name ?? null;
}

/** One sentence for whoever comes second. */
export function sentenceOf({ at, name, isOwn }: Changed): string {
  const who = isOwn ? 'Chính bạn (ở thẻ hoặc máy khác)' : (name ?? 'Người khác');
  return `${who} đã lưu mục này lúc ${formatInstant(at)}, sau khi bạn mở. Bản của bạn chưa lưu, chữ bạn viết vẫn còn đây.`;
}
