import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  backupStatus,
  backupStatusFile,
  type BackupStatus,
} from '../../../content/schema/backup-status.ts';

/** Reads what is known of the backups of a data folder; nothing when none was ever tried. */
export async function readBackupStatus(dataDir: string): Promise<BackupStatus | undefined> {
  try {
    return backupStatus.parse(JSON.parse(await readFile(fileIn(dataDir), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Says how the last backup went, or its trial, which began where it is named and else has ended. */
export async function tellBackup(
  dataDir: string,
  told: Pick<BackupStatus, 'failure'> &
    Partial<Pick<BackupStatus, 'last' | 'kept' | 'proof' | 'proving' | 'sameDisk'>>,
  now: Date,
): Promise<void> {
  const before = await readBackupStatus(dataDir);
  const status: BackupStatus = {
    format: 1,
    since: before?.since ?? now.toISOString(),
    last: before?.last ?? null,
    ...(before?.kept && { kept: before.kept }),
    ...(before?.proof && { proof: before.proof }),
    ...(before?.sameDisk !== undefined && { sameDisk: before.sameDisk }),
    ...told,
  };
  await write(dataDir, status);
}

async function write(dataDir: string, status: BackupStatus): Promise<void> {
  const file = fileIn(dataDir);
  await writeFile(`${file}.new`, JSON.stringify(status));
  await rename(`${file}.new`, file);
}

const fileIn = (dataDir: string) => path.join(dataDir, backupStatusFile);
