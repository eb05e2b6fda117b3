import { openedHeader } from '../../base/editing/headers.ts';

/** The last save of each document that is being saved. */
const saving = new Map<string, Promise<unknown>>();

/**
 * Lets saves of one document that say which version they change follow one another, so that the second
 * of two at one moment sees the first. A database without transactions keeps neither back.
 */
export async function oneAtATime<Answer>(
  { headers, url }: Request,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!headers.has(openedHeader) && !headers.has('if-unmodified-since')) return work();
  const { pathname } = new URL(url);
  const own = (saving.get(pathname) ?? Promise.resolve()).then(work);
  const over = own.catch(Boolean);
  saving.set(pathname, over);
  try {
    return await own;
  } finally {
    if (saving.get(pathname) === over) saving.delete(pathname);
  }
}
