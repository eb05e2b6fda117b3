import { once } from 'node:events';
import { truncateSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SlowReaders, type Patience } from '../../../../ops/web/connections.ts';
import { openFiles } from './support/open-files.ts';
import { askRaw, OwnServer } from '../../../serving/support/own-server.ts';

/** More than the system holds for a reader. */
const large = 200 * 1024 * 1024;
const wanted = 'GET /media/lon.pdf HTTP/1.1\r\nHost: a\r\n\r\n';

let server: OwnServer;
let visitors: Socket[];
beforeEach(() => {
  visitors = [];
});
afterEach(async () => {
  for (const visitor of visitors) visitor.destroy();
  await server.stop();
});

async function start(patience: Partial<Patience> = {}): Promise<void> {
  server = await OwnServer.start(undefined, { patience });
  server.release('1', { 'index.html': 'Trang', 'media/lon.pdf': '' });
  truncateSync(path.join(server.dataDir, 'current/site/media/lon.pdf'), large);
}

/** Connects and says something; it reads nothing unless told to. */
function visit(says = ''): Socket {
  const visitor = connect(server.port, '127.0.0.1', () => says && visitor.write(says));
  visitor.on('error', () => undefined);
  visitors.push(visitor);
  return visitor;
}

/** Reads until so much has come, and then nothing more. */
async function read(visitor: Socket, bytes: number): Promise<void> {
  let got = 0;
  while (got < bytes) {
    const chunk = visitor.read() as Buffer | null;
    if (chunk) got += chunk.length;
    else await once(visitor, 'readable');
  }
}

function connections(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  server.web.getConnections((_error, count) => resolve(count));
  return promise;
}

describe('a download that is broken off', () => {
  it('leaves no file open, at whatever moment', async () => {
    await start();
    const begun = Array.from({ length: 60 }, () => visit(wanted));
    await Promise.all(begun.map((visitor) => read(visitor, 1)));
    expect(openFiles('lon.pdf')).toBe(60);
    for (const visitor of begun) visitor.destroy();
    await expect.poll(() => openFiles('lon.pdf')).toBe(0);

    const atOnce = Array.from({ length: 60 }, () => visit(wanted));
    await Promise.all(atOnce.map((visitor) => once(visitor, 'connect')));
    for (const [at, visitor] of atOnce.entries())
      setTimeout(() => (at % 2 ? visitor.destroy() : visitor.resetAndDestroy()), at / 4);
    await expect.poll(connections).toBe(0);
    await expect.poll(() => openFiles('lon.pdf')).toBe(0);
    expect((await server.get('/')).status).toBe(200);
  });

  it('goes on where it was', async () => {
    await start();
    const whole = await server.get('/media/lon.pdf', { method: 'HEAD' });
    const rest = await server.get('/media/lon.pdf', {
      headers: { Range: `bytes=${large - 20}-`, 'If-Range': whole.headers.get('etag') ?? '' },
    });
    expect([rest.status, (await rest.arrayBuffer()).byteLength]).toEqual([206, 20]);
  });
});

describe('a slow reader', () => {
  const limits = { stalled: 90_000, leastTaken: 64 * 1024 };
  let sockets: Set<Socket>;
  beforeEach(async () => {
    await start();
    sockets = new Set();
    server.web.on('connection', (socket: Socket) => sockets.add(socket));
  });
  const waiting = () => [...sockets].reduce((sum, socket) => sum + socket.writableLength, 0);
  const alive = () => [...sockets].filter((socket) => !socket.destroyed).length;

  it('is cut off when the time is over, and its file is closed', async () => {
    await read(visit(wanted), 1);
    await expect.poll(waiting).toBeGreaterThan(0);
    const readers = new SlowReaders(limits);
    readers.cutOff(sockets, 0);
    readers.cutOff(sockets, 89_999);
    expect(alive()).toBe(1);
    readers.cutOff(sockets, 90_000);
    expect(alive()).toBe(0);
    await expect.poll(() => openFiles('lon.pdf')).toBe(0);
  });
});

it('slow readers are gone once their time is over', async () => {
  await start({ stalled: 200, look: 20 });
  const readers = Array.from({ length: 40 }, () => visit(wanted));
  await Promise.all(readers.map((reader) => read(reader, 1)));
  await expect.poll(connections, { timeout: 10_000 }).toBe(0);
  await expect.poll(() => openFiles('lon.pdf')).toBe(0);
  expect((await server.get('/')).status).toBe(200);
}, 20_000);

describe('a connection is ended', () => {
  const post = (body: string) =>
    `POST /api/public/feedback HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n${body}`;

  it.each([
    ['without a word', ''],
    ['in mid-head', 'GET / HTTP/1.1\r\nHost: a\r\nX: '],
    ['in mid-body', post('{"a"')],
    ['after an answer', 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'],
  ])('that is silent %s', async (_when, says) => {
    await start({ head: 100, request: 200, idle: 100, look: 20 });
    const { status } = await askRaw(server.port, says);
    expect([0, 200, 408]).toContain(status);
    await expect.poll(connections).toBe(0);
  });

  it('when there are too many, and the idle ones make room', async () => {
    await start({ connections: 3 });
    const idle = Array.from({ length: 3 }, () => visit('GET / HTTP/1.1\r\nHost: a\r\n\r\n'));
    await Promise.all(idle.map((visitor) => read(visitor, 1)));
    await expect.poll(async () => (await server.get('/').catch(() => undefined))?.status).toBe(200);
  });

  it('when one visitor opens too many', async () => {
    await start({ connectionsOfOne: 3, standsForMany: () => false });
    const mine = Array.from({ length: 3 }, () => visit());
    await Promise.all(mine.map((visitor) => once(visitor, 'connect')));
    await expect.poll(connections).toBe(3);
    expect((await askRaw(server.port, 'GET / HTTP/1.1\r\n\r\n')).status).toBe(0);
    for (const visitor of mine) visitor.destroy();
    await expect.poll(connections).toBe(0);
    expect((await server.get('/')).status).toBe(200);
  });
});
