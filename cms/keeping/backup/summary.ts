import type { Payload } from 'payload';
import { backupTrouble, type BackupStatus } from '../../../content/schema/backup-status.ts';
import { dataFolderOf } from '../../base/data-folder.ts';
import { readBackupStatus } from '../../storage/installation/backup-status.ts';

/** What an administrator is told of the backups. */
export interface BackupSummary {
  /** The last good one. */
  last?: BackupStatus['last'];
  /** What somebody must do, a sentence in Vietnamese. */
  trouble?: string | undefined;
}

/** How the backups of this machine stand; nothing is known where none was ever tried. */
export async function readBackupSummary(payload: Payload, now: Date): Promise<BackupSummary> {
  const status = await readBackupStatus(dataFolderOf(payload));
  return status ? { last: status.last, trouble: backupTrouble(status, now.getTime()) } : {};
}
