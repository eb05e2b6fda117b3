import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { formatSeconds } from '../content/text/duration.ts';
import { readEnvironment, type Environment } from '../env/environment.ts';
import { lockDataFolder } from '../env/folder-lock.ts';
import { hasPushTarget, readPushTarget } from '../env/push-target.ts';
import { readRoles, type Role } from '../env/roles.ts';
import { sentenceOf } from '../env/terminal.ts';
import { formFaults } from './alerts/form.ts';
import { build, isStale, targets, type TargetName } from './build.ts';
import { NightlyBackup } from './nightly-backup.ts';
import { root, startAgain } from './install.mjs';
import { listenProblem, originOf } from './ports.ts';
import { type FirstAdmin, prepareDatabase } from './prepare.ts';
import { step } from './progress.ts';
import type { Service } from './service.ts';
import { childEnvironment, createServices } from './services.ts';
import { installation } from './upgrade/current-folder.mjs';
import { openDoor } from './upgrade/door.ts';
import { mendOwn } from './upgrade/own.ts';
import { uploadsProblem } from './uploads-problem.ts';
import { welcome } from './welcome.ts';

/** Brings up what this machine is for, in order, and keeps it running. */
async function start(environment: Environment, roles: ReadonlySet<Role>): Promise<void> {
  const started = performance.now();
  // Before anything runs: what is wrong with it is told now, not by a process that keeps ending.
  if (hasPushTarget()) readPushTarget();
  lockDataFolder(environment.dataDir);
  const problem =
    (await portProblems(environment, roles)) || (await uploadsProblem(environment, roles));
  if (problem) throw new Error(problem);

  console.log('Ấp Số');
  for (const fault of formFaults(environment.alerts))
    console.log(`  Báo động chưa gửi được. ${fault}`);
  let isUp = false;
  const deaths = new Map<string, number>();
  const services = createServices(environment, roles, {
    say,
    hear: (line) => isUp && say(line),
    died(name) {
      deaths.set(name, (deaths.get(name) ?? 0) + 1);
      if (process.connected) process.send?.({ died: name });
    },
  });
  const backups = new NightlyBackup(environment, childEnvironment(environment), say);
  const end = endsAll([...Object.values(services), backups]);
  stopOnSignal(end);
  const { web, ...others } = services;
  const writers = [...Object.values(others), ...(roles.has('backup') ? [backups] : [])];
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
    deaths: () => Math.max(0, ...deaths.values()),
  }).catch((error: Error) =>
    console.log(`  Muốn nâng cấp thì dừng Ấp Số trước: ${sentenceOf(error)}`),
  );

  // The site needs no database: it is there while tables are changed.
  const hasRelease = existsSync(path.join(environment.dataDir, 'current'));
  if (hasRelease) web?.start();
  for (const name of Object.keys(targets) as TargetName[])
    if (isNeeded(name, roles) && (await isStale(name)))
      await step(targets[name].name, () => build(name));
  const usesDatabase = roles.has('cms') || roles.has('publisher');
  const admin = usesDatabase
    ? await prepareUntil(preparing.signal, childEnvironment(environment))
    : undefined;

  if (!hasRelease) web?.start();
  for (const service of Object.values(others)) service.start();
  if (!hasRelease && services.publisher) await firstRelease(services.publisher);
  await step('Mở máy chủ', () => Promise.all([web?.ready, services.cms && answers(environment)]));
  console.log(`  Xong sau ${formatSeconds(performance.now() - started)}`);
  console.log(welcome(environment, admin, roles));
  isUp = true;
  if (roles.has('backup')) backups.start();
}

/**
 * Says why a port of this machine can't be listened on; one sentence a line, empty when all can.
 */
async function portProblems(environment: Environment, roles: ReadonlySet<Role>): Promise<string> {
  const { cmsHost, cmsPort } = environment;
  const web = { ...environment, hostName: 'HOST', portName: 'PORT' } as const;
  const cms = { host: cmsHost, port: cmsPort, hostName: 'CMS_HOST', portName: 'CMS_PORT' } as const;
  const asked = [...(roles.has('web') ? [web] : []), ...(roles.has('cms') ? [cms] : [])];
  const problems = await Promise.all(asked.map(listenProblem));
  return problems.filter((each) => each !== undefined).join('\n');
}

/** The CMS draws previews with the renderer; a machine that only serves needs neither. */
function isNeeded(name: TargetName, roles: ReadonlySet<Role>): boolean {
  return roles.has('cms') || (name === 'renderer' && roles.has('publisher'));
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
    console.log(`  ${sentenceOf(error)}`);
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
  mendOwn(installation, root);
  await start(readEnvironment(), readRoles());
} catch (error) {
  console.error(sentenceOf(error));
  process.exit(1);
}
