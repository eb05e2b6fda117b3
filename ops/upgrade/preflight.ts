import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freeBytes } from '../../env/disk.ts';
import type { Environment } from '../../env/environment.ts';
import { type Facts, newChanges, planOf, refusalOf } from './checks.ts';
import { releaseKeyOf } from './release-key.ts';
import type { Source } from './source.ts';
import { changesIn, current, type Program, programIn, type Versions } from './versions.ts';

/**
 * The look at new code beside what runs, before anything is touched.
 * @returns what will be done, for the operator to agree to
 * @throws {Error} with one Vietnamese sentence when it can't take the place of what runs
 */
export async function preflight(
  next: string,
  source: Source,
  { environment, versions }: { environment: Environment; versions: Versions },
): Promise<string> {
  const now = current(versions);
  const isRelease = 'note' in source;
  const facts: Facts = {
    now: demandProgram(now),
    next: demandProgram(next),
    isServer: isServer(environment),
    isRelease,
    ...(await roomsOf(now, environment, { versions, isRelease })),
  };
  const refusal = refusalOf(facts);
  if (refusal) throw new Error(refusal);
  const plan = planOf(facts, newChanges(changesIn(now), changesIn(next)));
  return asText([...originOf(source, releaseKeyOf(versions)), plan].join('\n'));
}

/** Takes out what would move the cursor of whoever reads what new code says of itself. */
const asText = (lines: string) => lines.replace(/[^\P{Cc}\n]/gu, '');

/**
 * Names what an operator may compare with what the publisher of an archive says.
 * @param kept the key whose releases were taken until now
 */
function originOf(source: Source, kept: string | undefined): string[] {
  if ('folder' in source)
    return kept === undefined
      ? []
      : ['Mã trong thư mục không có chữ ký để kiểm: chỉ làm khi biết chắc nó từ đâu tới.'];
  const { key, sha256 } = source;
  const sum = `Mã SHA-256 của tệp: ${sha256}`;
  if (key === undefined)
    return [
      sum,
      'Tệp này không được kiểm chữ ký: chỉ làm khi mã trên đúng với mã mà nơi phát hành báo.',
    ];
  const signed = `Chữ ký đúng, của khóa ${key}`;
  if (key === kept) return [sum, signed];
  const instead = kept === undefined ? '' : `, thay cho khóa ${kept}`;
  return [sum, signed, `Từ nay chỉ nhận bản do khóa này ký${instead}.`];
}

/** Tells whether the database is one of a server. */
export const isServer = ({ databaseUri }: Pick<Environment, 'databaseUri'>): boolean =>
  !databaseUri.startsWith('file:');

/** Absolute paths that the settings name on this machine. */
export function placesOf(environment: Environment): string[] {
  const { backup, dataDir, uploads } = environment;
  const folders = [backup.to, uploads].flatMap((to) => (to && 'folder' in to ? [to.folder] : []));
  const file = databaseFile(environment);
  // Its log lies beside it: they are linked together, by their folder.
  return [dataDir, ...folders, ...(file === undefined ? [] : [path.dirname(file)])];
}

/** The file of the database as the settings name it; nothing on a server. */
export function databaseFile(environment: Pick<Environment, 'databaseUri'>): string | undefined {
  const { databaseUri } = environment;
  if (isServer(environment)) return undefined;
  return databaseUri.startsWith('file://')
    ? fileURLToPath(databaseUri)
    : path.resolve(databaseUri.slice('file:'.length));
}

async function roomsOf(
  now: string,
  environment: Environment,
  { versions, isRelease }: { versions: Versions; isRelease: boolean },
): Promise<Pick<Facts, 'code' | 'data'>> {
  const { dataDir, minFreeBytes } = environment;
  const file = databaseFile(environment);
  return {
    code: {
      free: await freeBytes(versions.folder),
      // A release is all there by now.
      needed: isRelease ? 0 : bytesIn(now, ['--exclude=./data']),
    },
    data: {
      free: await freeBytes(dataDir),
      needed:
        minFreeBytes +
        4 * (file ? bytesIn(file) : 0) +
        bytesIn(path.join(dataDir, 'current/'), ['-L']),
    },
  };
}

function demandProgram(folder: string): Program {
  const program = programIn(folder);
  if (program) return program;
  throw new Error('Đó không phải mã của Ấp Số: cần package.json và cms/migrations ở trên cùng.');
}

/** Counts the bytes a file or folder takes on the disk; nothing when it is not there. */
function bytesIn(file: string, options: string[] = []): number {
  const { stdout } = spawnSync('du', ['-sk', ...options, file], { encoding: 'utf8' });
  return 1024 * (Number.parseInt(stdout, 10) || 0);
}
