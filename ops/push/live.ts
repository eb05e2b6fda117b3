import { readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { publisherStatus, publisherStatusFile } from '../../content/schema/publisher-status.ts';
import { formatSeconds } from '../../content/text/duration.ts';
import { mayBeShown, readRelease } from '../../content/release-folder.ts';
import { lock } from '../../env/folder-lock.ts';
import type { PushTarget } from '../../env/push-target.ts';
import { ObjectStore } from '../../cms/storage/object-store/object-store.ts';
import { push } from './push.ts';

/** The release that a data folder shows; undefined before the first. */
export function liveRelease(dataDir: string): string | undefined {
  try {
    return path.basename(readlinkSync(path.join(dataDir, 'current')));
  } catch {
    return undefined;
  }
}

/**
 * Tells whether this machine is the one that publishes: of several only its releases go to the
 * store.
 */
export function holdsLease(dataDir: string): boolean {
  try {
    const status = readFileSync(path.join(dataDir, publisherStatusFile), 'utf8');
    return publisherStatus.parse(JSON.parse(status)).holdsLease;
  } catch {
    return false;
  }
}

/**
 * Makes a store hold a release of a data folder.
 * @returns what was done, one Vietnamese sentence
 * @throws {Error} when the release shows what somebody took back since, another push runs, or the store
 *   can't be used
 */
export async function pushRelease(
  dataDir: string,
  id: string,
  { bucket, coding }: PushTarget,
): Promise<string> {
  const release = readRelease(path.join(dataDir, 'releases', id));
  if (!mayBeShown(release.record, dataDir))
    throw new Error(`Bản ${id} còn điều mà sau đó có người đã rút lại: không đẩy lên được.`);
  const unlock = lock(dataDir, 'push.lock');
  if (!unlock) throw new Error('Một lần đẩy khác đang chạy: đợi xong rồi chạy lại.');
  const started = performance.now();
  const pushed = await push(new ObjectStore(bucket), release, coding).finally(unlock);
  const { sent, bytes, removed, kept } = pushed;
  return `Kho đã có bản ${id} sau ${formatSeconds(performance.now() - started)}: gửi ${sent} tệp (${Math.ceil(bytes / 1024)} kB), xóa ${removed}, giữ nguyên ${kept}.`;
}
