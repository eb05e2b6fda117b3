import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../support/free-port.ts';

/** A server that speaks MongoDB, or why there is none. */
export type MongoServer = { uri: string; stop: () => Promise<void> } | { missing: string };

const pom = 'tests/support/mongo/pom.xml';
const jar = 'build/mongo/mongo-for-tests.jar';
/** It compiles little and cleans up on one thread: it runs beside the tests, and not for long. */
const shortLived = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** `MONGODB_URI`, else a `mongod` on the PATH, else the Java server where Java and Maven are. */
export async function startMongo(given: string | undefined): Promise<MongoServer> {
  if (given) return { uri: given, stop: async () => undefined };
  if (runs('mongod', '--version')) return startMongod();
  if (!runs('java', '-version') || !(existsSync(jar) || runs('mvn', '-version'))) {
    return {
      missing:
        'no MongoDB here: set MONGODB_URI, or install mongod, or Java 17 and Maven, then run the tests again',
    };
  }
  return startJavaServer();
}

async function startMongod(): Promise<MongoServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-mongod-'));
  const port = await freePort();
  const arguments_ = ['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1'];
  const server = spawn('mongod', arguments_, { stdio: ['ignore', 'pipe', 'inherit'] });
  const listening = Promise.withResolvers<void>();
  server.once('exit', (code) => listening.reject(new Error(`mongod ended with ${code}`)));
  createInterface({ input: server.stdout }).on('line', (line) => {
    if (line.includes('Waiting for connections')) listening.resolve();
  });
  await listening.promise;
  return {
    uri: `mongodb://127.0.0.1:${port}`,
    stop: async () => {
      await end(server);
      await rm(folder, { recursive: true });
    },
  };
}

async function startJavaServer(): Promise<MongoServer> {
  if (!existsSync(jar)) {
    const built = spawnSync('mvn', ['-q', '-B', '-f', pom, 'package'], { encoding: 'utf8' });
    if (built.status !== 0) return { missing: `Maven could not make the server: ${built.stdout}` };
  }
  const server = spawn('java', [...shortLived, '-jar', jar], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [port] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
  return { uri: `mongodb://127.0.0.1:${port}`, stop: () => end(server) };
}

async function end(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit');
  server.kill();
  await ended;
}

function runs(command: string, argument: string): boolean {
  return spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;
}
