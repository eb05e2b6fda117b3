import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCmsServer } from '../../../../../cms/web/server/server.ts';
import { compressStatic } from '../../../../../ops/compress-static.ts';

const script = 'export const one = 1;\n'.repeat(200);
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ap-so-static-'));
  await mkdir(path.join(folder, 'static', 'chunks'), { recursive: true });
  await writeFile(path.join(folder, 'static', 'chunks', '0a_b-c~1.js'), script);
  await writeFile(path.join(folder, 'static', 'small.css'), 'a{}');
  await writeFile(path.join(folder, 'secret.js.br'), 'not to be read');
  await compressStatic(path.join(folder, 'static'));
  server = createCmsServer(
    async (_, response) => void response.setHeader('X-By', 'next').end('as it is'),
    { isHttps: false, development: false, build: folder },
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function get(address: string, headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo;
  const [answer] = (await once(
    request({ port, host: '127.0.0.1', path: address, headers }).end(),
    'response',
  )) as [IncomingMessage];
  return { headers: answer.headers, body: await buffer(answer) };
}

const place = '/_next/static/chunks/0a_b-c~1.js';

test.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip;q=1, br;q=0', 'gzip', gunzipSync],
])('what is accepted as “%s” is sent as %s', async (accepted, encoding, open) => {
  const { headers, body } = await get(place, { 'Accept-Encoding': accepted });
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers['cache-control']).toContain('immutable');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers.vary).toBe('Accept-Encoding');
  expect(Number(headers['content-length'])).toBe(body.length);
  expect(open(body).toString()).toBe(script);
});

test.each([
  ['nothing is accepted', place, {}],
  ['there is no copy', '/_next/static/small.css', { 'Accept-Encoding': 'br' }],
  ['there is no such file', '/_next/static/other.js', { 'Accept-Encoding': 'br' }],
  ['the address leads elsewhere', '/_next/static/../secret.js', { 'Accept-Encoding': 'br' }],
  ['a part is asked for', place, { 'Accept-Encoding': 'br', Range: 'bytes=0-9' }],
])('Next answers where %s', async (_, address, headers) => {
  expect((await get(address, headers)).headers['x-by']).toBe('next');
});
