import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { backupStatus, backupStatusFile } from '../../content/schema/backup-status.ts';
import { releaseNoteIn } from '../release/record.ts';
import { isFresh } from './checks.ts';
import { standingOf } from './health.ts';
import { inTheWay, refusalOfOwn, shareOwn } from './own.ts';
import { demand, variablesFor } from './run.ts';
import type { Switching } from './switch.ts';
import { tryOut } from './trial.ts';
import { current } from './versions.ts';

/** The version that is prepared. */
interface Prepared {
  /** Its folder. */
  next: string;
  /** The data folder, as the settings name it. */
  dataDir: string;
  /** True if a backup of today stands in for a new one. */
  withoutBackup: boolean;
}

/**
 * Backs up, and installs, compiles and tries a new version beside the one that runs: a release beside the
 * backup, what has to be compiled after it.
 * @throws {Error} with one Vietnamese sentence; then nothing of what runs was touched
 */
export async function prepare(at: Switching, prepared: Prepared): Promise<void> {
  if (prepared.withoutBackup) await demandFreshBackup(prepared);
  const backedUp = prepared.withoutBackup ? Promise.resolve() : backUp(at);
  // None goes on alone when the other one failed; what the backup lacks is told first.
  const both = await Promise.allSettled([backedUp, tryNext(at, prepared, backedUp)]);
  for (const each of both) if (each.status === 'rejected') throw each.reason;
}

async function tryNext(at: Switching, prepared: Prepared, backedUp: Promise<void>): Promise<void> {
  // What has to be compiled takes minutes: nobody waits for them to hear that the backup failed.
  if (!releaseNoteIn(prepared.next)) await backedUp;
  await build(at, prepared);
  const { env, onStep, owner, patience, place, secret, versions } = at;
  const { dataDir, next } = prepared;
  const now = current(versions);
  const standing = async () => {
    await backedUp; // One that is too old no longer counts then.
    return (await standingOf(place)) ?? { problems: 0, hasRelease: true };
  };
  await tryOut({
    ...{ dataDir, now, next, env, owner, secret, standing, onStep },
    ...(patience && { patience }),
  });
}

function backUp({ env, onStep, owner, versions }: Switching): Promise<void> {
  const now = current(versions);
  return demand('Sao lưu', ['npm', 'run', '--silent', 'backup'], {
    cwd: now,
    env: variablesFor(now, env),
    onStep,
    ...owner,
  });
}

async function demandFreshBackup({ dataDir }: Prepared): Promise<void> {
  const last = await readFile(path.join(dataDir, backupStatusFile), 'utf8').then(
    (text) => backupStatus.parse(JSON.parse(text)).last?.at,
    () => undefined,
  );
  if (!isFresh(last, Date.now()))
    throw new Error(
      'Không có bản sao lưu tốt nào trong 24 giờ qua, nên không bỏ bước sao lưu (--no-backup) được.',
    );
}

/** A release brings its packages and what was compiled of it. */
async function build(at: Switching, prepared: Prepared): Promise<void> {
  const { names, versions } = at;
  const { next } = prepared;
  shareOwn(versions.folder, { current: current(versions), next, names });
  if (!releaseNoteIn(next)) await compile(at, prepared);
  const own = inTheWay(next, names);
  if (own) throw new Error(refusalOfOwn(own));
}

async function compile(
  { onStep, versions }: Switching,
  { dataDir, next }: Prepared,
): Promise<void> {
  const now = current(versions);
  // Whatever code runs meanwhile, also another one's, finds the data folder that is there.
  const beside = { NODE_ENV: 'production', DATA_DIR: dataDir } as const;
  const install: [string, ...string[]] = ['npm', 'ci', '--omit=dev', '--no-audit', '--no-fund'];
  await demand('Cài các gói của bản mới', install, {
    cwd: next,
    env: variablesFor(now, beside),
    onStep,
  });
  await demand('Biên dịch bản mới', ['npm', 'run', '--silent', 'build'], {
    cwd: next,
    env: variablesFor(next, beside),
    onStep,
  });
}
