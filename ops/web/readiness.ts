import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  backupStatus,
  backupStatusFile,
  backupTrouble,
  commonBackupsFile,
  newerBackups,
  type BackupStatus,
  type BackupTrouble,
} from '../../content/schema/backup-status.ts';
import {
  publisherStatus,
  publisherStatusFile,
  statusEvery,
  type PublisherStatus,
} from '../../content/schema/publisher-status.ts';
import { diskNearlyFull, freeBytes } from '../../env/disk.ts';

/**
 * The state of all, for a monitor: ages in seconds, sentences in Vietnamese. Nothing of a person.
 */
export interface Readiness {
  /** True if nobody need do anything. */
  ready: boolean;
  release: { id: string; age: number } | null;
  /** Changes that wait to be published, and for how long. */
  waiting: { count: number; age: number } | null;
  /** `held`: the publisher of this machine publishes; `waiting`: another one has the right to. */
  lease: 'held' | 'waiting' | 'unknown';
  /** The work of the publisher since it began. */
  rounds: PublisherStatus['rounds'] | null;
  /** Bytes; `null` when the disk does not tell. */
  free: number | null;
  /** The age of the last good backup that this machine knows of; `null` where it knows of none. */
  backup: { age: number } | null;
  problems: string[];
  /** The kind of each problem, in their order: which it is, also when its sentence changes. */
  kinds: ProblemKind[];
}

/** `backup-…` are those of the backups. */
export type ProblemKind =
  | 'release'
  | 'publisher'
  | 'lease'
  | 'disk'
  | 'round'
  | 'waiting'
  | `backup-${BackupTrouble['kind']}`;

type Problem = readonly [ProblemKind, string];

export interface ReadinessOptions {
  dataDir: string;
  minFreeBytes: number;
  /** Milliseconds since 1970. */
  now: number;
  live: { id: string; createdAt: string } | undefined;
  /** True if this is the only machine of the installation, and it makes no backups. */
  lacksBackups?: boolean;
}

const nobodyBacksUp =
  'Không có máy nào sao lưu: biến ROLES không có backup. Thêm backup vào ROLES rồi mở lại.';

/** The time without a write after which a publisher counts as not publishing. */
const lateAfter = 6 * statusEvery;
/** Changes are live within half a minute at worst. */
const waitsTooLong = 120;

/** Milliseconds in which the machine that publishes hears of the others, also when a look or two fail. */
const heardWithin = 30 * 60_000;

/** Looks at the release, the publisher's word, the backups and the disk. */
export async function readReadiness(options: ReadinessOptions): Promise<Readiness> {
  const { dataDir, lacksBackups = false, live, minFreeBytes, now } = options;
  const [status, own, common, free] = await Promise.all([
    readStatus(dataDir),
    readBackups(dataDir, backupStatusFile),
    readCommonBackups(dataDir, now),
    freeBytes(dataDir).catch(() => null),
  ]);
  // Only the machine that publishes hears of the others.
  const backups = newerBackups(own, status?.holdsLease ? common : undefined);
  const age = (instant: string) => Math.round((now - Date.parse(instant)) / 1000);
  const waiting = status?.waiting
    ? { count: status.waiting.count, age: age(status.waiting.since) }
    : null;
  const isFull = free !== null && free < minFreeBytes;
  const problems: Problem[] = [
    ...(live ? [] : [['release', 'Chưa có bản nào để hiện cho bà con.'] as const]),
    ...publisherProblems(status, now),
    ...(isFull ? [['disk', diskNearlyFull(free, minFreeBytes)] as const] : []),
    ...(status?.problem && !isFull ? [['round', status.problem] as const] : []),
    ...(waiting && waiting.age > waitsTooLong
      ? [['waiting', `Có ${waiting.count} thay đổi chờ lên trang đã ${waiting.age} giây.`] as const]
      : []),
    ...backupProblems(backups, lacksBackups, now),
  ];
  return {
    ready: problems.length === 0,
    release: live ? { id: live.id, age: age(live.createdAt) } : null,
    waiting,
    lease: status ? (status.holdsLease ? 'held' : 'waiting') : 'unknown',
    rounds: status?.rounds ?? null,
    free,
    backup: backups?.last ? { age: age(backups.last.at) } : null,
    problems: problems.map(([, sentence]) => sentence),
    kinds: problems.map(([kind]) => kind),
  };
}

function backupProblems(
  backups: BackupStatus | undefined,
  isLacking: boolean,
  now: number,
): Problem[] {
  const trouble = backups && backupTrouble(backups, now);
  if (trouble) return [[`backup-${trouble.kind}`, trouble.sentence]];
  return isLacking && !backups?.last ? [['backup-none', nobodyBacksUp]] : [];
}

function publisherProblems(status: PublisherStatus | undefined, now: number): Problem[] {
  if (!status)
    return [['publisher', 'Tiến trình xuất bản chưa báo tin lần nào: xem nhật ký publisher.log.']];
  // A clock that was set makes it too young as well as too old; the next word puts that right.
  if (Math.abs(now - Date.parse(status.writtenAt)) > lateAfter)
    return [['publisher', 'Tiến trình xuất bản không còn báo tin: xem nhật ký publisher.log.']];
  if (!status.holdsLease) return [['lease', 'Một tiến trình khác đang giữ quyền xuất bản.']];
  return [];
}

async function readStatus(dataDir: string): Promise<PublisherStatus | undefined> {
  try {
    return publisherStatus.parse(
      JSON.parse(await readFile(path.join(dataDir, publisherStatusFile), 'utf8')),
    );
  } catch {
    return undefined;
  }
}

/** Those of all machines, as this one heard while it publishes: an old word is of an earlier time. */
async function readCommonBackups(dataDir: string, now: number): Promise<BackupStatus | undefined> {
  const heard = await stat(path.join(dataDir, commonBackupsFile)).catch(() => undefined);
  if (!heard || now - heard.mtimeMs > heardWithin) return undefined;
  return readBackups(dataDir, commonBackupsFile);
}

async function readBackups(dataDir: string, name: string): Promise<BackupStatus | undefined> {
  try {
    return backupStatus.parse(JSON.parse(await readFile(path.join(dataDir, name), 'utf8')));
  } catch {
    return undefined;
  }
}
