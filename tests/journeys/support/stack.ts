import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../../../ops/build.ts';
import { chooseOwnPassword } from '../../support/own-password.ts';
import { startStack, stackVariables, stopStack } from '../../support/running-stack.ts';

/**
 * Starts everything as a user does, with `npm start` on an empty data folder and free ports, and
 * stops it after the last test. Addresses and login reach the tests through the environment; where
 * they are set already, the stack that is running is used. Nothing is started with `JOURNEYS_STACK=none`:
 * the journeys of `citizen/` and `kiosk/` need none.
 */
export default async function startForJourneys(): Promise<() => Promise<void>> {
  const kept = await mkdtemp(path.join(tmpdir(), 'ap-so-kept-'));
  process.env.KEPT_FOLDER = kept;
  const isRunning = process.env.SITE && process.env.ADMIN_PASSWORD;
  const isNeeded = process.env.JOURNEYS_STACK !== 'none';
  if (!isNeeded) await build('renderer');
  const stop = isNeeded && !isRunning ? await startOwn() : undefined;
  return async () => {
    await stop?.();
    await rm(kept, { recursive: true, force: true });
  };
}

async function startOwn(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ap-so-'));
  const variables = await stackVariables(dataDir);
  const stack = await startStack(['npm', 'start'], variables);
  const [, email, printed] = /Đăng nhập\s+(\S+@\S+)\s+Mật khẩu\s+(\S+)/.exec(stack.said) ?? [];
  if (!email || !printed) throw new Error(`The start did not print a login:\n${stack.said}`);
  process.env.SITE = variables.SITE_URL;
  process.env.CMS = variables.CMS_URL;
  process.env.STACK_DATA_DIR = dataDir;
  process.env.ADMIN_EMAIL = email;
  process.env.ADMIN_PASSWORD = await chooseOwnPassword(variables.CMS_URL, email, printed);
  return async () => {
    await stopStack(stack);
    await rm(dataDir, { recursive: true, force: true });
  };
}
