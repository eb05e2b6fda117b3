import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { connect as connectHttp2 } from 'node:http2';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect as connectTls, type ConnectionOptions } from 'node:tls';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteOf } from '../../content/release-folder.ts';
import { sitePolicy } from '../../content/security-policy.ts';
import { network } from '../../ops/deploy/nginx/network.ts';
import { Published } from '../support/published.ts';
import { Nginx, nginxMissing } from './support/nginx.ts';
import { ask, askRaw, OwnServer, portOf, stop } from './support/own-server.ts';
import { freePort } from './support/servers.ts';

const site = {
  'index.html': '<h1>Trang chủ</h1>',
  '404.html': '<h1>Không thấy trang</h1>',
  'sw.js': 'self',
};

let own: OwnServer;
let nginx: Nginx;
let asked: IncomingMessage[];

beforeEach(async () => {
  asked = [];
  own = await OwnServer.start((request, response) => {
    asked.push(request);
    request.resume().on('end', () => response.end('{}'));
  });
  own.release('1', site);
});
afterEach(async () => {
  await nginx.stop();
  await own.stop();
});

describe.skipIf(nginxMissing)('nginx in front', () => {
  let origin: string;
  let cmsOrigin: string;

  beforeEach(async () => {
    origin = `http://127.0.0.1:${await freePort()}`;
    cmsOrigin = `http://127.0.0.1:${await freePort()}`;
    nginx = await Nginx.start({
      dataDir: own.dataDir,
      siteUrl: origin,
      cmsUrl: cmsOrigin,
      site: `127.0.0.1:${own.port}`,
      cms: `127.0.0.1:${portOf(own.cms)}`,
      inline: [undefined],
    });
  });

  it('sends pages while the built-in server is down, and says kindly what it can not', async () => {
    await stop(own.web);
    const page = await fetch(`${origin}/`);
    expect([page.status, await page.text()]).toEqual([200, site['index.html']]);
    const plain = await ask(Number(new URL(origin).port), '/');
    expect([plain.status, plain.body.toString()]).toEqual([200, site['index.html']]);
    const missing = await fetch(`${origin}/khong-co/`);
    expect([missing.status, missing.headers.get('retry-after')]).toEqual([503, '5']);
    expect(missing.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await missing.text()).toMatch(/^Máy chủ gặp lỗi/);
    own.web.listen(0, '127.0.0.1');
  });

  it('sends by itself what the publisher made, shared folders too', async () => {
    const published = new Published(own.dataDir);
    const { release } = await published.publish();
    await stop(own.web);
    const [part = ''] = Object.keys(release.record.parts);
    expect(part).toMatch(/^\/xa-phuong\//);
    for (const address of ['/', part]) {
      const page = await fetch(origin + address);
      expect([address, page.status]).toEqual([address, 200]);
      const written = readFileSync(
        path.join(siteOf(release.folder), address, 'index.html'),
        'utf8',
      );
      expect(await page.text()).toBe(written);
    }
    own.web.listen(0, '127.0.0.1');
    await published.close();
  });

  it('counts 64 bits of IPv6 as one visitor, however their addresses are written', async () => {
    await nginx.stop();
    const port = await freePort();
    // What its connections say, a header says here.
    const telling = `server {
      listen ${port};
      set_real_ip_from 127.0.0.1;
      real_ip_header X-From;
      default_type text/plain;
      return 200 ${network};
    }`;
    const options = {
      dataDir: own.dataDir,
      siteUrl: origin,
      cmsUrl: cmsOrigin,
      site: `127.0.0.1:${own.port}`,
      cms: `127.0.0.1:${portOf(own.cms)}`,
      inline: [undefined],
    };
    nginx = await Nginx.start(options, telling);
    const countedAs = async (from: string) =>
      (await fetch(`http://127.0.0.1:${port}/`, { headers: { 'X-From': from } })).text();
    const addresses = {
      '2001:ee0:4141:7000': ['2001:ee0:4141:7000::1', '2001:ee0:4141:7000:a:b:c:d'],
      '2001:ee0:4141:0': ['2001:ee0:4141::1', '2001:ee0:4141:0:a:b:c:d', '2001:ee0:4141:0:1::'],
      '2001:ee0:0:7': ['2001:ee0::7:0:0:0:1', '2001:ee0:0:7::1', '2001:ee0:0:7:a:b:c:d'],
      '2001:0:0:7': ['2001::7:a:b:c:d', '2001:0:0:7::d', '2001::7:0:b:c:d'],
      '2001:0:0:0': ['2001::1', '2001::a:b:c:d', '2001:0:0:0:1::'],
      '0:2:3:4': ['::2:3:4:a:b:c:d', '0:2:3:4::d'],
      '0:0:0:0': ['::1', '::'],
      '203.0.113.9': ['203.0.113.9'],
    };
    const told = await Promise.all(
      Object.entries(addresses).map(async ([one, written]) => [
        one,
        [...new Set(await Promise.all(written.map(countedAs)))],
      ]),
    );
    expect(told).toEqual(Object.keys(addresses).map((one) => [one, [one]]));
  });

  it('never sends a page with a policy that is not that of its release', async () => {
    const inline = { scripts: [`sha256-${'B'.repeat(43)}=`], styles: [] };
    own.release('2', site, { inline });
    await expect
      .poll(async () => (await fetch(origin)).headers.get('content-security-policy'))
      .toBe(sitePolicy(inline));
  });

  it('tells the built-in server who asks, not who he says he is', async () => {
    const headers = { 'X-Forwarded-For': '113.160.1.1', Forwarded: 'for=113.160.1.1' };
    await fetch(`${origin}/api/public/feedback`, { method: 'POST', body: '{}', headers });
    await fetch(`${cmsOrigin}/admin`, { headers });
    expect(asked.map((each) => each.headers['x-forwarded-for'])).toEqual([
      '127.0.0.1',
      '127.0.0.1',
    ]);
    expect(asked[1]?.headers.forwarded).toBeUndefined();
    expect(asked[1]?.headers.host).toBe(new URL(cmsOrigin).host);
  });

  it('takes files of editors, and far too long posts of nobody', async () => {
    const post = async (address: string, megabytes: number) =>
      (await fetch(address, { method: 'POST', body: Buffer.alloc(megabytes * 1024 * 1024) }))
        .status;
    expect(await post(`${cmsOrigin}/api/media`, 20)).toBe(200);
    expect(await post(`${cmsOrigin}/api/media`, 22)).toBe(413);
    expect(await post(`${origin}/api/public/feedback`, 1)).toBe(413);
    expect(asked).toHaveLength(1);
  });

  it('notes nobody’s visits', async () => {
    await fetch(`${origin}/`);
    await fetch(`${origin}/khong-co/`);
    await fetch(`${cmsOrigin}/admin`);
    expect(nginx.notesVisits).toBe(false);
  });
});

describe.skipIf(nginxMissing)('nginx with https', () => {
  let folder: string;
  let httpPort: number;
  let port: number;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'ap-so-tls-'));
    const certificate = selfSigned(folder);
    httpPort = await freePort();
    port = await freePort();
    nginx = await Nginx.start({
      dataDir: own.dataDir,
      siteUrl: `https://apso.test:${port}`,
      cmsUrl: `https://soan.test:${port}`,
      httpPort,
      site: `127.0.0.1:${own.port}`,
      cms: `127.0.0.1:${portOf(own.cms)}`,
      inline: [undefined],
      certificate,
    });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** The version of TLS that is agreed on, or why none is. */
  const agreed = (options: ConnectionOptions) =>
    new Promise<string>((resolve) => {
      const socket = connectTls(
        { port, servername: 'apso.test', rejectUnauthorized: false, ...options },
        () => {
          resolve(socket.getProtocol() ?? '');
          socket.destroy();
        },
      );
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    });

  it.each(['127.0.0.1', '::1'])('speaks HTTP/2 at %s and asks for https always', async (host) => {
    const session = connectHttp2(`https://${host.includes(':') ? `[${host}]` : host}:${port}`, {
      servername: 'apso.test',
      rejectUnauthorized: false,
    });
    const stream = session.request({ ':path': '/', ':authority': `apso.test:${port}` });
    const [headers] = (await Promise.all([
      new Promise((resolve) => stream.once('response', resolve)),
      stream.toArray(),
    ])) as [Record<string, string>, unknown];
    session.destroy();
    expect(headers[':status']).toBe(200);
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });

  it('speaks TLS 1.2 and 1.3, nothing older, and answers to its own names only', async () => {
    expect(await agreed({ minVersion: 'TLSv1.3' })).toBe('TLSv1.3');
    expect(await agreed({ maxVersion: 'TLSv1.2' })).toBe('TLSv1.2');
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' };
    expect(await agreed(old as ConnectionOptions)).toBe('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION');
    expect(await agreed({ servername: 'khac.test' })).toBe('ERR_SSL_TLSV1_UNRECOGNIZED_NAME');
  });

  it.each([
    ['apso.test', '/huong-dan/a/?x=1'],
    ['soan.test', '/admin'],
  ])('sends who types no https on: %s', async (name, address) => {
    const answer = await askNamed(httpPort, name, address);
    expect(answer).toMatchObject({ status: 301, location: `https://${name}:${port}${address}` });
    expect((await askNamed(httpPort, 'khac.test', '/')).status).toBe(0);
  });
});

async function askNamed(port: number, name: string, target: string) {
  const head = `GET ${target} HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`;
  const { status, headers } = await askRaw(port, head);
  return { status, location: headers['location'] };
}

/** A certificate for the names of the test. */
function selfSigned(folder: string) {
  const chain = path.join(folder, 'chain.pem');
  const key = path.join(folder, 'key.pem');
  execFileSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-days', '1', '-subj', '/CN=apso.test', '-addext', 'subjectAltName=DNS:*.test'],
    ...['-keyout', key, '-out', chain],
  ]);
  return { chain, key };
}
