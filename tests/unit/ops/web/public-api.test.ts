import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { webWord, webWordHeader } from '../../../../env/secret.ts';
import { ask, askRaw, ownSecret, OwnServer } from '../../../serving/support/own-server.ts';

let server: OwnServer;
let asked: IncomingMessage[];
let answers: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  asked = [];
  answers = (_request, response) => response.end('{}');
  server = await OwnServer.start((request, response) => {
    asked.push(request);
    answers(request, response);
  });
});
afterEach(() => server.stop());

const post = (lines: string[], body = '') =>
  ['POST /api/public/feedback HTTP/1.1', 'Host: a', 'Connection: close', ...lines, '', body].join(
    '\r\n',
  );

describe('a post', () => {
  it('reaches the CMS with its words and its sender, and no more', async () => {
    let body = '';
    answers = (request, response) => {
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => response.end('{}'));
    };
    const told = [
      ...['Content-Type: application/json', 'Authorization: Bearer t', 'Content-Length: 7'],
      ...['Referer: http://a/gop-y/?ve=/b/'],
      ...['Cookie: payload-token=x', 'X-HTTP-Method-Override: DELETE', 'X-Forwarded-Host: evil'],
      ...[
        'X-Payload-HTTP-Method-Override: GET',
        'Expect: 100-continue',
        'X-Forwarded-For: 1.2.3.4',
      ],
      ...['X-Middleware-Subrequest: middleware', 'Next-Action: a'],
    ];
    expect((await askRaw(server.port, post(told, '{"a":1}'))).status).toBe(100);
    await expect.poll(() => body).toBe('{"a":1}');
    expect(asked[0]?.method).toBe('POST');
    expect(asked[0]?.headers).toEqual({
      referer: 'http://a/gop-y/?ve=/b/',
      authorization: 'Bearer t',
      connection: 'close',
      'content-length': '7',
      'content-type': 'application/json',
      host: 'a',
      'x-forwarded-for': '1.2.3.4',
      [webWordHeader]: webWord(ownSecret),
    });
  });

  it('says that its sender asks not to be counted', async () => {
    const told = ['DNT: 1', 'Sec-GPC: 1', 'Content-Length: 2'];
    expect((await askRaw(server.port, post(told, '{}'))).status).toBe(200);
    expect(asked[0]?.headers).toMatchObject({ dnt: '1', 'sec-gpc': '1' });
  });

  it('of readings takes nobody the room to say something', async () => {
    const send = (path: string) => server.get(path, { method: 'POST', body: '{}' });
    const statuses: number[] = [];
    for (let at = 0; at < 61; at += 1) statuses.push((await send('/api/public/readings')).status);
    expect(statuses.filter((status) => status !== 200)).toEqual([429]);
    expect((await send('/api/public/feedback')).status).toBe(200);
  });

  it('that is broken off never reaches the CMS', async () => {
    const visitor = connect(server.port, '127.0.0.1', () =>
      visitor.write(post(['Content-Length: 100'], '{"a"')),
    );
    visitor.on('error', () => undefined);
    await new Promise((resolve) => visitor.once('connect', resolve));
    visitor.resetAndDestroy();
    expect((await server.get('/api/public/feedback', { method: 'POST', body: '{}' })).status).toBe(
      200,
    );
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['without a length', ['Transfer-Encoding: chunked'], '5\r\nhello\r\n0\r\n\r\n', 411],
    ['without an end', ['Transfer-Encoding: chunked'], 'fffffff\r\nhello', 411],
    ['that is too long', ['Content-Length: 99999999999'], 'hello', 413],
    ['with two lengths', ['Content-Length: 5', 'Content-Length: 6'], 'hello', 400],
    ['with a length and chunks', ['Content-Length: 5', 'Transfer-Encoding: chunked'], 'hello', 400],
    ['with a negative length', ['Content-Length: -5'], 'hello', 400],
  ])('%s is refused', async (_what, lines, body, status) => {
    expect((await askRaw(server.port, post(lines, body))).status).toBe(status);
    expect(asked).toEqual([]);
  });
});

it('a read with a body in chunks is refused', async () => {
  const answer = await ask(server.port, '/api/public/health', ['Transfer-Encoding: chunked']);
  expect(answer.status).toBe(411);
  expect(asked).toEqual([]);
});

it('addresses of one household count as one visitor', async () => {
  const from = async (address: string) => {
    const lines = [`X-Forwarded-For: ${address}`, 'Content-Length: 0'];
    return (await ask(server.port, '/api/public/register', lines, 'POST')).status;
  };
  const own = Array.from({ length: 40 }, (_, at) => from(`2001:db8:1:2::${at + 1}`));
  expect(await Promise.all(own)).toContain(429);
  expect(await from('2001:db8:1:3::1')).toBe(200);
});

it('what is no token counts by its network, and is kept nowhere', async () => {
  const from = async (authorization: string) => {
    const lines = [`Authorization: ${authorization}`, 'Content-Length: 0'];
    return (await ask(server.port, '/api/public/kiosk/call', lines, 'POST')).status;
  };
  const strange: number[] = [];
  for (let at = 0; at < 241; at += 1)
    strange.push(await from(at % 2 === 0 ? `Basic ${at}` : `Bearer ${'x'.repeat(200)}${at}`));
  expect(strange.filter((status) => status === 429)).toHaveLength(1);
  expect(await from('Bearer a-token')).toBe(200);
});

it('no other protocol is spoken', async () => {
  const lines = ['Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13'];
  const answer = await ask(server.port, '/api/public/health', lines);
  expect(answer.status).toBe(200);
  expect(asked[0]?.headers).toMatchObject({ connection: 'close' });
  expect(asked[0]?.headers.upgrade).toBeUndefined();
  expect((await ask(server.port, 'a:443', [], 'CONNECT')).status).toBe(0);
  expect((await server.get('/api/public/health')).status).toBe(200);
});

describe('a CMS that ends', () => {
  it('before it answers is said to rest', async () => {
    answers = (request) => request.socket.resetAndDestroy();
    const response = await server.get('/api/public/health');
    expect([response.status, response.headers.get('content-type')]).toEqual([
      503,
      'application/json; charset=utf-8',
    ]);
  });

  it('is said in plain words to who sends a form without a script', async () => {
    answers = (request) => request.socket.resetAndDestroy();
    const headers = { Accept: 'text/html,*/*;q=0.8' };
    const response = await server.get('/api/public/feedback', { method: 'POST', headers });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      503,
      'text/plain; charset=utf-8',
    ]);
    expect(await response.text()).toMatch(/^Nơi tiếp nhận đang tạm nghỉ/);
  });

  it('in mid-answer ends it for the visitor too', async () => {
    answers = (request, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{"a":', () => request.socket.resetAndDestroy());
    };
    const answer = await ask(server.port, '/api/public/health');
    expect([answer.status, answer.body.toString()]).toEqual([200, '{"a":']);
    answers = (_request, response) => response.end('{}');
    expect((await server.get('/api/public/health')).status).toBe(200);
  });
});

it('who leaves before the answer is forgotten', async () => {
  let hasLeft = false;
  answers = (request, response) => response.on('close', () => (hasLeft = true));
  const visitor = connect(server.port, '127.0.0.1', () => visitor.write(post([])));
  visitor.on('error', () => undefined);
  await expect.poll(() => asked.length).toBe(1);
  visitor.destroy();
  await expect.poll(() => hasLeft).toBe(true);
});

it('what was meant for a proxy is refused', async () => {
  expect((await ask(server.port, 'http://other/a')).status).toBe(400);
});
