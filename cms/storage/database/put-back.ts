import { existsSync, linkSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EmbeddedClient } from './client.ts';
import { copiesOf, copySynced, momentOf } from './copy.ts';

/** A copy of a database that this code can open, when the database itself is of newer code. */
export interface WayBack {
  copy: string;
  /** ISO 8601. */
  at: string;
  /** The changes that people made since, which the copy does not have. */
  lost: { deeds: number; answers: number };
}

/** The newest change of tables among the files of this code. */
export function newestKnown(folder = 'cms/migrations'): string {
  const names = readdirSync(folder).filter((name) => /^\d{8}_\d{6}_\w+\.ts$/.test(name));
  return path.basename(names.sort().at(-1) ?? '', '.ts');
}

/**
 * Looks for the way back to code of before.
 * @param known the newest change of tables that this code knows
 * @param quiet deeds of the audit that change nothing
 * @returns nothing when the database can be opened as it is
 * @throws {Error} with one Vietnamese sentence when no copy is old enough
 */
export async function findWayBack(
  file: string,
  known: string,
  quiet: readonly string[],
): Promise<WayBack | undefined> {
  if (!existsSync(file) || (await newestIn(file)) <= known) return undefined;
  for (const copy of copiesOf(file).toReversed()) {
    if ((await newestIn(copy)) > known) continue;
    const at = momentOf(copy);
    return { copy, at, lost: await doneSince(file, at, quiet) };
  }
  throw new Error(
    `Cơ sở dữ liệu “${file}” đã được nâng cấp mà không còn bản sao từ trước đó: khôi phục từ bản sao lưu (npm run restore).`,
  );
}

/**
 * Puts a copy in the place of a database that nobody has open; what was there is kept beside it.
 * @returns where that lies
 * @throws {Error} with one Vietnamese sentence when somebody has it open
 */
export async function putBack(file: string, copy: string): Promise<string> {
  if (!takeLogIn(file))
    throw new Error(`Cơ sở dữ liệu “${file}” đang có tiến trình khác mở: dừng hẳn Ấp Số đã.`);
  const draft = `${file}.new`;
  rmSync(draft, { force: true });
  copySynced(copy, draft);
  const aside = asideOf(file, new Date());
  linkSync(file, aside);
  renameSync(draft, file);
  return aside;
}

const asidePrefix = '.sau-nang-cap';

/** Returns the path of a newer database after a copy was put in its place; none lies on another. */
export function asideOf(file: string, now: Date): string {
  return `${file}${asidePrefix}-${now.toISOString().replace(/\D/g, '').slice(0, 17)}`;
}

/** Takes the write-ahead log into the database and removes it. @returns whether nobody else has it open */
function takeLogIn(file: string): boolean {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  try {
    database.exec('PRAGMA journal_mode = DELETE');
    return !existsSync(`${file}-wal`);
  } catch {
    return false;
  } finally {
    database.close();
  }
}

async function newestIn(file: string): Promise<string> {
  const [row] = await rowsOf(file, 'SELECT max(name) AS name FROM payload_migrations');
  return String(row?.['name'] ?? '');
}

async function doneSince(
  file: string,
  at: string,
  quiet: readonly string[],
): Promise<WayBack['lost']> {
  const without = quiet.map((deed) => `'${deed}'`);
  const count = async (query: string) => {
    const [row] = await rowsOf(file, query).catch(() => []); // Not every version has the table.
    return Number(row?.['count'] ?? 0);
  };
  return {
    deeds: await count(
      `SELECT count(*) AS count FROM audit WHERE at > '${at}' AND "by" IS NOT NULL AND deed NOT IN (${without.join()})`,
    ),
    answers: await count(`SELECT count(*) AS count FROM feedback WHERE created_at > '${at}'`),
  };
}

async function rowsOf(file: string, query: string): Promise<Record<string, unknown>[]> {
  const client = await EmbeddedClient.open(file);
  try {
    return (await client.execute(query)).rows.map((row) => ({ ...row }));
  } finally {
    client.close();
  }
}
