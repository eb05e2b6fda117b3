import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { formatSeconds } from '../content/text/duration.ts';
import { fileOf, isEmbedded } from '../cms/storage/database/address.ts';
import { layFirstData } from '../cms/storage/database/first-data.ts';
import { readEnvironment, type Environment } from '../env/environment.ts';
import { lockDataFolder } from '../env/folder-lock.ts';
import { hasPushTarget, readPushTarget } from '../env/push-target.ts';
import { readRoles, type Role } from '../env/roles.ts';
import { sentenceOf } from '../env/terminal.ts';
import { formFaults } from './alerts/form.ts';
import { build, isStale, targets, type TargetName } from './build.ts';
import { forgetOtherVersions, keepsCompiled } from './compiled-code.ts';
import { giveBackWhenCalm } from './give-back.mjs';
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
import { account, welcome } from './welcome.ts';

/** Brings up what this machine is for, in order, and keeps it running. */
async function start(environment: Environment, roles: ReadonlySet<Role>): Promise<void> {
  const started = performance.now();
  // Before anything runs: what is wrong with it is told now, not by a process that keeps ending.
  if (hasPushTarget()) readPushTarget();
  lockDataFolder(environment.dataDir);
  await forgetOtherVersions(environment.dataDir);
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
  const backups = new NightlyBackup(environment, commandEnvironment(environment, 'backup'), say);
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

  // The site needs no database: what was released is there while tables are changed.
  web?.start();
  const usesDatabase = roles.has('cms') || roles.has('publisher');
  const isSown = usesDatabase && layFirstData(environment);
  const prepared = usesDatabase
    ? preparedFor(roles, environment, preparing.signal)
    : Promise.resolve(undefined);
  const { alerts, cms, publisher, push } = services;
  // What was sown before is whole: pages are made of it while the rest is prepared.
  const ready = isSown && !isShort ? Promise.resolve() : prepared;
  const published = publisher && publishing(publisher, ready, environment, preparing.signal);
  published?.catch(() => undefined); // What fails in it fails for all, below.
  const [admin] = await Promise.all([
    prepared,
    cms && editing(cms, prepared, preparing.signal),
    publisher && compiled('renderer'),
  ]);
  if (preparing.signal.aborted) return endless();
  for (const service of [push, alerts]) service?.start();
  await published;
  await step('Mở máy chủ', () => Promise.all([web?.ready, cms && answers(environment)]));
  console.log(`  Xong sau ${formatSeconds(performance.now() - started)}`);
  console.log(welcome(environment, admin, roles));
  isUp = true;
  if (roles.has('backup')) backups.start();
  giveBackWhenCalm();
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

type Prepared = Promise<FirstAdmin | undefined>;

/** The moment from which a process may open the database. */
type Ready = Promise<unknown>;

/**
 * Opens the publisher as soon as the renderer is compiled and the database is ready. Where nothing was
 * released yet, the site is there then; without a first release the rest opens all the same, since what
 * is missing is filled in there.
 */
async function publishing(
  publisher: Service,
  ready: Ready,
  { dataDir, siteUrl }: Environment,
  calledOff: AbortSignal,
): Promise<void> {
  const hasRelease = existsSync(path.join(dataDir, 'current'));
  await compiled('renderer');
  await openWhen(ready, publisher, calledOff);
  if (hasRelease) return;
  try {
    await step('Dựng trang lần đầu', () => publisher.ready);
    console.log(`  Trang đã mở: ${siteUrl}/`);
  } catch (error) {
    console.log(`  ${sentenceOf(error)}`);
  }
}

/**
 * Opens the CMS as soon as it is compiled and the database is ready. It draws previews with the
 * renderer. Its compile takes longest and gives way to the site.
 */
async function editing(cms: Service, prepared: Prepared, calledOff: AbortSignal): Promise<void> {
  await Promise.all([compiled('renderer'), compiled('cms', { isBeside: true })]);
  await openWhen(prepared, cms, calledOff);
}

/**
 * Starts a process that is compiled: it loads its code while the database is made ready, and begins then.
 * A machine with little memory does one after the other.
 */
async function openWhen(ready: Ready, service: Service, calledOff: AbortSignal): Promise<void> {
  if (calledOff.aborted) return endless();
  if (!isShort) service.start({ isHeld: true });
  await ready;
  if (calledOff.aborted) return endless();
  if (isShort) service.start();
  else service.begin();
}

/** Bytes of memory that the compile of the CMS takes with the seed and the first site beside it. */
const besideNeeds = 3.5 * 1024 ** 3;
const isShort = process.availableMemory() < besideNeeds;

const builds = new Map<TargetName, Promise<void>>();

/** Compiles what its sources changed since; once, whoever waits for it. */
function compiled(name: TargetName, how: { isBeside?: boolean } = {}): Promise<void> {
  const work = async () => {
    if (!(await isStale(name))) return;
    if (name === 'renderer' && isShort) await builds.get('cms');
    if (name === 'cms') console.log('  Đang biên dịch hệ quản trị, mất vài phút …');
    await step(targets[name].name, () => build(name, how));
  };
  const running = builds.get(name) ?? work();
  builds.set(name, running);
  return running;
}

/** Waits for the end of this process, which somebody else brings about. */
const endless = () => new Promise<never>(() => undefined);

/**
 * Makes the database ready, and tells the first administrator at once: what comes after may fail. Tables
 * that are there are changed only for code that compiles; a machine with little memory does one after the
 * other.
 */
async function preparedFor(
  roles: ReadonlySet<Role>,
  environment: Environment,
  calledOff: AbortSignal,
): Prepared {
  if (!isNew(environment) || isShort) {
    if (roles.has('cms')) await compiled('cms');
    await compiled('renderer');
  }
  return prepareUntil(calledOff, commandEnvironment(environment, 'prepare'));
}

/** Tells whether there is no database yet. Of a server nobody knows before it is asked. */
function isNew({ databaseUri }: Environment): boolean {
  return isEmbedded(databaseUri) && !existsSync(fileOf(databaseUri));
}

/** Makes the database ready; when that is called off, whoever did so ends this process. */
async function prepareUntil(
  signal: AbortSignal,
  env: NodeJS.ProcessEnv,
): Promise<FirstAdmin | undefined> {
  try {
    const tell = (admin: FirstAdmin) => console.log(account(admin).join('\n'));
    return await prepareDatabase(env, tell, signal);
  } catch (error) {
    if (signal.aborted) return endless();
    throw error;
  }
}

function commandEnvironment(environment: Environment, id: string): NodeJS.ProcessEnv {
  return { ...childEnvironment(environment), ...keepsCompiled(environment.dataDir, id) };
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
