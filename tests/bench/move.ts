import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BasePayload } from 'payload';
import { createConfig } from '../../cms/config.ts';
import { embeddedClient, fileOf } from '../../cms/database/sqlite.ts';
import { moveDatabase } from '../../cms/move/move.ts';
import { partsOf, type Part } from '../../cms/move/parts.ts';
import type { Row } from '../../cms/move/record.ts';
import type { Found, Target } from '../../cms/move/side.ts';
import { embeddedSide } from '../../cms/move/sqlite.ts';
import { environmentIn } from '../contract/support/contract.ts';
import { fourMembers, make, makePlaces } from '../contract/support/documents.ts';
import { startMongo } from '../contract/support/mongo-server.ts';

/**
 * `npm run bench:move`: how long 20,000 rows (or as many as are asked for), half of them teams of four,
 * half their versions, take from SQLite into MongoDB and back, compared and all. `MONGODB_URI` names a
 * server.
 */
const rows = Number(process.argv[2] ?? 20_000);
const batchSize = 200;

const server = await startMongo(process.env['MONGODB_URI']);
if ('missing' in server) throw new Error(server.missing);
const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-bench-'));
const [here, there, back] = await Promise.all(
  ['here', 'there', 'back'].map(async (name) => mkdtemp(path.join(folder, `${name}-`))),
);
const source = environmentIn(here!, 'file:');
await fill();
const first = environmentIn(there!, server.uri);
const second = environmentIn(back!, 'file:');
await timed('SQLite → MongoDB', source.databaseUri, first);
await timed('MongoDB → SQLite', first.databaseUri, second);
await rm(folder, { recursive: true });
await server.stop();
process.exit(0);

async function timed(name: string, from: string, to: typeof source): Promise<void> {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const { parts } = await moveDatabase(to, { from, to: to.databaseUri });
  const moved = parts.reduce((sum, part) => sum + part.rows, 0);
  const { system, user } = process.cpuUsage(used);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const processor = ((user + system) / 1_000_000).toFixed(1);
  console.log(`${name}: ${moved} rows in ${seconds} s, ${processor} s of the processor`);
}

/** One team that was saved as usual, over and over. */
async function fill(): Promise<void> {
  const environment = environmentIn(await mkdtemp(path.join(folder, 'made-')), 'file:');
  const payload = await new BasePayload().init({ config: createConfig(environment) });
  const places = await makePlaces(payload);
  await make(payload, 'teams', places, { members: fourMembers, _status: 'published' });
  const side = embeddedSide(payload);
  for (const part of partsOf(payload.config).filter(({ name }) => /^teams\b/.test(name)))
    await multiply(side, part);
  await side.finish();
  // SQLite ends the log of a file that was open in this process whenever it likes.
  await embeddedClient(payload.db)?.copyTo(fileOf(source.databaseUri));
  await side.close();
}

async function multiply(side: Target, part: Part): Promise<void> {
  const { value: like } = (await side.rows(part)[Symbol.asyncIterator]().next()) as {
    value: Found;
  };
  let batch: Found[] = [];
  for (let at = 1; at <= rows / 2; at += 1) {
    batch.push(another(like, part, at));
    if (batch.length < batchSize && at < rows / 2) continue;
    await side.write(part, batch, { source: 'bench', fingerprint: '', done: {} });
    batch = [];
  }
}

function another({ record }: Found, { isVersions }: Part, at: number): Found {
  const copy = structuredClone(record);
  const team = isVersions ? (copy['version'] as Row) : copy;
  for (const member of team['members'] as Row[]) member['id'] = crypto.randomUUID();
  const id = `team-${at}`;
  if (isVersions) return { id: at + 1000, record: { ...copy, parent: id } };
  return { id, record: { ...copy, id } };
}
