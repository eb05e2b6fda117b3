import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { BasePayload } from 'payload';
import { copyMongo, fillMongo } from '../../cms/keeping/backup/database/mongodb.ts';
import { createConfig } from '../../cms/config.ts';
import { fileOf } from '../../cms/storage/database/address.ts';
import { embeddedClient } from '../../cms/storage/database/sqlite.ts';
import { moveDatabase } from '../../cms/keeping/move/move.ts';
import { partsOf, type Part } from '../../cms/keeping/move/parts.ts';
import type { Row } from '../../cms/keeping/move/record.ts';
import type { Found, Target } from '../../cms/keeping/move/side.ts';
import { embeddedSide } from '../../cms/keeping/move/sqlite.ts';
import type { Environment } from '../../env/environment.ts';
import { environmentIn } from '../contract/support/contract.ts';
import { fourMembers, make, makePlaces } from '../contract/support/documents.ts';

/** The order for a process of `bench:move`. */
export type Order =
  | { what: 'fill'; to: Environment; rows: number }
  | { what: 'move' | 'copy'; from: string; to: Environment };

/** The costs of it. */
export interface Used {
  rows: number;
  seconds: number;
  /** Seconds of the processor, which a busy machine hardly changes. */
  processor: number;
  /** The most that this process held, in MB. */
  memory: number;
}

/** The messages of the process meanwhile, and in the end. */
export type Said = { step: string } | Used;

const batchSize = 200;

const [order] = (await once(process, 'message')) as [Order];
const [started, before] = [performance.now(), process.cpuUsage()];
const rows = await work();
const { system, user } = process.cpuUsage(before);
say({
  rows,
  seconds: tenths((performance.now() - started) / 1000),
  processor: tenths((user + system) / 1_000_000),
  memory: Math.round(process.resourceUsage().maxRSS / 1024),
});
process.disconnect();

function say(said: Said): void {
  process.send?.(said);
}

function tenths(number: number): number {
  return Number(number.toFixed(1));
}

/** @returns how many rows there are now */
async function work(): Promise<number> {
  if (order.what === 'fill') return fill(order.to, order.rows);
  return order.what === 'move' ? move(order.from, order.to) : copy(order.from, order.to);
}

async function move(from: string, to: Environment): Promise<number> {
  const onStep = (step: string) => say({ step });
  const { parts } = await moveDatabase(to, {
    from,
    to: to.databaseUri,
    configFor: createConfig,
    onStep,
  });
  return parts.reduce((sum, part) => sum + part.rows, 0);
}

/** As a backup and a restore do: nothing is translated, nothing compared. */
async function copy(from: string, { dataDir, databaseUri }: Environment): Promise<number> {
  const folder = await mkdtemp(path.join(dataDir, 'copy-'));
  const { counts } = await copyMongo(from, folder);
  await fillMongo(databaseUri, folder, counts);
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** One team that was saved as usual, over and over. */
async function fill({ dataDir, databaseUri }: Environment, rows: number): Promise<number> {
  const environment = environmentIn(await mkdtemp(path.join(dataDir, 'made-')), 'file:');
  const payload = await new BasePayload().init({ config: createConfig(environment) });
  const places = await makePlaces(payload);
  await make(payload, 'teams', places, { members: fourMembers, _status: 'published' });
  const side = embeddedSide(payload);
  for (const part of partsOf(payload.config).filter(({ name }) => /^teams\b/.test(name)))
    await multiply(side, part, rows / 2);
  await side.finish();
  // SQLite ends the log of a file that was open in this process whenever it likes.
  await embeddedClient(payload.db)?.copyTo(fileOf(databaseUri));
  await side.close();
  return rows;
}

async function multiply(side: Target, part: Part, times: number): Promise<void> {
  const { value: like } = (await side.rows(part)[Symbol.asyncIterator]().next()) as {
    value: Found;
  };
  let batch: Found[] = [];
  for (let at = 1; at <= times; at += 1) {
    batch.push(another(like, part, at));
    if (batch.length < batchSize && at < times) continue;
    await side.write(part, batch);
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
