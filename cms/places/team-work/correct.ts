import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { counters } from '../../../content/counters.ts';
import { month } from '../../../content/schema/primitives.ts';
import { completeTeam } from '../../../content/schema/team.ts';
import { canBeMembers, countOf, summed } from '../../../tally/counters.ts';
import { daysOf } from '../../../tally/month.ts';
import { may } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { record, type Happening } from '../../storage/audit/record.ts';
import { inTransaction } from '../../storage/database/in-transaction.ts';
import { correctionReasons, type CorrectionReason } from './correction-reasons.ts';
import {
  corrected,
  correctionsCollection as collection,
  teamMonthOf,
  readCorrections,
  type Correction,
} from './corrections.ts';
import type { KeptSums } from './kept-sums.ts';
import { readSenders } from './senders.ts';

/** The largest number that is taken. */
const mostCounted = 99_999;
const whole = z.number().int().min(0).max(mostCounted);
const reasons = Object.keys(correctionReasons) as [CorrectionReason, ...CorrectionReason[]];

/** The sum asked for, and the numbers on the screen: what changed meanwhile is corrected by nobody. */
const asked = z.strictObject({
  team: z.string().min(1),
  month,
  counter: z.enum(counters),
  /** Nothing: what phones send counts again. */
  value: whole.nullable(),
  reason: z.enum(reasons),
  /** The number that phones had sent. */
  sent: whole,
  /** The number of changes of this sum before. */
  changes: whole,
});
type Asked = z.infer<typeof asked>;

const refusals = {
  notAllowed: 'Bạn chưa được phép làm việc này.',
  unreadable: `Chưa sửa được: cần một con số từ 0 tới ${mostCounted} và một lý do.`,
  nothing: 'Không có số này. Mở lại trang.',
  meanwhile: 'Số này vừa đổi. Mở lại trang rồi sửa.',
  same: 'Số đó đang được tính rồi.',
  tooMuch: 'Số sửa lớn quá so với số người trong tổ. Coi lại con số.',
};

/**
 * Puts a number in the place of one sum that a team sent for a month, or gives the sum back to what phones
 * send. What was sent stays as it was.
 * @throws {Refused} for those who may not keep the team, for what can't be, and where it changed meanwhile
 */
export async function correctSum(
  req: PayloadRequest,
  body: unknown,
  now = new Date(),
): Promise<{ at: string }> {
  const { user } = req;
  if (!user || !may(user, 'checkTeams')) throw new Refused(refusals.notAllowed);
  const parsed = asked.safeParse(body);
  if (!parsed.success) throw new Refused(refusals.unreadable, 422);
  const wanted = parsed.data;
  const change = { ...(await changeOf(req, wanted)), by: String(user.id), at: now.toISOString() };
  const detail = `${wanted.month} ${wanted.counter} ${change.before} → ${change.value ?? change.sent}`;
  const of = { of: 'teams', document: wanted.team };
  await keep(req, change, { deed: 'teamSumsCorrected', by: user, ...of, detail });
  return { at: change.at };
}

/**
 * Keeps a change and notes it, both or neither.
 * @throws {Refused} where somebody else made one at the same moment
 */
async function keep(
  { payload }: PayloadRequest,
  change: Correction,
  happening: Happening,
): Promise<void> {
  const where = { id: { equals: change.id } };
  await inTransaction(payload, {}, async (within) => {
    // Made first: what is refused is not noted as done.
    await payload.db.create({ collection, data: { ...change }, req: within });
    try {
      await record(payload, happening, within);
    } catch (error) {
      // A database without transactions keeps no change that is not noted.
      if (within.transactionID === undefined) await payload.db.deleteOne({ collection, where });
      throw error;
    }
  }).catch(async (error: unknown) => {
    // Its id says that there is another; the own one is gone again.
    if (!(await payload.db.findOne({ collection, where }))) throw error;
    throw new Refused(refusals.meanwhile, 409);
  });
}

/** @throws {Refused} */
async function changeOf(
  req: PayloadRequest,
  { team, month: of, counter, value, reason, sent, changes }: Asked,
): Promise<Omit<Correction, 'by' | 'at'>> {
  const [own] = await readSenders(req, [team]);
  const rows = own ? await readSent(req, team, of) : [];
  if (!own || rows.length === 0) throw new Refused(refusals.nothing, 404);
  const sums = summed(rows.map(({ counts }) => counts));
  const inMonth = { month: { equals: of } };
  const all = (await readCorrections(req.payload, [inMonth], [team])).get(`${team}/${of}`) ?? [];
  const before = countOf(corrected(sums, all), counter);
  const last = all.filter((one) => one.counter === counter);
  if (countOf(sums, counter) !== sent || last.length !== changes)
    throw new Refused(refusals.meanwhile, 409);
  if (isAsItIs(value, { sent, before }, last.at(-1))) throw new Refused(refusals.same, 422);
  const place = changes + 1;
  const id = `${teamMonthOf({ team, month: of })}/${counter}/${place}`;
  const change = { id, team, month: of, counter, place, sent, before, value, reason };
  const after = corrected(sums, [...all, { ...change, by: '', at: '' }]);
  const members = Math.max(completeTeam, own.members?.length ?? 0);
  // A number that becomes smaller is never too large, whatever the others are.
  if (value !== null && value > before && !canBeMembers(after, members, daysOf(of)))
    throw new Refused(refusals.tooMuch, 422);
  return change;
}

/** Tells whether nothing would change; who keeps a corrected number after phones sent another says so anew. */
function isAsItIs(
  value: number | null,
  { sent, before }: { sent: number; before: number },
  last: Correction | undefined,
): boolean {
  const stands = typeof last?.value === 'number';
  if (value === null) return !stands;
  return value === before && (value === sent || !stands || last.sent === sent);
}

async function readSent({ payload }: PayloadRequest, team: string, of: string) {
  const { docs } = await payload.db.find<KeptSums>({
    collection: 'team-sums',
    where: { and: [{ team: { equals: team } }, { month: { equals: of } }] },
    limit: 0,
    pagination: false,
  });
  return docs.filter(({ leftOutAt }) => !leftOutAt);
}
