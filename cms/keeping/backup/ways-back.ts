import type { BackupStatus } from '../../../content/schema/backup-status.ts';
import type { Removal } from '../../../content/removals.ts';
import { formatDay } from '../../../content/text/date.ts';
import { minuteBefore } from './moment.ts';
import { backupsAmong, type NamedBackup } from './name.ts';

/** The lines that bring back what one account removed, as an operator runs them. */
export interface WaysBack {
  /** The moment of the backup that has it still, ISO 8601. */
  backup: string;
  isEncrypted: boolean;
  ways: WayBack[];
}

/** One line, and by what it chooses. */
export interface WayBack {
  by: 'account' | 'moment' | 'kinds' | 'all' | 'time';
  line: string;
}

/** The facts that the lines are written from. */
export interface Known {
  /** Backups that are kept, the newest first. */
  backups: NamedBackup[];
  /** All removals that a restore could ask about. */
  removals: Removal[];
  /** Writes an account as the copy in a backup of a moment knows it. */
  accountAt(id: string, moment: string): string;
}

/** The backups that are kept as far as the last one noted it, the newest first. */
export function keptBackups({ kept, last }: BackupStatus): NamedBackup[] {
  if (!last) return [];
  const { at, encrypted, name } = last;
  const older = backupsAmong(kept ?? []).filter((one) => one.name !== name);
  return [{ name, at, encrypted }, ...older];
}

/**
 * Writes the lines for what one account removed, each as the page on restores writes it; nothing where
 * no kept backup has it still.
 */
export function waysBack(group: Removal[], known: Known): WaysBack | undefined {
  const from = group.map(({ at }) => at).toSorted()[0] ?? '';
  const backup = hadAll(known.backups, from);
  if (!backup) return undefined;
  const { day, time } = minuteBefore(from);
  const restore = (choice: string, by = backup) =>
    `npm run restore -- ${choice}${by.encrypted ? ' --key khoa-mo.txt' : ''}`;
  const ways: WayBack[] = [{ by: 'moment', line: `${backup.name} --until ${day}T${time}` }];
  const [{ by } = {}] = group;
  if (by !== undefined) {
    const account = known.accountAt(by, backup.at);
    ways.unshift({ by: 'account', line: `${backup.name} --not-of ${account}` });
  }
  const others = kindsBeside(group, known.removals, backup);
  if (others.length > 0)
    ways.push({ by: 'kinds', line: `${backup.name} --kinds ${others.join(',')}` });
  ways.push({ by: 'all', line: `${backup.name} --honour none` });
  const atTime = hadAll(known.backups, new Date(`${day}T${time}+07:00`).toISOString());
  const lines = ways.map((way) => ({ ...way, line: restore(way.line) }));
  if (atTime) lines.push({ by: 'time', line: restore(`--at "${formatDay(day)} ${time}"`, atTime) });
  return { backup: backup.at, isEncrypted: backup.encrypted, ways: lines };
}

/** The address of an account now, and since when at the latest. */
export interface TypedAccount {
  email: string;
  /** ISO 8601 */
  updatedAt: string;
}

/**
 * Writes an account for a terminal: its address where a backup surely has the same, and where a shell
 * reads no more into it than an address; else its id, which is always known.
 * @param backup its moment, ISO 8601
 */
export const asTyped = (id: string, account: TypedAccount | undefined, backup: string): string =>
  account && account.updatedAt <= backup && /^[a-z0-9][\w.+-]*@[\w.-]+$/i.test(account.email)
    ? account.email
    : id;

/** The newest backup from surely before a moment: names of backups tell theirs to the second. */
const hadAll = (backups: NamedBackup[], moment: string) =>
  backups.find(
    ({ at }) => Date.parse(at) + (at.endsWith('.000Z') ? 1_000 : 0) <= Date.parse(moment),
  );

/** Kinds of which other things were removed since a backup. */
function kindsBeside(group: Removal[], removals: Removal[], { at: since }: NamedBackup): string[] {
  const own = new Set(group.map(({ collection }) => collection));
  const all = removals.filter(({ at }) => at > since).map(({ collection }) => collection);
  return [...new Set(all)].filter((collection) => !own.has(collection)).toSorted();
}
