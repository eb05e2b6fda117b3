import type { Payload, PayloadRequest } from 'payload';
import { may } from '../../base/access/abilities.ts';
import { readNewest } from '../../base/access/asking.ts';
import { Refused } from '../../base/errors/refused.ts';
import { writePart } from '../../storage/database/write-part.ts';

const collection = 'reminders';
/** Reminders of teams begin so, those of communes and texts otherwise. */
const kind = 'team-work';
const idOf = (month: string, hamlet: string) => `${kind}/${month}/${hamlet}`;

/**
 * Notes that somebody reminded the team of a hamlet of its sums, so that nobody else does so again. The
 * system itself sends nothing.
 * @throws {Refused} for those who may not keep the team
 */
export async function noteReminded(
  req: PayloadRequest,
  hamlet: string,
  month: string,
  now = new Date(),
): Promise<{ remindedAt: string }> {
  const { payload } = req;
  if (!may(req.user, 'checkTeams')) throw new Refused('Bạn chưa được phép làm việc này.');
  const where = { id: { equals: hamlet } };
  const [own] = await readNewest<{ id: string }>(req, 'hamlets', { where, select: { name: true } });
  if (!own) throw new Refused('Không có ấp, khóm này.', 404);
  const id = idOf(month, hamlet);
  const at = now.toISOString();
  const isNoted = () => payload.db.findOne({ collection, where: { id: { equals: id } } });
  if (!(await isNoted())) {
    try {
      await payload.db.create({ collection, data: { id, at, to: hamlet } });
      return { remindedAt: at };
    } catch (error) {
      // Somebody else noted it in between.
      if (!(await isNoted())) throw error;
    }
  }
  await writePart(payload, collection, id, { at });
  return { remindedAt: at };
}

/** Hamlet → when its team was reminded of a month. */
export async function readReminded({ db }: Payload, month: string): Promise<Map<string, string>> {
  const { docs } = await db.find<{ id: string; at?: string }>({
    collection,
    where: { id: { like: `${kind}/${month}/` } },
    limit: 0,
    pagination: false,
  });
  return new Map(docs.flatMap(({ id, at }) => (at ? [[id.split('/')[2] ?? '', at]] : [])));
}
