import { z } from 'zod';
import { formatInstant } from '../text/date.ts';
import { instant } from './primitives.ts';

/**
 * The known state of this machine's backups: `backup.json` in the data folder, outside the database,
 * which a restored system must not inherit. Nothing in it is about a person.
 */
export const backupStatus = z.object({
  format: z.literal(1),
  /** Since when backups are looked after here. */
  since: instant,
  /** The last one that was read back and found whole. */
  last: z
    .object({
      /** The moment that it holds. */
      at: instant,
      name: z.string(),
      bytes: z.int().nonnegative(),
      encrypted: z.boolean(),
    })
    .nullable(),
  /** Names of all that were kept then, this one among them; nothing where an older version wrote it. */
  kept: z.array(z.string()).optional(),
  /** The last try, where it failed: when, and why in a sentence in Vietnamese. */
  failure: z.object({ at: instant, why: z.string() }).nullable(),
  /** True if backups lie on the disk of the data: what breaks it takes both. */
  sameDisk: z.boolean().optional(),
  /** The last trial restore: of which backup, how long it took, and why it did not come back. */
  proof: z
    .object({
      at: instant,
      name: z.string(),
      seconds: z.number().nonnegative(),
      why: z.string().nullable(),
      /** True if the trial itself went wrong: nothing is said of the backup. */
      untried: z.literal(true).optional(),
      /** True if no rows were counted: an older version made the backup. */
      uncounted: z.literal(true).optional(),
      /** True if it went into an embedded database, and the system has one on a server. */
      embedded: z.literal(true).optional(),
    })
    .optional(),
  /** A trial restore that began and has told no end: since when, and of which backup. */
  proving: z.object({ at: instant, name: z.string() }).optional(),
});
export type BackupStatus = z.infer<typeof backupStatus>;

/** Its name in the data folder. */
export const backupStatusFile = 'backup.json';

/** In the same form what any machine made, as the machine that publishes hears it of the common server. */
export const commonBackupsFile = 'backup-common.json';

/** Picks the word that counts of what this machine knows of its own backups and of those of all machines. */
export function newerBackups(
  own: BackupStatus | undefined,
  common: BackupStatus | undefined,
): BackupStatus | undefined {
  if (!own || !common) return own ?? common;
  const ownAt = Math.max(...[own.last?.at, own.failure?.at].map((at) => (at ? Date.parse(at) : 0)));
  return common.last && Date.parse(common.last.at) > ownAt ? common : own;
}

/** Folders of the data folder where backups are made and tried: while they are there, plain copies. */
export const backupScratch = { draft: 'backup-draft', proof: 'backup-proof' } as const;

/** The trial of the newest backup that did not succeed; what is said of an older one is of no use. */
export function failedProof({ last, proof }: BackupStatus): BackupStatus['proof'] {
  return proof?.why && proof.name === last?.name ? proof : undefined;
}

/** Milliseconds that a trial restore may take: one that is killed never says how it ended. */
const longestTrial = 60 * 60 * 1000;

/** The trial of the newest backup that should have ended by now. */
function lostTrial({ last, proving }: BackupStatus, now: number): BackupStatus['proving'] {
  if (!proving || proving.name !== last?.name) return undefined;
  return now - Date.parse(proving.at) > longestTrial ? proving : undefined;
}

/** The trouble with the backups: which kind of trouble, and what to do, a sentence in Vietnamese. */
export interface BackupTrouble {
  kind: 'failed' | 'unproven' | 'untried' | 'old' | 'none';
  sentence: string;
}

/** Two nights may go by, for a machine that was off. */
const tooOld = 50 * 60 * 60 * 1000;

/** Clocks of two machines differ a little. */
const isYetToCome = (at: string, now: number) => Date.parse(at) - now > 60 * 60 * 1000;

/**
 * Says what somebody must do about the backups; nothing when all is well.
 * @param now milliseconds since 1970
 */
export function backupTrouble(status: BackupStatus, now: number): BackupTrouble | undefined {
  const { failure, last, since } = status;
  const proof = failedProof(status);
  const isOld = now - Date.parse(last?.at ?? since) > tooOld;
  if (failure) {
    const before = last
      ? `bản tốt gần nhất là lúc ${formatInstant(last.at)}`
      : 'chưa có bản sao lưu nào';
    return {
      kind: 'failed',
      sentence: `Sao lưu lúc ${formatInstant(failure.at)} không xong, ${before}. ${failure.why}`,
    };
  }
  if (proof && !proof.untried)
    return {
      kind: 'unproven',
      sentence: `Khôi phục thử bản sao lưu lúc ${formatInstant(proof.at)} không được. ${proof.why} Chạy npm run backup -- --prove để làm bản mới và thử lại.`,
    };
  if (last && isYetToCome(last.at, now))
    return {
      kind: 'old',
      sentence: `Bản sao lưu gần nhất ghi một giờ chưa tới, ${formatInstant(last.at)}: đồng hồ của máy lúc ấy sai, hay bây giờ đang sai. Xem lại đồng hồ, rồi chạy npm run backup.`,
    };
  if (isOld && last)
    return {
      kind: 'old',
      sentence: `Bản sao lưu gần nhất đã cũ: lúc ${formatInstant(last.at)}. Chạy npm run backup, và xem máy có tắt vào ban đêm không.`,
    };
  if (isOld) return { kind: 'none', sentence: 'Chưa có bản sao lưu nào. Chạy npm run backup.' };
  const lost = lostTrial(status, now);
  if (lost)
    return {
      kind: 'untried',
      sentence: `Lần khôi phục thử bắt đầu lúc ${formatInstant(lost.at)} tới giờ chưa xong, có lẽ đã bị dừng giữa chừng; bản sao lưu ấy đã đọc lại nguyên vẹn. Chạy npm run backup -- --prove để làm bản mới và thử lại; lại bị dừng thì xem máy có đủ bộ nhớ không.`,
    };
  if (!proof) return undefined;
  return {
    kind: 'untried',
    sentence: `Chưa khôi phục thử được bản sao lưu lúc ${formatInstant(proof.at)}; bản ấy đã đọc lại nguyên vẹn. ${proof.why}`,
  };
}
