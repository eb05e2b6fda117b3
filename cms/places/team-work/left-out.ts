import type { PayloadRequest } from 'payload';
import { may } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { record } from '../../storage/audit/record.ts';
import { writeIf } from '../../storage/database/write-part.ts';
import type { KeptSums } from './kept-sums.ts';
import { readSenders } from './senders.ts';

const collection = 'team-sums';

/**
 * Leaves out what one phone sent for a month: a stranger's, or a wrong one. It is kept as it was, and the
 * phone can send another in its place.
 * @throws {Refused} for those who may not keep the team, and where there is nothing to leave out
 */
export async function leaveOut(
  req: PayloadRequest,
  id: string,
  now = new Date(),
): Promise<{ leftOutAt: string }> {
  const { payload, user } = req;
  if (!may(user, 'checkTeams')) throw new Refused('Bạn chưa được phép làm việc này.');
  const row = await payload.db.findOne<KeptSums>({ collection, where: { id: { equals: id } } });
  const [team] = row ? await readSenders(req, [row.team]) : [];
  if (!row || !team) throw new Refused('Không có số này. Mở lại trang.', 404);
  const detail = `${row.month} ${row.phone} ${row.version}`;
  await record(payload, { deed: 'teamSumsOut', by: user, of: 'teams', document: row.team, detail });
  const leftOutAt = now.toISOString();
  // As it was shown: the phone may have sent another meanwhile.
  const asShown = { and: [{ id: { equals: id } }, { version: { equals: row.version } }] };
  if (!(await writeIf(payload, collection, asShown, { leftOutAt })))
    throw new Refused('Máy này vừa gửi số khác. Mở lại trang.', 409);
  return { leftOutAt };
}
