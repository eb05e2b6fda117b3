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
    })
    .optional(),
});
export type BackupStatus = z.infer<typeof backupStatus>;

/** Its name in the data folder. */
export const backupStatusFile = 'backup.json';

/** Two nights may go by, for a machine that was off. */
const tooOld = 50 * 60 * 60 * 1000;

/**
 * Says what somebody must do about the backups, a sentence in Vietnamese; nothing when all is well.
 * @param now milliseconds since 1970
 */
export function backupTrouble(
  { failure, last, proof, since }: BackupStatus,
  now: number,
): string | undefined {
  const isOld = now - Date.parse(last?.at ?? since) > tooOld;
  if (failure) {
    const before = last
      ? `bản tốt gần nhất là lúc ${formatInstant(last.at)}`
      : 'chưa có bản sao lưu nào';
    return `Sao lưu lúc ${formatInstant(failure.at)} không xong, ${before}. ${failure.why}`;
  }
  if (proof?.why)
    return `Khôi phục thử bản sao lưu lúc ${formatInstant(proof.at)} không được. ${proof.why} Chạy npm run backup -- --prove để làm bản mới và thử lại.`;
  if (!isOld) return undefined;
  return last
    ? `Bản sao lưu gần nhất đã cũ: lúc ${formatInstant(last.at)}. Chạy npm run backup, và xem máy có tắt vào ban đêm không.`
    : 'Chưa có bản sao lưu nào. Chạy npm run backup.';
}
