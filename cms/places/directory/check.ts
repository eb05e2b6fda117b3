import type { PayloadRequest, Where } from 'payload';
import { may } from '../../base/access/abilities.ts';
import { idOf } from '../../base/access/roles.ts';
import { record } from '../../storage/audit/record.ts';
import { writeIf } from '../../storage/database/write-part.ts';
import { Refused } from '../../base/errors/refused.ts';

/** The last time somebody said that all of a team still holds. Instants are ISO 8601. */
export interface Check {
  /** Id of the team. */
  id: string;
  commune?: string | null;
  checkedAt?: string | null;
  /** Id of the user. */
  checkedBy?: string | null;
  previousAt?: string | null;
  previousBy?: string | null;
}

const collection = 'team-checks';

/**
 * Notes that all of a team still holds.
 * @throws {Refused} for those who may not keep this team
 */
export async function checkTeam(
  req: PayloadRequest,
  id: string,
  now = new Date(),
): Promise<{ checkedAt: string }> {
  const commune = await communeOfKept(req, id);
  const before = await readCheck(req, id);
  await note(req, 'check', id);
  const checkedAt = now.toISOString();
  const check = {
    commune,
    checkedAt,
    checkedBy: req.user?.id ?? null,
    previousAt: before?.checkedAt ?? null,
    previousBy: before?.checkedBy ?? null,
  };
  if (await write(req, id, check)) return { checkedAt };
  try {
    await req.payload.db.create({ collection, data: { id, ...check } });
  } catch (error) {
    // Another one made it at the same moment: that is a check, too.
    if (!(await write(req, id, check))) throw error;
  }
  return { checkedAt };
}

/**
 * Takes one's own check back; the one before it counts again.
 * @param checkedAt the check to take back, as {@link checkTeam} told it
 * @throws {Refused} for those who may not keep this team, or when it has been checked again since
 */
export async function uncheckTeam(
  req: PayloadRequest,
  id: string,
  checkedAt: string,
): Promise<void> {
  await communeOfKept(req, id);
  const own: Where[] = [
    { checkedAt: { equals: checkedAt } },
    { checkedBy: { equals: req.user?.id ?? '' } },
  ];
  const check = await readCheck(req, id);
  const tooLate = 'Không lấy lại được: tổ này đã được kiểm tra lại sau đó.';
  if (check?.checkedAt !== checkedAt || check.checkedBy !== req.user?.id)
    throw new Refused(tooLate, 409);
  await note(req, 'uncheck', id);
  const before = {
    checkedAt: check.previousAt ?? null,
    checkedBy: check.previousBy ?? null,
    previousAt: null,
    previousBy: null,
  };
  if (!(await write(req, id, before, own))) throw new Refused(tooLate, 409);
}

/** Forgets the checks of a team that is no more. */
export async function forgetChecks(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.db.deleteMany({ collection, where: { id: { equals: id } }, req });
}

function note({ payload, user }: PayloadRequest, deed: 'check' | 'uncheck', document: string) {
  return record(payload, { deed, by: user, of: 'teams', document });
}

/** The commune of a team that the user keeps. */
async function communeOfKept(req: PayloadRequest, id: string): Promise<string | null> {
  if (!may(req.user, 'checkTeams')) throw new Refused('Bạn chưa được phép làm việc này.');
  const { docs } = await req.payload.find({
    collection: 'teams',
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    select: { commune: true },
    user: req.user,
  });
  const team = docs[0];
  if (!team) throw new Refused('Không có tổ này.', 404);
  return idOf(team.commune) ?? null;
}

function readCheck({ payload }: PayloadRequest, id: string): Promise<Check | null> {
  return payload.db.findOne<Check>({ collection, where: { id: { equals: id } } });
}

async function write(
  { payload }: PayloadRequest,
  id: string,
  data: Omit<Check, 'id'>,
  also: Where[] = [],
): Promise<boolean> {
  const where = { and: [{ id: { equals: id } }, ...also] };
  return Boolean(await writeIf(payload, collection, where, data));
}
