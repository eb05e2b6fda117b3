import type { CollectionSlug, PayloadRequest } from 'payload';
import { Refused } from '../../base/errors/refused.ts';
import { readEntry } from './entry.ts';
import { authorsOf } from './fields.ts';
import { lastPublished, readVersion } from './standing.ts';

const notOwn =
  'Bạn chỉ bỏ vào thùng rác, hay khôi phục, được bản nháp do một mình bạn viết mà chưa ai duyệt hay đăng. Mục này hãy nhờ người soạn hay người duyệt của tỉnh.';

/**
 * Demands of who writes for one commune that nobody else has a part in what they throw away: a draft of
 * their own that was never approved, nor seen by the public.
 * @returns its id
 * @throws {Refused} in one sentence, whatever it is that keeps them from it
 */
export async function demandOwnDraft(
  req: PayloadRequest,
  of: CollectionSlug,
  id: string | undefined,
): Promise<string> {
  if (id === undefined || !(await isOwnDraft(req, of, id))) throw new Refused(notOwn);
  return id;
}

async function isOwnDraft(req: PayloadRequest, of: CollectionSlug, id: string): Promise<boolean> {
  const { payload, user } = req;
  const authors = authorsOf(await readVersion(payload, of, id, { draft: true, trash: true }));
  const isOwn = authors.length > 0 && authors.every((author) => author === String(user?.id));
  if (!isOwn || (await readEntry(payload, of, id))?.approvedHash) return false;
  return (await lastPublished({ payload }, of, id)) === null;
}
