import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReleaseRecord } from '../../../content/schema/release.ts';
import { policyMark } from '../../../content/security-policy.ts';
import { createWebServer, type WebServerOptions } from '../../../ops/web/server.ts';

/** The secret the web server and the CMS behind it share. */
export const ownSecret = 'a-secret-of-the-tests';

/** Redirects and removals of every release that is written here. */
const addresses = {
  redirects: [{ from: '/xa-phuong/xa-cu/', to: '/xa-phuong/xa-moi/' }],
  gone: [
    { address: '/huong-dan/bo/', since: '2026-11-24T09:00:00Z', pointer: '/huong-dan/a/' },
    { address: '/huong-dan/xoa/', since: '2026-11-24T09:00:00Z' },
  ],
};

/** Writes a release and points `current` at it, as the publisher does. */
export function writeRelease(
  dataDir: string,
  id: string,
  files: Record<string, string | Buffer>,
  more: Partial<ReleaseRecord> = {},
): void {
  const folder = path.join(dataDir, 'releases', id);
  for (const [name, body] of Object.entries(files)) {
    const file = path.join(folder, 'site', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
  const record = { id, createdAt: '2026-11-24T09:00:00.000Z', ...addresses, ...more };
  writeFileSync(path.join(folder, 'release.json'), JSON.stringify(record));
  writeFileSync(path.join(folder, policyMark(more.inline)), '');
  const fresh = path.join(dataDir, 'current.new');
  symlinkSync(path.join('releases', id), fresh);
  renameSync(fresh, path.join(dataDir, 'current'));
}

/** The web server with a CMS behind it, both on free ports, in a data folder of their own. */
export class OwnServer {
  readonly dataDir: string;
  readonly web: Server;
  readonly cms: Server;

  private constructor(dataDir: string, web: Server, cms: Server) {
    this.dataDir = dataDir;
    this.web = web;
    this.cms = cms;
  }

  static async start(
    cmsAnswers: RequestListener = (_request, response) => response.end('{}'),
    options: Partial<WebServerOptions> = {},
  ): Promise<OwnServer> {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-web-'));
    const cms = createServer(cmsAnswers);
    await listen(cms);
    const cmsOrigin = `http://127.0.0.1:${portOf(cms)}`;
    const web = createWebServer({
      dataDir,
      cmsOrigin,
      payloadSecret: ownSecret,
      isHttps: false,
      ...options,
    });
    await listen(web);
    return new OwnServer(dataDir, web, cms);
  }

  get port(): number {
    return portOf(this.web);
  }

  /** Writes a release and switches to it. */
  release(id: string, files: Record<string, string | Buffer>, more?: Partial<ReleaseRecord>): void {
    writeRelease(this.dataDir, id, files, more);
  }

  /** Asks without following. */
  get(address: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.port}${address}`, { redirect: 'manual', ...init });
  }

  async stop(): Promise<void> {
    await Promise.all([stop(this.web), stop(this.cms)]);
    rmSync(this.dataDir, { recursive: true });
  }
}

/** The answer as it came. */
export interface RawAnswer {
  /** 0 when the connection was ended without an answer. */
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: Buffer;
}

/** Sends bytes as they are, and reads until the other side ends the connection. */
export function askRaw(port: number, bytes: string | Buffer): Promise<RawAnswer> {
  const { promise, resolve } = Promise.withResolvers<RawAnswer>();
  const chunks: Buffer[] = [];
  const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('error', () => undefined); // What was read before counts.
  socket.on('close', () => resolve(parsed(Buffer.concat(chunks))));
  return promise;
}

/** Asks for a target that no client would write, with these lines of a head. */
export function ask(port: number, target: string, lines: string[] = [], method = 'GET') {
  const head = [`${method} ${target} HTTP/1.1`, 'Host: a', ...lines, 'Connection: close'];
  return askRaw(port, Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'));
}

function parsed(bytes: Buffer): RawAnswer {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes
    .subarray(0, Math.max(0, end))
    .toString('latin1')
    .split('\r\n');
  const headers = lines.map((line) => {
    const [name = '', ...value] = line.split(':');
    return [name.toLowerCase(), value.join(':').trim()] as const;
  });
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0),
    headers: Object.fromEntries(headers),
    body: bytes.subarray(end + 4),
  };
}

export async function listen(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}

export async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
