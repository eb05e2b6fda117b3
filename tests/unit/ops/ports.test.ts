import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { listenProblem } from '../../../ops/ports.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Takes a port as another program would. */
async function take(port = 0): Promise<number> {
  const server = createServer();
  servers.push(server);
  server.listen({ host: '127.0.0.1', port });
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function listen(port: number, host = '127.0.0.1') {
  return listenProblem({ host, port, hostName: 'HOST', portName: 'PORT' });
}

test('a free port has no problem', async () => {
  const port = await take();
  const [server] = servers.splice(0);
  server?.close();
  expect(await listen(port)).toBeUndefined();
});

test('a port in use is named, with another one that is free', async () => {
  const taken = await take();
  const sentence = await listen(taken);
  expect(sentence).toContain(`Cổng ${taken} (PORT) đang có chương trình khác dùng`);
  const suggested = Number(/PORT=(\d+) npm start/.exec(sentence ?? '')?.[1]);
  expect(suggested).toBeGreaterThan(taken);
  expect(await listen(suggested)).toBeUndefined();
});

test('after the last port of all, one that the system gives is suggested', async () => {
  const last = 65_535;
  // On the odd machine another program has it: then it is in use all the same.
  if ((await listen(last)) === undefined) await take(last);
  const suggested = Number(/PORT=(\d+) npm start/.exec((await listen(last)) ?? '')?.[1]);
  expect(suggested).toBeGreaterThanOrEqual(1024);
  expect(await listen(suggested)).toBeUndefined();
});

test('an address of another machine is refused with the name of its variable', async () => {
  expect(await listen(0, '192.0.2.1')).toContain('"192.0.2.1" (HOST, EADDRNOTAVAIL)');
});
