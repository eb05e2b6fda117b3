import { type PayloadRequest, ValidationError } from 'payload';
import { kinds } from '../../../content/kinds.ts';
import { checkRecord } from '../../../content/snapshot/parse.ts';
import { Refused } from '../../base/errors/refused.ts';
import { formNamesOf } from '../../publishing/export/field-names.ts';
import { reasonOf } from '../../publishing/export/reasons.ts';
import { pointersIn } from '../../safeguards/removal/pointers.ts';
import { contentHash, recordOfVersion } from './content-hash.ts';
import { copyOf } from './copy.ts';
import type { Entry } from './entry.ts';
import { claim, notMeanwhile, publishApproved } from './publish.ts';
import { lastPublished, type Row, type Standing } from './standing.ts';

/**
 * Reads what the public saw last of a document it sees no more: it was approved, whatever was
 * written since. Null while something newer is approved and waits.
 */
export async function readLastPublic(
  { payload }: Pick<PayloadRequest, 'payload'>,
  { of: collection, id, live, entry }: Standing,
): Promise<Row | null> {
  if (live || entry?.pending) return null;
  return lastPublished({ payload }, collection, id);
}

interface PuttingBack {
  req: PayloadRequest;
  standing: Standing;
  entry: Entry;
  now: Date;
}

/**
 * Publishes again what the public saw last. A draft that is newer stays a draft on top of it.
 * @throws {Refused} 409 with what it needs and is missing
 */
export async function putBack({ req, standing, entry, now }: PuttingBack): Promise<void> {
  const { kind, of } = standing;
  const last = await readLastPublic(req, standing);
  if (!last) throw new Refused('Mục này chưa có bản nào từng đăng.', 409);
  await demandAllThere(req, standing, last);
  const copy = copyOf(req.payload, of, last);
  const approval = { approvedHash: contentHash(kind, last), approvedCopy: JSON.stringify(copy) };
  const claimed = notMeanwhile(await claim(req.payload, entry, now, approval));
  try {
    await publishApproved(req.payload, standing, claimed, {
      user: req.user,
      now,
      changeNote: undefined,
      step: { deed: 'putBack' },
      // That of a newer draft, which waits still.
      change: { changeNote: entry.changeNote },
    });
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    const labels = error.data.errors.map(({ label, path }) => `“${String(label ?? path)}”`);
    throw notNow(`bản đã duyệt nay chưa đúng ở ${[...new Set(labels)].join(', ')}`);
  }
}

/** @throws {Refused} 409 when what it is made of, or what it cannot be without, is no longer there */
async function demandAllThere({ payload }: PayloadRequest, { kind, of }: Standing, last: Row) {
  const { fields } = payload.collections[of].config;
  for (const { to, id, required } of pointersIn(fields, last)) {
    const { labels, trash, versions } = payload.collections[to].config;
    const found =
      required &&
      (await payload.db.findOne<Row>({ collection: to, where: { id: { equals: id } } }));
    const isThere =
      found &&
      !(trash && found['deletedAt']) &&
      (!versions?.drafts || found._status === 'published');
    if (!required || isThere) continue;
    const name = found && to in kinds ? found[kinds[to as keyof typeof kinds].title] : undefined;
    const label = String(labels.singular).toLocaleLowerCase('vi');
    throw notNow(
      `bản đã duyệt cần ${label}${name ? ` “${String(name)}”` : ''}, nay không còn trên trang`,
    );
  }
  const checked = checkRecord(kind, recordOfVersion(kind, last));
  if (checked.ok) return;
  const names = formNamesOf(payload.config)[kind];
  const reasons = [...new Set(checked.problems.map((problem) => reasonOf(problem, names)))];
  throw new Refused(`Chưa đăng lại được. ${reasons.join(' ')}`, 409);
}

const notNow = (why: string) =>
  new Refused(`Chưa đăng lại được: ${why}. Hãy sửa trong bản nháp rồi gửi duyệt.`, 409);
