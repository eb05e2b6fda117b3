import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest } from 'payload';
import { formatInstant } from '../../../content/text/date.ts';
import type { Row } from './late.ts';

/** The last change of a document: by whom, and when. */
export interface Changed {
  /** ISO 8601. */
  at: string;
  /** Nobody where the system saved it, where nobody notes who does, or where it was replaced. */
  name: string | null;
  /** True if it was the user who asks. */
  isOwn: boolean;
  /** True if nobody saved it: something that it uses was replaced by another one everywhere. */
  isReplaced: boolean;
}

/** Finds who changed a row last, for whoever asks. @param of `<collection>/<id>`, `globals/<slug>` */
export async function changedIn(req: PayloadRequest, of: string, row: Row): Promise<Changed> {
  const at = String(row['updatedAt']);
  if (await isReplaced(req, of, at)) return { at, name: null, isOwn: false, isReplaced: true };
  const by = row['changedBy'];
  const name = typeof by === 'string' ? await nameOf(req.payload, by) : null;
  const isOwn = by === (req.user ? String(req.user.id) : undefined);
  return { at, name, isOwn, isReplaced: false };
}

/**
 * Tells whether the newest version was changed after it was saved. Whoever saved it did not do that, and who
 * replaces something writes no version: there is no name to tell.
 */
async function isReplaced(req: PayloadRequest, of: string, at: string): Promise<boolean> {
  const { payload } = req;
  const [collection = '', id = ''] = of.split('/');
  const newest = { sort: '-updatedAt', limit: 1, pagination: false, req };
  if (collection === 'globals') {
    if (!payload.globals.config.find(({ slug }) => slug === id)?.versions) return false;
    const asked = { ...newest, global: id as GlobalSlug };
    const [version] = (await payload.db.findGlobalVersions<Row>(asked)).docs;
    return version !== undefined && isLater(at, version.updatedAt);
  }
  const slug = collection as CollectionSlug;
  if (!payload.collections[slug]?.config.versions) return false;
  const asked = { ...newest, collection: slug, where: { parent: { equals: id } } };
  const [version] = (await payload.db.findVersions<Row>(asked)).docs;
  return version !== undefined && isLater(version.version['updatedAt'], version.updatedAt);
}

const isLater = (one: unknown, other: string) =>
  typeof one === 'string' && Date.parse(one) > Date.parse(other);

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
export function sentenceOf({ at, name, isOwn, isReplaced }: Changed): string {
  const who = isOwn ? 'Chính bạn (ở thẻ hoặc máy khác)' : (name ?? 'Người khác');
  const what = isReplaced
    ? `Một mục dùng ở đây vừa được thay bằng mục khác lúc ${formatInstant(at)}`
    : `${who} đã lưu mục này lúc ${formatInstant(at)}`;
  return `${what}, sau khi bạn mở. Bản của bạn chưa lưu, chữ bạn viết vẫn còn đây.`;
}
