import { fork } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fileOf } from '../../cms/storage/database/address.ts';
import type { Environment } from '../../env/environment.ts';
import { environmentIn } from '../contract/support/contract.ts';
import { startMongo } from '../contract/support/mongo-server.ts';
import type { Order, Said, Used } from './move-process.ts';

/**
 * `npm run bench -- move`: what 20,000 rows (or as many as are asked for, several sizes one after the other),
 * half of them teams of four, half their versions, take from SQLite into MongoDB and back, compared and
 * all; beside it what the driver alone takes to copy them out and in, as a backup and a restore do. Each
 * runs in a process of its own, so that memory is its own. `-- --killed` moves again, kills each among
 * the versions and measures the run that goes on. `MONGODB_URI` names a server.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { killed: { type: 'boolean' } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [20_000];
// A move tells how far it is each 2,000 rows of a part.
if (!sizes.every((rows) => Number.isSafeInteger(rows) && rows >= 8000))
  throw new Error(`“${positionals.join(' ')}”: expected numbers of rows, each at least 8000.`);

const server = await startMongo(process.env['MONGODB_URI']);
if ('missing' in server) throw new Error(server.missing);
const folder = await mkdtemp(path.resolve(import.meta.dirname, '../../build/bench-'));
try {
  for (const rows of sizes) await measure(rows, server.uri);
} finally {
  await server.stop();
  await rm(folder, { recursive: true });
}

async function measure(rows: number, mongo: string): Promise<void> {
  const empty = async (database: string) =>
    environmentIn(await mkdtemp(path.join(folder, 'data-')), database);
  const [source, there] = [await empty('file:'), await empty(mongo)];
  await run({ what: 'fill', to: source, rows });
  const { size } = await stat(fileOf(source.databaseUri));
  console.log(`\n${rows} rows, ${Math.round(size / 1e6)} MB in SQLite`);
  const table: Record<string, Used> = {
    'SQLite → MongoDB': await move(source, there),
    'MongoDB → SQLite': await move(there, await empty('file:')),
    'driver alone': await run({ what: 'copy', from: there.databaseUri, to: await empty(mongo) }),
  };
  if (values.killed) {
    table['SQLite → MongoDB, gone on with'] = await moveAfterKill(source, await empty(mongo));
    table['MongoDB → SQLite, gone on with'] = await moveAfterKill(there, await empty('file:'));
  }
  console.table(table);
}

function move({ databaseUri: from }: Environment, to: Environment): Promise<Used> {
  return run({ what: 'move', from, to });
}

async function moveAfterKill({ databaseUri: from }: Environment, to: Environment): Promise<Used> {
  const order = { what: 'move', from, to } as const;
  const isAmongVersions = (step: string) => /, các bản đã lưu: 2\.000 /.test(step);
  const killed = await run(order, isAmongVersions).catch(() => undefined);
  if (killed) throw new Error('The move was done before it was killed.');
  return run(order);
}

/** Does it in a process of its own. @param isEnd after which step it is killed */
function run(order: Order, isEnd: (step: string) => boolean = () => false): Promise<Used> {
  const { promise, resolve, reject } = Promise.withResolvers<Used>();
  const child = fork(path.join(import.meta.dirname, 'move-process.ts'));
  let used: Used | undefined;
  child.on('message', (said: Said) => {
    if ('step' in said) return void (isEnd(said.step) && child.kill('SIGKILL'));
    used = said;
  });
  child.once('error', reject);
  child.once('exit', (code) =>
    code === 0 && used ? resolve(used) : reject(new Error(`The bench ended (${order.what}).`)),
  );
  child.send(order);
  return promise;
}
