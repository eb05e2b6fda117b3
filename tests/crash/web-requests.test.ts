import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, portOf, stop, writeRelease } from '../serving/support/own-server.ts';
import { openFiles } from '../unit/ops/web/support/open-files.ts';
import { chance, rounds } from './support/rounds.ts';
import { strangeRequest, type StrangeRequest } from './support/strange-requests.ts';

const atOnce = 16;
const longestSilence = 1_000;

let dataDir: string;
let cms: Server;
let web: ChildProcess;
let port: number;
let complaints = '';

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-fuzz-'));
  const page = '<h1>Trang</h1>'.repeat(50);
  const files = {
    'index.html': page,
    'index.html.br': brotliCompressSync(page),
    '404.html': 'Không thấy',
    'huong-dan/a/index.html': page,
    '_astro/site.a1b2c3d4.css': 'body{}',
    'data/goi/xa.json': '{}',
    'media/ban-doc.mp3': Buffer.alloc(2 * 1024 * 1024, 'x'),
    'media/don.pdf': Buffer.alloc(300 * 1024, 'x'),
    'media/poly.html': '<script>',
  };
  writeRelease(dataDir, '1', files);
  writeRelease(dataDir, '2', files);
  cms = createServer((_request, response) => response.end('{}'));
  await listen(cms);
  port = await freePort();
  web = spawn(process.execPath, ['ops/web/main.ts'], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: String(port),
      CMS_HOST: '127.0.0.1',
      CMS_PORT: String(portOf(cms)),
      PAYLOAD_SECRET: 'x'.repeat(32),
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  web.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  await once(web, 'message');
});
afterAll(async () => {
  web.kill('SIGKILL');
  await stop(cms);
  rmSync(dataDir, { recursive: true });
});

it('no request ends the web server or makes it fail', async () => {
  const luck = chance('strange requests');
  const length = rounds({ full: 10_000, short: 1_000 });
  const requests = Array.from({ length }, () => strangeRequest(luck));
  const counts = new Map<number, number>();
  const failed: string[] = [];
  let next = 0;
  const visitor = async () => {
    for (let at = next++; at < requests.length; at = next++) {
      const request = requests[at]!;
      if (at % 500 === 250) writeRelease(dataDir, at % 1000 === 250 ? '1' : '2', {});
      for (const status of await statusesOf(request)) {
        counts.set(status, (counts.get(status) ?? 0) + 1);
        if (status >= 500)
          failed.push(`${status}: ${JSON.stringify(request.bytes.toString('latin1'))}`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, visitor));
  console.log(Object.fromEntries([...counts].sort(([a], [b]) => a - b)));

  expect(failed).toEqual([]);
  for (const status of [200, 206, 304, 400, 404, 405, 416])
    expect([status, (counts.get(status) ?? 0) > 0]).toEqual([status, true]);
  expect([web.exitCode, web.signalCode, complaints]).toEqual([null, null, '']);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  await expect.poll(() => openFiles('ban-doc.mp3', web.pid), { timeout: 5_000 }).toBe(0);
}, 600_000);

/** Sends the bytes and reads every status that comes back. */
function statusesOf({ bytes, leavesAfter }: StrangeRequest): Promise<number[]> {
  const { promise, resolve } = Promise.withResolvers<number[]>();
  let answer = '';
  const socket = connect(port, '127.0.0.1', () => {
    socket.write(bytes);
    if (leavesAfter === 0) socket.resetAndDestroy();
  });
  socket.setTimeout(longestSilence, () => socket.destroy());
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1');
    if (leavesAfter !== undefined && answer.length >= leavesAfter) socket.destroy();
  });
  socket.on('error', () => undefined); // What came before counts.
  socket.on('close', () =>
    resolve([...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))),
  );
  return promise;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await listen(server);
  const found = portOf(server);
  await stop(server);
  return found;
}
