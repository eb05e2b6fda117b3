// A tiny version's program in the place of ops/start.ts: a site, a "CMS" that saves lines, a
// database
// with a table for each change, and the real door. Its folder is the version.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedClient } from '../../../../cms/storage/database/client.ts';
import { holdingsOf } from '../../../../cms/storage/database/holdings.ts';
import {
  installationAddress,
  type InstallationState,
} from '../../../../content/schema/installation-state.ts';
import { readEnvironment } from '../../../../env/environment.ts';
import { withFile } from '../../../../env/file.ts';
import { lockDataFolder } from '../../../../env/folder-lock.ts';
import { installationIdIn } from '../../../../env/installation-id.ts';
import { monitorWord } from '../../../../env/secret.ts';
import { openDoor } from '../../../../ops/upgrade/door.ts';
import { mendOwn } from '../../../../ops/upgrade/own.ts';

interface Tiny {
  name: string;
  schema: string[];
  /** Dies when it has changed the tables. */
  isBroken: boolean;
  /** Its CMS dies whenever it is started. */
  hasBrokenCms: boolean;
  /** The data it opens instead of those that it should. */
  opens?: 'folder' | 'database';
}
const { name, schema, isBroken, hasBrokenCms, opens } = JSON.parse(
  readFileSync('tiny.json', 'utf8'),
) as Tiny;
// As `npm start`: with what settings and folder say, and a folder is made where there is none.
mendOwn(process.env['TINY_LINK'] ?? '', process.cwd());
const isTrial = process.env.DATA_DIR?.endsWith('upgrade-trial') === true;
const { cmsPort, dataDir, payloadSecret, port } = readEnvironment({
  ...withFile(process.env),
  ...(opens === 'folder' && !isTrial && { DATA_DIR: './other' }),
});
const isElsewhere = opens === 'database' && !isTrial;
const file = path.join(dataDir, isElsewhere ? 'other.db' : 'ap-so.db');

if (process.send) process.once('disconnect', () => process.exit(1));
process.once('SIGTERM', () => process.exit(0));
lockDataFolder(dataDir);
let deaths = 0;
const opened = await openDoor(dataDir, {
  pause,
  resume,
  restart: () => process.exit(75),
  deaths: () => deaths,
});
let cms: Server | undefined;
let telling: NodeJS.Timeout | undefined;

await listen(
  createServer((request, response) => {
    response.setHeader('version', name);
    response.end(JSON.stringify({ problems: [], release: { id: name } }));
  }),
  port,
);
migrate();
if (isBroken) await delay(600);
if (isBroken || !opened) process.exit(1);
await resume();

async function pause(): Promise<void> {
  clearInterval(telling);
  cms?.closeAllConnections();
  await new Promise<void>((resolve) => (cms ? cms.close(() => resolve()) : resolve()));
}

async function resume(): Promise<void> {
  telling = setInterval(tell, 100);
  if (hasBrokenCms) return void setInterval(() => (deaths += 1), 300);
  cms = createServer((request, response) => {
    const { searchParams, pathname } = new URL(request.url ?? '', 'http://tiny');
    if (request.method === 'POST') save(pathname);
    if (pathname !== installationAddress) return void response.end('ok');
    if (request.headers.authorization !== `Bearer ${monitorWord(payloadSecret)}`)
      return void response.writeHead(401).end();
    void stateSince(searchParams.get('since') ?? '').then((state) =>
      response.end(JSON.stringify(state)),
    );
  });
  await listen(cms, cmsPort);
}

async function stateSince(since: string): Promise<InstallationState> {
  const client = await EmbeddedClient.open(file);
  const holdings = await holdingsOf(client, since).finally(() => client.close());
  return { id: installationIdIn(dataDir) ?? null, program: name, ...holdings };
}

function tell(): void {
  const draft = path.join(dataDir, 'publisher.json.new');
  const rounds = { made: 1, failed: 0, lastSeconds: 1 };
  const status = {
    format: 1,
    writtenAt: new Date(),
    holdsLease: true,
    waiting: null,
    problem: null,
  };
  writeFileSync(draft, JSON.stringify({ ...status, rounds }));
  renameSync(draft, path.join(dataDir, 'publisher.json'));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
}

function inDatabase<Result>(work: (database: DatabaseSync) => Result): Result {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  try {
    return work(database);
  } finally {
    database.close();
  }
}

function save(word: string): void {
  inDatabase((database) => {
    database
      .prepare(`INSERT INTO audit (at, deed, "by", document) VALUES (?, 'create', 'anna', ?)`)
      .run(new Date().toISOString(), word);
    database.prepare('INSERT INTO guides VALUES (?)').run(word);
  });
}

/** As the real one: a copy beside it first, then all of it or nothing; newer tables are refused. */
function migrate(): void {
  inDatabase((database) => {
    database.exec(`CREATE TABLE IF NOT EXISTS payload_migrations (name text);
      CREATE TABLE IF NOT EXISTS audit (at text, deed text, "by" text, "of" text, document text);
      CREATE TABLE IF NOT EXISTS guides (id text);`);
    const rows = database.prepare('SELECT name FROM payload_migrations').all();
    const applied = rows.map((row) => String(row['name']));
    const missing = schema.filter((step) => !applied.includes(step));
    if (applied.some((step) => step > (schema.at(-1) ?? ''))) process.exit(1);
    if (missing.length === 0) return;
    const copy = `${file}.truoc-nang-cap-${new Date().toISOString().replace(/\D/g, '').slice(0, 17)}`;
    if (applied.length > 0 && !existsSync(copy)) database.exec(`VACUUM INTO '${copy}'`);
    const changes = missing.map(
      (step) => `CREATE TABLE t_${step} (id); INSERT INTO payload_migrations VALUES ('${step}');`,
    );
    database.exec(`BEGIN; ${changes.join(' ')} COMMIT;`);
  });
}
