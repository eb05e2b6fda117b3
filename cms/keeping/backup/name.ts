const beginning = 'ap-so-';
const plainEnding = '.tar.gz';
const encryptedEnding = '.tar.gz.age';

/** A backup by its name. */
export interface NamedBackup {
  name: string;
  /** The moment that it holds, ISO 8601. */
  at: string;
  encrypted: boolean;
}

/** The file name of the backup of a moment: `ap-so-20261126T200000Z.tar.gz`. */
export function backupName(at: string, encrypted: boolean): string {
  const stamp = `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  return `${beginning}${stamp}${encrypted ? encryptedEnding : plainEnding}`;
}

/** Reads a file name; nothing when it is not that of a backup, which is nobody's to remove. */
export function readBackupName(name: string): NamedBackup | undefined {
  const encrypted = name.endsWith(encryptedEnding);
  const [, year, month, day, hour, minute, second] = stamp.exec(name.slice(beginning.length)) ?? [];
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const isName = !Number.isNaN(Date.parse(at)) && backupName(at, encrypted) === name;
  return isName ? { name, at, encrypted } : undefined;
}

const stamp = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/;

/** The backups among file names, the newest first. */
export function backupsAmong(names: string[]): NamedBackup[] {
  return names
    .flatMap((name) => readBackupName(name) ?? [])
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
