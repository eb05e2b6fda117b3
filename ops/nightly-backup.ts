import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import {
  backupScratch,
  backupStatus,
  backupStatusFile,
  type BackupStatus,
  failedProof,
} from '../content/schema/backup-status.ts';
import type { Environment } from '../env/environment.ts';
import { lock } from '../env/folder-lock.ts';
import { guard } from './guard.ts';
import { root } from './install.mjs';
import { LogFile } from './log-file.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Three in the morning in Vietnam, after midnight in UTC. */
const atNight = 20 * hour;

/** A system that has just been opened has other things to do. */
const afterStart = 5 * minute;
/** Until a failed one is tried again, and until the first one of all. */
const pause = hour;
/** One that was made in the evening, also by somebody else's timer, is that of the night. */
const freshFor = 6 * hour;

/**
 * Dates the backup: at three each night, soon after the start where a night was missed, and an hour
 * after one that failed. All in milliseconds since 1970.
 */
export function backupDueAt(
  status: BackupStatus | undefined,
  startedAt: number,
  now: number,
): number {
  const { failure, last } = status ?? {};
  const started = trustedTime(startedAt, now);
  const soonest = started + afterStart;
  if (failure) return Math.max(soonest, trustedTime(failure.at, now) + pause);
  return last
    ? Math.max(soonest, nightAfter(trustedTime(last.at, now) + freshFor))
    : started + pause;
}

/** Takes a moment that is yet to come for one of long ago: a clock that went wrong told it. */
function trustedTime(moment: string | number, now: number): number {
  const at = typeof moment === 'number' ? moment : Date.parse(moment);
  return at > now + hour ? 0 : at;
}

/**
 * Dates another trial of the newest backup where the first could not be made; never where it is
 * encrypted, since its key is gone: then the next backup is tried.
 */
export function proofDueAt(
  status: BackupStatus | undefined,
  startedAt: number,
  now: number,
): number {
  const proof = status && failedProof(status);
  if (!proof?.untried || status?.last?.encrypted) return Infinity;
  return Math.max(trustedTime(startedAt, now) + afterStart, trustedTime(proof.at, now) + pause);
}

/**
 * Says how a run ended that did not do all of its work, in Vietnamese.
 * @param since when it began, in milliseconds since 1970
 */
export function outcomeOf(status: BackupStatus | undefined, since: number): string {
  const { failure, last } = status ?? {};
  const proof = status && failedProof(status);
  const isOfRun = ({ at }: { at: string }) => Date.parse(at) >= since;
  if (failure) return `Chưa sao lưu được. ${failure.why}`;
  if (proof && isOfRun(proof))
    return `${proof.untried ? 'Chưa khôi phục thử được' : 'Khôi phục thử không được'} bản sao lưu ${proof.name}. ${proof.why}`;
  if (!last || (!isOfRun(last) && !proof)) return 'Chưa sao lưu được.';
  return `Bản sao lưu ${last.name} đã đọc lại nguyên vẹn; việc khôi phục thử bị dừng giữa chừng.`;
}

function nightAfter(moment: number): number {
  return (Math.floor((moment - atNight) / day) + 1) * day + atNight;
}

/** Makes the nightly backups and proves them, each in a process of its own. */
export class NightlyBackup {
  readonly #dataDir: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #say: (line: string) => void;
  readonly #log: LogFile;
  readonly #startedAt = Date.now();
  #triedAt = 0;
  #timer: NodeJS.Timeout | undefined;
  #child: ChildProcess | undefined;

  /** @param say tells the operator */
  constructor(
    { dataDir }: Pick<Environment, 'dataDir'>,
    env: NodeJS.ProcessEnv,
    say: (line: string) => void,
  ) {
    this.#dataDir = dataDir;
    this.#env = env;
    this.#say = say;
    this.#log = new LogFile(path.join(dataDir, 'logs'), 'backup');
  }

  start(): void {
    void this.#clear();
    this.#timer = setInterval(() => this.#look(Date.now()), minute);
  }

  /** A backup that is cut off by it is none. */
  async pause(): Promise<void> {
    clearInterval(this.#timer);
    const child = this.#child;
    if (child) {
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    }
    await this.#clear();
  }

  async stop(): Promise<void> {
    await this.pause();
    await this.#log.close();
  }

  #look(now: number): void {
    // Whoever could not even say that it failed is not asked each minute.
    const isResting = this.#child !== undefined || Math.abs(now - this.#triedAt) < pause;
    if (isResting) return;
    const status = this.#status();
    const isBackupDue = now >= backupDueAt(status, this.#startedAt, now);
    if (!isBackupDue && now < proofDueAt(status, this.#startedAt, now)) return;
    this.#triedAt = now;
    this.#run(isBackupDue ? '--prove' : '--prove-only', now);
  }

  /** Removes the copies in the clear that a run has left which was killed. */
  async #clear(): Promise<void> {
    try {
      const unlock = lock(this.#dataDir, 'backup.lock');
      if (!unlock) return;
      for (const name of Object.values(backupScratch))
        await rm(path.join(this.#dataDir, name), { recursive: true, force: true });
      unlock();
    } catch {
      // The next one removes them.
    }
  }

  #run(what: '--prove' | '--prove-only', now: number): void {
    const child = spawn(process.execPath, ['--import', guard, 'cms/commands/backup.ts', what], {
      cwd: root,
      env: this.#env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    this.#log.write(`--- ${new Date().toISOString()} backup ${child.pid}\n`);
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => this.#log.write(chunk));
    const ended = (code: number | null) => {
      this.#child = undefined;
      if (code === 0) return;
      const outcome = outcomeOf(this.#status(), now);
      this.#say(`${outcome} Nhật ký: ${this.#dataDir}/logs/backup.log`);
    };
    child.once('exit', ended).on('error', () => ended(null));
  }

  #status(): BackupStatus | undefined {
    try {
      return backupStatus.parse(
        JSON.parse(readFileSync(path.join(this.#dataDir, backupStatusFile), 'utf8')),
      );
    } catch {
      return undefined;
    }
  }
}
