import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';
import { embeddedClient } from '../../storage/database/sqlite.ts';
import { daysOfCopies } from '../retention/forget-copies.ts';
import { auditMonths } from '../../storage/audit/retention.ts';
import { readBackupStatus } from '../../storage/installation/backup-status.ts';
import { dataFolderOf } from '../../base/data-folder.ts';
import { readSettingsRow } from '../../publishing/globals/settings-row.ts';
import { isUnderWay } from '../../storage/ledger/ledger.ts';
import { type Finding, kinds } from './finding.ts';
import { Likeness, type Wanted } from './likeness.ts';
import { whyWaits } from './many.ts';
import { findPerson } from './search.ts';
import { whyAccountStays } from '../erasure/account.ts';
import { isStepKind, type Step } from '../erasure/step.ts';
import type { Staying } from './store.ts';

/** A request of somebody: whom, and which findings are that person. */
export interface Asked extends Wanted {
  picks: string[];
}

/** The plan of what would happen to what was picked. */
export interface RemovalPlan {
  goes: Finding[];
  stays: Staying[];
  /** Found by what the picked ones say, and not decided yet. */
  more: Finding[];
  /** The reasons why it can't be done, sentences in Vietnamese. */
  faults: string[];
  /** The reason why it waits for a second person, a sentence; null where it does not. */
  waits: string | null;
  steps: (Step & { title: string })[];
  /** Names the plan. */
  hash: string;
}

/**
 * Plans to remove what was picked. What is known of the picked ones is looked for, too: a search by a name
 * also finds where the number alone stands.
 * @param user id of the account that asks
 */
export async function planRemoval(
  payload: Payload,
  asked: Asked,
  user: string,
): Promise<RemovalPlan> {
  const { found, likeness } = await findMore(payload, asked);
  const picks = new Set(asked.picks);
  const picked = found.filter(({ key }) => picks.has(key));
  const pictures = new Set(picked.flatMap((one) => one.pictures));
  const withPictures = found.filter(
    (one) => picks.has(one.key) || (one.kind === 'picture' && pictures.has(one.document)),
  );
  const goes = withPictures.filter(({ kind }) => isStepKind(kind));
  const steps = goes.flatMap(({ kind, of, document, part, place }) => {
    const title = likeness.isIn(place) ? kinds[kind].label : place;
    return isStepKind(kind) ? [{ kind, of, document, part, title }] : [];
  });
  const others = found.filter((one) => !withPictures.includes(one));
  return {
    goes,
    stays: [...staysOf(withPictures, others, likeness), ...(await alwaysStays(payload))],
    more: others.filter(({ kind }) => isStepKind(kind)),
    faults: await faultsOf(payload, goes, user),
    waits: await whyWaits(payload, user, goes),
    steps,
    hash: hashOf(steps),
  };
}

/** Findings, also those that only what the picked ones say leads to. */
export async function findMore(
  payload: Payload,
  { picks, ...wanted }: Asked,
): Promise<{ found: Finding[]; likeness: Likeness }> {
  const first = await findPerson(payload, wanted);
  const picked = first.filter(({ key }) => picks.includes(key));
  const whole: Wanted = {
    names: [...wanted.names, ...picked.flatMap(({ names }) => names)],
    numbers: [...wanted.numbers, ...picked.flatMap(({ numbers }) => numbers)],
  };
  const likeness = new Likeness(whole);
  const isMore = picked.some(({ names, numbers }) => names.length > 0 || numbers.length > 0);
  return { found: isMore ? await findPerson(payload, whole) : first, likeness };
}

function hashOf(steps: RemovalPlan['steps']): string {
  const said = steps.map(({ kind, of, document, part }) => [kind, of, document, part].join(' '));
  return createHash('sha256').update(said.toSorted().join('\n')).digest('base64url');
}

/** Lists what stays of what was found: to be mended by hand, and forms that others signed too. */
function staysOf(picked: Finding[], others: Finding[], likeness: Likeness): Staying[] {
  const ofTheirs = new Set(picked.map(({ document }) => document));
  const forms = others.filter(
    ({ kind, place }) =>
      kind === 'form' && picked.some((one) => one.kind === 'member' && one.place === place),
  );
  const byHand = [...picked, ...others].filter(
    ({ kind, document }) =>
      kinds[kind].fate !== 'goes' && (kind !== 'trace' || ofTheirs.has(document)),
  );
  return [...byHand, ...forms].map(({ kind, place, until, form }) => ({
    what: likeness.isIn(place) ? kinds[kind].label : `${kinds[kind].label}: ${place}`,
    why: until ? `${kinds[kind].why} ${until}` : kinds[kind].gone,
    ...(form && { form }),
  }));
}

/** Lists what every removal leaves behind, and by which duty. */
async function alwaysStays(payload: Payload): Promise<Staying[]> {
  const settings: Record<string, unknown> = { ...(await readSettingsRow(payload)) };
  const months = Number(settings['auditMonths'] ?? auditMonths.usual);
  return [
    {
      what: 'Nhật ký',
      why: `Chỉ ghi mã số: ai làm gì lúc nào, không có tên và số điện thoại. Từng dòng tự xóa sau ${months} tháng.`,
    },
    {
      what: 'Danh sách đã rút lại, đã xóa',
      why: 'Chỉ có mã số. Giữ lại để bản sao lưu được khôi phục không đem người này trở lại.',
    },
    await backupsStay(payload, new Date()),
    ...(embeddedClient(payload.db) ? [copiesStay] : []),
  ];
}

const copiesStay: Staying = {
  what: 'Bản chép dữ liệu lúc nâng cấp phần mềm, nếu có',
  why: `Nằm trên máy chủ, chỉ để lùi lại. Tự xóa sau ${daysOfCopies} ngày; riêng bản để lại sau một lần lùi thì người trông máy chủ phải tự xóa.`,
};

/** Months of which a backup is kept each. */
const monthsOfBackups = 12;

async function backupsStay(payload: Payload, now: Date): Promise<Staying> {
  const what = 'Bản sao lưu làm trước lúc xóa';
  const status = await readBackupStatus(dataFolderOf(payload));
  if (!status?.last)
    return {
      what,
      why: 'Máy này chưa sao lưu lần nào. Bản mà ai đó tự chép đi nơi khác thì phải tự xóa.',
    };
  const [year = 0, month = 1] = dayOfInstant(now).split('-').map(Number);
  const ends = new Date(Date.UTC(year, month - 1 + monthsOfBackups, 1));
  const until = `${String(ends.getUTCMonth() + 1).padStart(2, '0')}/${ends.getUTCFullYear()}`;
  return {
    what,
    why: `${status.last.encrypted ? 'Có mã hóa, chỉ mở được bằng khóa cất riêng. ' : ''}Còn dữ liệu cũ cho tới khi tự xóa theo lịch 7 ngày, 4 tuần, 12 tháng: bản cuối cùng mất chậm nhất khi có bản sao lưu đầu tiên của tháng ${until}. Khôi phục từ bản đó thì người này cũng không trở lại. Bản tự chép đi nơi khác thì phải tự xóa.`,
  };
}

async function faultsOf(payload: Payload, goes: Finding[], user: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { kind, document } of goes) {
    if (kind !== 'account') continue;
    const fault = await whyAccountStays(payload, document, user);
    if (fault !== null) faults.push(fault);
  }
  if (goes.some(({ kind }) => kind === 'import' || kind === 'member')) {
    if (await isUnderWay(payload, 'imports'))
      faults.push('Đang có danh sách nhập dở. Hãy đợi nhập xong rồi xem trước lại.');
  }
  return faults;
}
