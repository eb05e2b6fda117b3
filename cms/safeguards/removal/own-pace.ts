import type { Payload, PayloadRequest } from 'payload';
import type { Visitor } from '../../base/access/roles.ts';
import { Refused } from '../../base/errors/refused.ts';
import { whenRefused } from '../../base/limits/meter.ts';
import { giveTurnBack, readTurns, takeTurn as take, type Turn } from '../../storage/tries/turns.ts';
import { summedWith } from '../held-deeds/same-hands.ts';
import { isFree, longestOf, type Pace, timesFrom } from './pace.ts';
import { noteTooFast } from './too-fast.ts';

/** The most one account may remove at once; more is a plan that others see. */
const most = 10;
const minutes = 10;
const agreed = 'agreedUpon';
const mostADay = 40;
const day = 24 * 3_600_000;
/** As many as the largest province needs on the day it begins: some 170 communes, and the province. */
const mostNewAccounts = 200;
/** More than removals: a library is renewed in one go. */
const mostFiles = 30;
const mostFilesADay = 100;
const removals: Pace = [
  { most, within: minutes * 60_000 },
  { most: mostADay, within: day },
];

/**
 * The kinds counted apart: who tidies pages may also have accounts to tidy, or people to answer. What no
 * plan can do is `unplanned`, and counts with the content.
 */
type Counted = 'content' | 'unplanned' | 'files' | 'accounts' | 'newAccounts' | 'people';

const paces: Record<Counted, Pace> = {
  content: removals,
  unplanned: removals,
  files: [
    { most: mostFiles, within: minutes * 60_000 },
    { most: mostFilesADay, within: day },
  ],
  accounts: removals,
  people: removals,
  newAccounts: [{ most: mostNewAccounts, within: day }],
};

/** Names in the database, where other counts of people are kept, too. */
const ownNames: Record<Counted, string> = {
  content: 'content',
  unplanned: 'content',
  files: 'files',
  accounts: 'accounts',
  newAccounts: 'newAccounts',
  people: 'handed out',
};

const often = `${most} mục trong ${minutes} phút, hay ${mostADay} mục trong một ngày`;
const alone = 'Tài khoản của bạn';
const together =
  'Tài khoản này, cùng những tài khoản do một người lập hay đặt mật khẩu trong tuần,';
const rest = 'Hãy nghỉ một lát rồi làm tiếp';
const tooFast: Record<Counted, (who: string) => string> = {
  content: (who) =>
    `${who} vừa gỡ, xóa hoặc khôi phục ${often}. ${rest}; nhiều mục thì người duyệt hay quản trị viên chọn trong danh sách để lập kế hoạch gỡ.`,
  unplanned: (who) =>
    `${who} vừa gỡ, xóa, thu hồi, lấy lại bản cũ hay dời ngày xóa tới sớm hơn, tính chung ${often}. ${rest}.`,
  files: (who) =>
    `${who} vừa thay ${mostFiles} tệp trong ${minutes} phút, hay ${mostFilesADay} tệp trong một ngày. ${rest}.`,
  people: (who) =>
    `${who} vừa lấy ra, hay đang xin lấy ra, dữ liệu của hơn ${most} người trong ${minutes} phút, hay ${mostADay} người trong một ngày. Hãy bớt những chỗ không phải của người đang tìm, hoặc nghỉ một lát rồi làm tiếp.`,
  accounts: (who) =>
    `${who} vừa xóa, hoặc đổi vai trò, xã phụ trách, của ${most} người trong ${minutes} phút, hay ${mostADay} người trong một ngày. ${rest}.`,
  newAccounts: (who) =>
    `${who} vừa tạo ${mostNewAccounts} tài khoản trong một ngày, hết mức. Mai hãy tạo tiếp.`,
};

/**
 * Reads when accounts that the same person may use have removed something: whoever makes accounts that
 * write for the province, or signs in to those of others, has no further pace by it.
 */
async function momentsIn(
  payload: Payload,
  hands: Iterable<string>,
  what: Counted,
  req: InTransaction = {},
): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (const account of hands)
    turns.push(...(await readTurns(payload, { account, what: ownNames[what] }, req)));
  return turns.toSorted((one, other) => one.at - other.at);
}

/** Computes when an account may take off so many more, one after the other. */
export async function removalTimes(
  payload: Payload,
  user: Visitor,
  count: number,
  now = new Date(),
): Promise<Date[]> {
  const hands = await summedWith(payload, String(user?.id), now);
  const moments = (await momentsIn(payload, hands, 'content')).map(({ at }) => at);
  return timesFrom(removals, moments, count, now.getTime()).map((at) => new Date(at));
}

/** Tells whether so much is a plan: it does not end within one more rest of the pace. */
export function isPlan(times: Date[], now: Date): boolean {
  return (times.at(-1)?.getTime() ?? 0) > now.getTime() + minutes * 60_000;
}

/** The context of what others have agreed to, or could have stopped: nothing slows it down. */
export const agreedUpon: Record<string, unknown> = { [agreed]: true };

/** The same of a write that a request leads to. */
export function agreedIn({ context }: Pick<PayloadRequest, 'context'>): Record<string, unknown> {
  return context[agreed] === true ? agreedUpon : {};
}

type Asking = Pick<PayloadRequest, 'payload' | 'user'>;
type InTransaction = Pick<Partial<PayloadRequest>, 'transactionID'>;

/**
 * Counts a removal of the account that asks, unless its request is refused after all.
 * @throws {Refused} 429 when there were too many of late
 */
export async function slowsDown(
  req: Asking & Pick<PayloadRequest, 'context'> & InTransaction,
  what?: Counted,
): Promise<void> {
  if (req.context[agreed] !== true) whenRefused(await takeTurn(req, what, req));
}

/**
 * Counts several at once: all of them, or none.
 * @returns how to take the counts back
 * @throws {Refused} 429 when they are too many
 */
export async function takeTurns(
  asking: Asking,
  count: number,
  what?: Counted,
): Promise<() => Promise<void>> {
  const given: (() => Promise<void>)[] = [];
  const giveBack = async () => {
    for (const one of given) await one();
  };
  try {
    for (let at = 0; at < count; at += 1) given.push(await takeTurn(asking, what));
  } catch (error) {
    await giveBack();
    throw error;
  }
  return giveBack;
}

/**
 * Counts a removal of an account, where all processes see it, with those of all that are in the same hands.
 * @param req the transaction of the removal
 * @returns how to take the count back
 * @throws {Refused} 429 when there were too many of late
 */
export async function takeTurn(
  { payload, user }: Asking,
  what: Counted = 'content',
  req: InTransaction = {},
): Promise<() => Promise<void>> {
  const whose = { account: String(user?.id), what: ownNames[what] };
  const pace = paces[what];
  const now = Date.now();
  const allows = (turns: { at: number }[]) =>
    isFree(
      pace,
      turns.map(({ at }) => at),
      now,
    );
  const turn = await take(payload, whose, { allows, longest: longestOf(pace), now }, req);
  if (turn) {
    const giveBack = () => giveTurnBack(payload, whose, turn);
    const hands = await summedWith(payload, whose.account);
    // Read after the own is written: of two at the same moment at least one sees the other.
    const all = hands.size > 1 ? await momentsIn(payload, hands, what, req) : [];
    if (allows(all.filter(({ id }) => id !== turn.id))) return giveBack;
    await giveTurnBack(payload, whose, turn, req);
  }
  noteTooFast({ payload, user });
  throw new Refused(tooFast[what](turn ? together : alone), 429);
}
