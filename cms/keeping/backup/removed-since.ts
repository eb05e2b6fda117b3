import { kindOf, kinds } from '../../../content/kinds.ts';
import { lastEvents, type Removal, system } from '../../../content/removals.ts';
import { formatInstant } from '../../../content/text/date.ts';
import { formatNumber } from '../../../content/text/number.ts';
import { isKeptApart } from './choice.ts';

/** The removals from after the moment of a backup, before anything is restored. */
export interface RemovedSince {
  /** The moment of the backup, ISO 8601. */
  at: string;
  removals: Removal[];
  /** Consents that were withdrawn and people who were removed since: they stay so. */
  withdrawals: number;
  /** Addresses of the accounts in the backup, by id. */
  accounts: ReadonlyMap<string, string>;
}

/** The removals that somebody may choose about: those that would take something away. */
export function choosable({ removals }: Pick<RemovedSince, 'removals'>): Removal[] {
  const last = [...lastEvents(removals).values()];
  return last.filter((removal) => removal.event !== 'live' && !isKeptApart(removal));
}

/** Lines for an operator: what stays as it is, and what was removed by whom, when, how many of what. */
export function tellRemoved(since: RemovedSince): string[] {
  const apart = since.removals.filter(isKeptApart).length + since.withdrawals;
  const open = choosable(since);
  const groups = Map.groupBy(open, ({ by, event }) => `${event} ${by ?? ''}`);
  return [
    `Bản sao lưu giữ dữ liệu lúc ${formatInstant(since.at)}. Từ đó tới nay:`,
    `- Luôn giữ, không chọn được: ${formatNumber(apart)} dòng về rút lại đồng ý, xóa theo yêu cầu của một người, xóa vì hết hạn giữ, thu hồi mã của tổ.`,
    ...(open.length === 0
      ? ['- Không có mục nào khác bị xóa hẳn hay gỡ khỏi trang.']
      : [...groups.values()].map((group) => `- ${lineOf(group, since.accounts)}`)),
  ];
}

function lineOf(group: Removal[], accounts: ReadonlyMap<string, string>): string {
  const [first] = group;
  const times = group.map(({ at }) => at).sort();
  const [from, to] = [formatInstant(times[0] ?? ''), formatInstant(times.at(-1) ?? '')];
  const deed = first?.event === 'deleted' ? 'xóa hẳn' : 'gỡ khỏi trang';
  const when = from === to ? from : `từ ${from} tới ${to}`;
  return `${nameOf(first?.by, accounts)} ${deed}, ${when}: ${countsOf(group)}`;
}

/** Names who did it, as an operator types it after `--not-of`. */
function nameOf(by: string | undefined, accounts: ReadonlyMap<string, string>): string {
  if (by === undefined) return 'Không rõ ai (dòng của mã cũ)';
  if (by === system) return 'Hệ thống';
  return accounts.get(by) ?? `Tài khoản ${by} (không có trong bản sao lưu)`;
}

/** Counts by kind: `128 tổ công nghệ số (teams), 84 hướng dẫn (guides)`. */
export const countsOf = (documents: { collection: string }[]): string =>
  countedIn(documents, nounAndName);

/** Counts by kind for who types no names: `128 tổ công nghệ số, 84 hướng dẫn`. */
export const countsInWords = (documents: { collection: string }[]): string =>
  countedIn(documents, nounOf);

function countedIn(
  documents: { collection: string }[],
  say: (collection: string) => string,
): string {
  const byKind = Map.groupBy(documents, ({ collection }) => collection);
  return [...byKind]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([collection, { length }]) => `${formatNumber(length)} ${say(collection)}`)
    .join(', ');
}

const nounAndName = (collection: string): string =>
  kindOf(collection) ? `${nounOf(collection)} (${collection})` : nounOf(collection);

function nounOf(collection: string): string {
  const kind = kindOf(collection);
  return kind ? kinds[kind].noun : `mục “${collection}”`;
}
