import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { formatSeconds } from '../content/text/duration.ts';
import { EnvironmentError } from '../env/environment-error.ts';
import { readEnvironment, type Environment } from '../env/environment.ts';
import { lockDataFolder } from '../env/folder-lock.ts';
import { sentenceOf } from '../env/terminal.ts';
import { build, isStale, targets, type TargetName } from './build.ts';
import { NightlyBackup } from './nightly-backup.ts';
import { startAgain } from './install.mjs';
import { listenProblem, originOf } from './ports.ts';
import { type FirstAdmin, prepareDatabase } from './prepare.ts';
import { step } from './progress.ts';
import type { Service } from './service.ts';
import { childEnvironment, createServices } from './services.ts';
import { openDoor } from './upgrade/door.ts';
import { welcome } from './welcome.ts';

/** Brings everything up, in order, and keeps it running. */
async function start(environment: Environment): Promise<void> {
  const started = performance.now();
  lockDataFolder(environment.dataDir);
  const problems = await Promise.all([
    listenProblem({ ...environment, hostName: 'HOST', portName: 'PORT' }),
    listenProblem({
      host: environment.cmsHost,
      port: environment.cmsPort,
      hostName: 'CMS_HOST',
      portName: 'CMS_PORT',
    }),
  ]);
  const problem = problems.filter((each) => each !== undefined).join('\n');
  if (problem) throw new Error(problem);

  console.log('Ấp Số');
  let isUp = false;
  const services = createServices(environment, say, (line) => isUp && say(line));
  const backups = new NightlyBackup(environment, childEnvironment(environment), say);
  const end = endsAll([...Object.values(services), backups]);
  stopOnSignal(end);
  const { web, ...others } = services;
  const writers = [...Object.values(others), backups];
  const preparing = new AbortController();
  await openDoor(environment.dataDir, {
    async pause() {
      say('Nâng cấp: tạm dừng hệ quản trị và việc đăng trang.');
      preparing.abort();
      await Promise.all(writers.map((writer) => writer.pause()));
    },
    resume() {
      say('Nâng cấp bị bỏ dở: mở lại hệ quản trị và việc đăng trang.');
      if (isUp) for (const writer of writers) writer.start();
      else end(startAgain);
    },
    restart: () => end(startAgain),
  }).catch((error: Error) =>
    console.log(`  Muốn nâng cấp thì dừng Ấp Số trước: ${sentenceOf(error)}`),
  );

  // The site needs no database: it is there while tables are changed.
  const hasRelease = existsSync(path.join(environment.dataDir, 'current'));
  if (hasRelease) web.start();
  for (const name of Object.keys(targets) as TargetName[])
    if (await isStale(name)) await step(targets[name].name, () => build(name));
  const admin = await prepareUntil(preparing.signal, childEnvironment(environment));

  if (!hasRelease) web.start();
  for (const service of Object.values(others)) service.start();
  if (!hasRelease) await firstRelease(services.publisher);
  await step('Mở trang và hệ quản trị', () => Promise.all([web.ready, answers(environment)]));
  console.log(`  Xong sau ${formatSeconds(performance.now() - started)}`);
  console.log(welcome(environment, admin));
  isUp = true;
  backups.start();
}

/** Makes the database ready; when that is called off, whoever did so ends this process. */
async function prepareUntil(
  signal: AbortSignal,
  env: NodeJS.ProcessEnv,
): Promise<FirstAdmin | undefined> {
  try {
    return await prepareDatabase(env, signal);
  } catch (error) {
    if (signal.aborted) return new Promise(() => undefined);
    throw error;
  }
}

/** Waits for the first release. Without one the rest opens all the same: what is missing is filled in there. */
async function firstRelease(publisher: Service): Promise<void> {
  try {
    await step('Dựng trang lần đầu', () => publisher.ready);
  } catch (error) {
    console.log(`  ${(error as Error).message}`);
  }
}

/** Waits until the CMS answers. */
async function answers({ cmsHost, cmsPort }: Environment): Promise<void> {
  for (;;) {
    try {
      await fetch(`${originOf(cmsHost, cmsPort)}/admin/login`, { redirect: 'manual' });
      return;
    } catch {
      await delay(200);
    }
  }
}

/** Ends all once, then this process with a code. */
function endsAll(parts: Pick<Service, 'stop'>[]): (code: number) => void {
  let isStopping = false;
  return (code) => {
    if (isStopping) return;
    isStopping = true;
    console.log('\nĐang dừng …');
    void Promise.all(parts.map((part) => part.stop())).then(() => {
      console.log('Đã dừng.');
      process.exit(code);
    });
  };
}

/** Ends all when asked, and when `npm start` itself was killed. */
function stopOnSignal(end: (code: number) => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0));
  process.off('disconnect', endAtOnce).once('disconnect', () => end(0));
}

/** Before there is anything to stop. */
const endAtOnce = () => process.exit(1);

/** Tells the operator something that happened while all runs. */
function say(line: string): void {
  const clock = new Date().toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
  console.log(`[${clock}] ${line}`);
}

process.once('disconnect', endAtOnce);
try {
  await start(readEnvironment());
} catch (error) {
  console.error(error instanceof EnvironmentError ? error.message : (error as Error).message);
  process.exit(1);
}
