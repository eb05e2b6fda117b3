import { once } from 'node:events';
import {
  Agent,
  get,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
} from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { visitorHeader } from '../../../../../cms/base/limits/network.ts';
import { keptIdle } from '../../../../../ops/deploy/nginx/configuration.ts';
import { patience, timeouts } from '../../../../../ops/web/connections.ts';
import { createCmsServer, type Handle } from '../../../../../cms/web/server/server.ts';

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  vi.restoreAllMocks();
});

async function serve(handle: Handle, { isHttps = false } = {}): Promise<number> {
  server = createCmsServer(handle, { isHttps, development: false }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

interface Asked {
  method?: string;
  headers?: Record<string, string>;
}

async function ask(port: number, path: string, { method = 'GET', headers }: Asked = {}) {
  const sent = request({ port, host: '127.0.0.1', path, method, headers }).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}

/** Answers with what the handlers get to know of a request. */
const told: Handle = async ({ headers }, response) => {
  response.setHeader('Cache-Control', 'public, max-age=60');
  response.end(JSON.stringify(headers));
};
const headersIn = ({ body }: { body: string }) => JSON.parse(body) as IncomingHttpHeaders;

test('whoever stands in front lets go of an idle connection before the servers behind do', async () => {
  await serve(told);
  expect(server?.keepAliveTimeout).toBeGreaterThan((keptIdle + 1) * 1000);
  expect(timeouts(patience).keepAliveTimeout).toBeGreaterThan((keptIdle + 1) * 1000);
});

test('lets go of a connection that only waits where there is no room for another', async () => {
  const port = await serve(told);
  if (server) server.maxConnections = 1;
  const waiting = new Agent({ keepAlive: true });
  const first = get({ port, host: '127.0.0.1', agent: waiting });
  const [answer] = (await once(first, 'response')) as [IncomingMessage];
  await text(answer);
  expect(first.reusedSocket).toBe(false);
  // The one that makes room is turned away itself.
  const another = () =>
    ask(port, '/admin').then(
      ({ status }) => status,
      () => undefined,
    );
  await expect.poll(another).toBe(200);
  waiting.destroy();
});

describe('the web server of the CMS', () => {
  test.each([
    ['/api/%C0%AF', 400],
    ['/api/users/%', 400],
    ['/api/media/file/a%00.png', 400],
    ['/api/%0d%0aSet-Cookie:x', 400],
    ['//example.net/admin', 400],
    ['/admin\\x', 400],
    ['/api/%5c..%5c', 400],
  ])('turns %s away in Vietnamese', async (path, status) => {
    const answer = await ask(await serve(told), path);
    expect([answer.status, answer.headers['cache-control']]).toEqual([status, 'no-store']);
    expect(answer.body).toContain('không đọc được địa chỉ này');
  });

  test.each(['TRACE', 'PROPFIND'])('knows no %s', async (method) => {
    expect((await ask(await serve(told), '/admin', { method })).status).toBe(405);
  });

  test('turns away what says that it is too large', async () => {
    const headers = { 'Content-Length': String(30 * 1024 * 1024) };
    const answer = await ask(await serve(told), '/api/media', { method: 'POST', headers });
    expect(answer.status).toBe(413);
  });

  test('lets nothing be kept but files with a hash, whatever a handler says', async () => {
    const port = await serve(told, { isHttps: true });
    const page = await ask(port, '/admin');
    const file = await ask(port, '/_next/static/chunks/a1b2.js');
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    });
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(file.headers['cache-control']).toBe('public, max-age=60');
  });

  test('runs only scripts with the number of this answer', async () => {
    const port = await serve(told);
    const headers = { 'Content-Security-Policy': "script-src 'nonce-mine'" };
    const answers = [await ask(port, '/admin', { headers }), await ask(port, '/admin')];
    const policies = answers.map(({ headers }) => headers['content-security-policy'] as string);
    expect(answers.map((answer) => headersIn(answer)['content-security-policy'])).toEqual(policies);
    expect(new Set(policies).size).toBe(2);
    for (const policy of policies) expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}';/);
  });

  test('says itself who asks: the last that a proxy on this machine has seen', async () => {
    const port = await serve(told);
    const headers = { [visitorHeader]: '6.6.6.6', 'X-Forwarded-For': '6.6.6.6, 203.0.113.5' };
    const proxied = await ask(port, '/api/users/me', { headers });
    const direct = await ask(port, '/api/users/me', { headers: { [visitorHeader]: '6.6.6.6' } });
    const visitors = [proxied, direct].map((answer) => headersIn(answer)[visitorHeader]);
    expect(visitors).toEqual(['203.0.113.5', '127.0.0.1']);
  });

  test('takes a visit without an origin for one, but nothing that changes something', async () => {
    const port = await serve(told);
    const site = async (asked: Asked) =>
      headersIn(await ask(port, '/admin', asked))['sec-fetch-site'];
    expect(await site({})).toBe('none');
    expect(await site({ headers: { 'Sec-Fetch-Site': 'cross-site' } })).toBe('cross-site');
    expect(await site({ headers: { Origin: 'https://example.net' } })).toBeUndefined();
    expect(await site({ method: 'POST' })).toBeUndefined();
  });

  test('goes on after a handler that fails, a client that leaves and one that speaks nonsense', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const port = await serve(async ({ url }, response) => {
      if (url === '/fails') throw new Error('of the test');
      response.end('fine');
    });
    expect(await ask(port, '/fails')).toMatchObject({
      status: 500,
      body: expect.stringContaining('Chưa làm được'),
    });
    expect(errors).toHaveBeenCalledTimes(1);
    for (const words of [
      'nonsense\r\n\r\n',
      'POST /api/x HTTP/1.1\r\nContent-Length: 9\r\n\r\nab',
    ]) {
      const socket = connect(port, '127.0.0.1').on('error', () => undefined);
      socket.write(words);
      await once(socket, words.startsWith('POST') ? 'ready' : 'data');
      socket.destroy();
    }
    expect((await ask(port, '/admin')).body).toBe('fine');
  });

  test('lets an answer say for itself what a browser may do with it, and says it for all others', async () => {
    const own: Handle = async ({ url }, response) => {
      // As Next does: a header that is there already is not set.
      const name = 'Content-Security-Policy';
      if (url === '/frame' && response.getHeader(name) === undefined)
        response.setHeader(name, 'sandbox');
      response.end();
    };
    const port = await serve(own);
    expect((await ask(port, '/frame')).headers['content-security-policy']).toBe('sandbox');
    expect((await ask(port, '/admin')).headers['content-security-policy']).toContain(
      "default-src 'none'",
    );
  });

  test('leads a link to a draft to what answers it, and nothing else', async () => {
    const where: Handle = async ({ url }, response) => void response.end(url);
    const port = await serve(where);
    expect((await ask(port, '/xem-thu/a.b.c?man-hinh=kiosk')).body).toBe(
      '/api/preview/links/a.b.c?man-hinh=kiosk',
    );
    expect((await ask(port, '/xem-thu/a/b')).body).toBe('/xem-thu/a/b');
    expect((await ask(port, '/admin/xem-thu/a')).body).toBe('/admin/xem-thu/a');
  });
});
