import type { Payload } from 'payload';
import {
  backupTrouble,
  newerBackups,
  type BackupStatus,
} from '../../../content/schema/backup-status.ts';
import { dataFolderOf } from '../../base/data-folder.ts';
import { type RemovedLately, readRemovedLately } from './removed-lately.ts';
import { readCommonBackups } from '../../storage/installation/common-backups.ts';
import { readBackupStatus } from '../../storage/installation/backup-status.ts';
import { keptBackups } from './ways-back.ts';

/** The state of the backups as an administrator is told. */
export interface BackupSummary {
  /** The last good one. */
  last?: BackupStatus['last'];
  /** The last trial restore, where it came back. */
  proof?: BackupStatus['proof'];
  /** True if that was of the last good backup, not of an earlier one. */
  isProven: boolean;
  /** True if what breaks the disk of the data takes the backups along. */
  sameDisk?: boolean;
  /** The removals that a restore would ask about. */
  removed: RemovedLately;
  /** The task for somebody, a sentence in Vietnamese. */
  trouble?: string | undefined;
}

/** Reads the state of the backups, whichever machine makes them; nothing is known where none was ever tried. */
export async function readBackupSummary(payload: Payload, now: Date): Promise<BackupSummary> {
  const own = await readBackupStatus(dataFolderOf(payload));
  const status = newerBackups(own, await readCommonBackups(payload, now));
  const backups = own ? keptBackups(own) : [];
  const removed = await readRemovedLately(payload, backups, now);
  if (!status) return { isProven: false, removed };
  const { last, proof, sameDisk = false } = status;
  const cameBack = proof?.why === null;
  const isProven = cameBack && proof.name === last?.name;
  const trouble = backupTrouble(status, now.getTime())?.sentence;
  return { last, isProven, removed, sameDisk, trouble, ...(cameBack && { proof }) };
}
