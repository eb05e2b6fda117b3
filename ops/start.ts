import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { formatSeconds } from '../content/text/duration.ts';
import { EnvironmentError } from '../env/environment-error.ts';
import { readEnvironment, type Environment } from '../env/environment.ts';
import { lockDataFolder } from '../env/folder-lock.ts';
import { build, isStale, targets, type TargetName } from './build.ts';
import { NightlyBackup } from './nightly-backup.ts';
import { listenProblem, originOf } from './ports.ts';
import { prepareDatabase } from './prepare.ts';
import { step } from './progress.ts';
import type { Service } from './service.ts';
import { childEnvironment, createServices } from './services.ts';
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
  for (const name of Object.keys(targets) as TargetName[])
    if (await isStale(name)) await step(targets[name].name, () => build(name));
  const admin = await prepareDatabase(childEnvironment(environment));

  let isUp = false;
  const services = createServices(environment, say, (line) => isUp && say(line));
  const backups = new NightlyBackup(environment, childEnvironment(environment), say);
  stopOnSignal([...Object.values(services), backups]);
  for (const service of Object.values(services)) service.start();
  if (!existsSync(path.join(environment.dataDir, 'current')))
    await firstRelease(services.publisher);
  await step('Mở trang và hệ quản trị', () =>
    Promise.all([services.web.ready, answers(environment)]),
  );
  console.log(`  Xong sau ${formatSeconds(performance.now() - started)}`);
  console.log(welcome(environment, admin));
  isUp = true;
  backups.start();
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

/** Ends all when asked, and when `npm start` itself was killed. */
function stopOnSignal(services: Pick<Service, 'stop'>[]): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    console.log('\nĐang dừng …');
    void Promise.all(services.map((service) => service.stop())).then(() => {
      console.log('Đã dừng.');
      process.exit(0);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.off('disconnect', endAtOnce).once('disconnect', stop);
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
