import { formatInstant } from '../../content/text/date.ts';
import { formatBytes } from '../../content/text/number.ts';
import type { Program } from './versions.ts';

/** The facts known before anything is touched. */
export interface Facts {
  now: Program;
  next: Program;
  /** Bytes that are free where the code lies and where the data lies, and how many are wanted. */
  code: Room;
  data: Room;
  /**
   * True if the database is one of a server, which no copy is laid beside: the way back changes
   * code only.
   */
  isServer: boolean;
  /** True if the new code is compiled and has its packages. */
  isRelease: boolean;
}

export interface Room {
  free: number;
  needed: number;
}

/** Says why an upgrade can't begin, in one Vietnamese sentence; nothing when it can. */
export function refusalOf({ code, data, next, now }: Facts): string | undefined {
  if (next.schema < now.schema)
    return `Mã mới (${next.name}, cơ sở dữ liệu tới bước “${next.schema}”) cũ hơn mã đang chạy (${now.name}, “${now.schema}”): lệnh này không hạ phiên bản. Muốn về bản trước lần nâng cấp vừa rồi thì chạy npm run upgrade -- --back.`;
  if (!next.tellsState)
    return `Mã mới (${next.name}) cũ tới mức không cho biết nó mở dữ liệu nào, nên chuyển sang thì không chắc còn đúng dữ liệu: lấy bản mới hơn.`;
  for (const [where, { free, needed }] of [
    ['chứa mã', code],
    ['chứa dữ liệu', data],
  ] as const)
    if (free < needed)
      return `Ổ đĩa ${where} còn ${formatBytes(free)}, cần ${formatBytes(needed)} để nâng cấp: xóa bớt tệp hoặc tăng dung lượng rồi chạy lại.`;
  return undefined;
}

/** The parts of the list of changes by their headings, and who they are for. */
const readers = new Map([
  ['### Editors', 'cán bộ viết bài'],
  ['### Citizens', 'bà con'],
  ['### At the desk', 'quầy'],
  ['### Operators', 'người vận hành'],
]);

/**
 * Counts the changes that only the newer list has, by who they are for. They are written in English: who
 * upgrades is told how many, and where they stand.
 */
export function newChanges(before: string, after: string): ReadonlyMap<string, number> {
  const known = new Set(before.split('\n'));
  const counts = new Map<string, number>();
  let reader = 'mọi người';
  for (const line of after.split('\n'))
    if (line.startsWith('#')) reader = readers.get(line.trim()) ?? 'mọi người';
    else if (line.startsWith('- ') && !known.has(line))
      counts.set(reader, (counts.get(reader) ?? 0) + 1);
  return counts;
}

/** The fate of the tables, and what the way back will cost. */
const tables = {
  same: 'Cơ sở dữ liệu không đổi cấu trúc: lùi lại được mà không mất gì.',
  beside:
    'Cơ sở dữ liệu đổi cấu trúc: trước đó có một bản sao. Lùi lại sau này thì mất những gì làm từ lúc nâng cấp.',
  onServer:
    'Cơ sở dữ liệu MongoDB đổi cấu trúc, và lùi lại thì chỉ đổi mã: dữ liệu giữ cấu trúc mới. Muốn cả dữ liệu về như trước thì lùi xong dừng mọi máy, khôi phục bản sao lưu mà lệnh này làm ngay sau đây vào một cơ sở dữ liệu trống (npm run restore), và mất những gì làm từ lúc nâng cấp.',
};

/** Describes what will be done, for the operator to agree to. */
export function planOf(
  { isRelease, isServer, next, now }: Facts,
  changes: ReadonlyMap<string, number>,
): string {
  const counts = [...changes].map(([reader, count]) => `cho ${reader} ${count} điều`);
  return [
    `Từ ${now.name} lên ${next.name}.`,
    next.schema === now.schema ? tables.same : isServer ? tables.onServer : tables.beside,
    `Các bước: sao lưu; ${isRelease ? 'đặt' : 'cài và biên dịch'} bản mới ở bên cạnh; chạy thử nó trên bản chép của dữ liệu; rồi mới chuyển. Trang vẫn mở; hệ quản trị tắt một lát khi chuyển. Bước nào không xong thì về như cũ.`,
    ...(counts.length > 0
      ? [`Có gì mới: ${counts.join(', ')} (tiếng Anh, ở tệp CHANGELOG.md của mã mới).`]
      : []),
  ].join('\n');
}

const day = 24 * 60 * 60 * 1000;

/** The time the way back is open, in days. */
export const backFor = 14;

/** Says why there is no way back any more, in one Vietnamese sentence; nothing when there is. */
export function tooLate(upgradedAt: string, now: number): string | undefined {
  if (now - Date.parse(upgradedAt) <= backFor * day) return undefined;
  return `Lần nâng cấp lúc ${formatInstant(upgradedAt)} đã quá ${backFor} ngày nên không lùi bằng lệnh này nữa: khôi phục từ bản sao lưu (npm run restore).`;
}

/** For how long a backup may stand in for a new one, in milliseconds. */
const freshFor = day;

/** Tells whether the last good backup is new enough to upgrade without another. */
export function isFresh(lastAt: string | undefined, now: number): boolean {
  return lastAt !== undefined && now - Date.parse(lastAt) <= freshFor;
}
