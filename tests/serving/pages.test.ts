import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, stop } from './support/own-server.ts';
import { knownInline, onEachServer, type Served } from './support/servers.ts';

onEachServer((kind) => {
  let server: Served;
  let asked: IncomingMessage[];

  beforeEach(async () => {
    asked = [];
    server = await kind.start((incoming, answer) => {
      asked.push(incoming);
      answer.setHeader('Set-Cookie', 'a=b');
      answer.end(JSON.stringify({ url: incoming.url }));
    });
  });
  afterEach(() => server.stop());

  const release = (id: string, files: Record<string, string>) => server.release(id, files);
  const get = (address: string, init: RequestInit = {}) => server.get(address, init);

  const site = {
    'index.html': '<h1>Trang chủ</h1>',
    'index.html.br': 'br!',
    '404.html': '<h1>Không thấy trang</h1>',
    '410.html': '<h1>Trang đã gỡ</h1>',
    'huong-dan/bo/410.html': '<h1>Trang đã gỡ, xem A</h1>',
    'huong-dan/a/index.html': '<h1>A</h1>',
    'xa-phuong/xa-moi/to.vcf': 'BEGIN:VCARD',
    '_astro/site.a1b2c3d4.css': 'body{}',
    '_astro/site.a1b2c3d4.css.br': 'br!',
    'data/bang-tin.json': '{}',
    'sw.js': 'self',
    'rss.xml': '<rss/>',
  };

  describe('pages', () => {
    beforeEach(() => release('1', site));

    it('come with one strict policy and are asked for again', async () => {
      const response = await get('/huong-dan/a/');
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('<h1>A</h1>');
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      const policy = response.headers.get('content-security-policy');
      expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe-inline');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('strict-transport-security')).toBeNull();
    });

    it.each([
      ['/huong-dan/a/', true],
      ['/rss.xml', true],
      ['/sw.js', true],
      ['/_astro/a.12345678.js', false],
      ['/_astro/no.js', true],
    ])('%s carries a policy: %s', async (address, protects) => {
      server.release('2', { ...site, '_astro/a.12345678.js': 'a' });
      await vi.waitFor(async () => expect((await get('/_astro/a.12345678.js')).status).toBe(200));
      const { headers } = await get(address);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.has('content-security-policy')).toBe(protects);
      const isPage = protects && !['/sw.js', '/rss.xml'].includes(address);
      expect(headers.has('permissions-policy')).toBe(isPage);
      expect(headers.has('cross-origin-opener-policy')).toBe(isPage);
    });

    it('alone run code: what else a browser could open is shut', async () => {
      const { headers } = await get('/rss.xml');
      expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    });

    it('come with the hashes of inline code that their folder has, and other answers without', async () => {
      const [hash = '', other = ''] = knownInline.scripts;
      server.release('2', site, { inline: knownInline });
      const policyOf = async (address: string) =>
        (await get(address)).headers.get('content-security-policy');
      await vi.waitFor(async () =>
        expect(await policyOf('/huong-dan/a/')).toContain(
          `script-src 'self' '${hash}';style-src 'self';`,
        ),
      );
      expect(await policyOf('/')).toContain(
        `script-src 'self' 'wasm-unsafe-eval' '${hash}' '${other}';style-src`,
      );
      expect(await policyOf('/khong-co/')).toBe(await policyOf('/'));
      expect(await policyOf('/huong-dan/khong-co/')).toBe(await policyOf('/'));
      expect(await policyOf('/huong-dan/bo/')).toBe(await policyOf('/huong-dan/a/'));
      for (const address of ['/healthz', '/sw.js', '/rss.xml'])
        expect(await policyOf(address)).not.toContain('sha256');
    });

    it('are not sent again when they did not change', async () => {
      const etag = (await get('/huong-dan/a/')).headers.get('etag') ?? '';
      const again = await get('/huong-dan/a/', { headers: { 'If-None-Match': etag } });
      expect(again.status).toBe(304);
    });

    it('come compressed to those who read it', async () => {
      const plain = await get('/', { headers: { 'Accept-Encoding': 'identity' } });
      expect(await plain.text()).toBe(site['index.html']);
      const head = await get('/', { method: 'HEAD', headers: { 'Accept-Encoding': 'br' } });
      expect(head.headers.get('content-encoding')).toBe('br');
      expect(head.headers.get('vary')).toBe('Accept-Encoding');
    });

    it.each([
      ['/_astro/site.a1b2c3d4.css', 'max-age=31536000, immutable'],
      ['/sw.js', 'no-store'],
      ['/rss.xml', 'no-cache'],
    ])('%s is kept as %s', async (address, cacheControl) => {
      expect((await get(address)).headers.get('cache-control')).toBe(cacheControl);
    });

    // nginx writes tags and days itself, and over HTTP/2 they weigh little.
    it.runIf(kind.name === 'built-in')('tell by what a file may be asked for again', async () => {
      const told = async (address: string) => {
        const { headers } = await get(address, { headers: { 'Accept-Encoding': 'br' } });
        return ['content-type', 'etag', 'last-modified'].filter((name) => headers.has(name));
      };
      expect(await told('/_astro/site.a1b2c3d4.css')).toEqual(['content-type']);
      expect(await told('/data/bang-tin.json')).toEqual(['content-type', 'etag']);
      expect(await told('/rss.xml')).toEqual(['content-type', 'etag', 'last-modified']);
    });

    it.each(['/_astro/site.a1b2c3d4.css', '/data/bang-tin.json'])(
      '%s says no more than its type',
      async (address) => {
        const { headers } = await get(address);
        expect(headers.get('content-type')).toMatch(/^(?:text\/css|application\/json)$/);
      },
    );

    it('send vCards as contacts', async () => {
      const response = await get('/xa-phuong/xa-moi/to.vcf');
      expect(response.headers.get('content-type')).toBe('text/vcard; charset=utf-8');
    });

    it.each([
      ['/huong-dan/a?x=1', '/huong-dan/a/?x=1'],
      ['/xa-phuong/xa-cu/', '/xa-phuong/xa-moi/'],
      ['/xa-phuong/xa-cu', '/xa-phuong/xa-moi/'],
      ['/xa-phuong/xa-cu/to.vcf', '/xa-phuong/xa-moi/to.vcf'],
    ])('%s moves for good to %s', async (address, to) => {
      const response = await get(address);
      expect(response.status).toBe(301);
      expect(response.headers.get('location')).toBe(to);
    });

    it('tell what is gone from what never was', async () => {
      const gone = await get('/huong-dan/bo/');
      expect([gone.status, await gone.text()]).toEqual([410, site['huong-dan/bo/410.html']]);
      expect(gone.headers.get('link')).toBe('</huong-dan/a/>; rel="successor-version"');
      const below = await get('/huong-dan/bo/to.vcf');
      expect([below.status, await below.text()]).toEqual([410, site['huong-dan/bo/410.html']]);
      const plain = await get('/huong-dan/xoa/');
      expect([plain.status, await plain.text()]).toEqual([410, site['410.html']]);
      const unknown = await get('/admin');
      expect([unknown.status, await unknown.text()]).toEqual([404, site['404.html']]);
    });

    it.each([
      '/../release.json',
      '/%2e%2e/release.json',
      '/..%2frelease.json',
      '/.%00',
      '/%E0%A4%A',
    ])('never leave the site: %s', async (address) => {
      const { status } = await ask(server.port, address);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    });

    it('are only read', async () => {
      expect((await get('/', { method: 'POST' })).status).toBe(405);
    });
  });

  describe('releases', () => {
    it('are waited for at the very first', async () => {
      expect((await get('/')).status).toBe(503);
      expect(await (await get('/healthz')).json()).toEqual({ ok: true });
      release('1', site);
      await expect.poll(async () => (await get('/')).status).toBe(200);
      await expect
        .poll(async () => (await get('/healthz')).json())
        .toMatchObject({ ok: true, release: '1' });
    });

    it('says on /readyz what is wrong, to neighbours of the built-in server only', async () => {
      const answer = await server.own.get('/readyz');
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({
        ready: false,
        problems: expect.arrayContaining(['Chưa có bản nào để hiện cho bà con.']),
      });
      const proxied = await get('/readyz', { headers: { 'X-Forwarded-For': '113.160.1.1' } });
      expect(proxied.status).toBe(503);
      expect(await proxied.json()).toEqual({ ready: false });
    });

    it('are switched under load without one failed request', async () => {
      release('1', site);
      await expect.poll(async () => (await get('/')).status).toBe(200);
      const statuses: number[] = [];
      const bodies = new Set<string>();
      let isOver = false;
      const visitors = Array.from({ length: 8 }, async () => {
        while (!isOver) {
          const response = await get('/huong-dan/a/');
          statuses.push(response.status);
          bodies.add(await response.text());
        }
      });
      for (const id of ['2', '3', '4']) {
        const mark = `<h1>${id}</h1>`;
        release(id, { ...site, 'huong-dan/a/index.html': mark });
        await expect.poll(() => bodies.has(mark)).toBe(true);
      }
      isOver = true;
      await Promise.all(visitors);
      expect(statuses.filter((status) => status !== 200)).toEqual([]);
    });
  });

  describe('/api/public/', () => {
    beforeEach(() => release('1', site));

    it('reaches the CMS, without cookies in either direction', async () => {
      const response = await get('/api/public/feedback?a=1', {
        headers: { Cookie: 'payload-token=x' },
      });
      expect(await response.json()).toEqual({ url: '/api/public/feedback?a=1' });
      expect(response.headers.get('set-cookie')).toBeNull();
      expect(asked[0]?.headers.cookie).toBeUndefined();
    });

    it.each([
      '/api/users',
      '/api/public',
      '/api/public/../users',
      '/api/public/%2e%2e/users',
      '/api/public/..%2fusers',
    ])('reaches nothing else: %s', async (address) => {
      const { status } = await ask(server.port, address);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(asked).toEqual([]);
    });

    it('counts machines by their tokens: those of a province may share an address', async () => {
      const post = async (path: string, token: string) => {
        const headers = { Authorization: `Bearer ${token}` };
        return (await get(`/api/public/${path}`, { method: 'POST', body: '{}', headers })).status;
      };
      const statuses = [];
      for (let time = 0; time < 250; time++) statuses.push(await post('kiosk/call', 'one'));
      expect(statuses.filter((status) => status === 429)).toHaveLength(10);
      expect(await post('quay/poll', 'two')).toBe(200);
    });

    it('refuses what is too long, and whoever writes too often', async () => {
      const long = await get('/api/public/feedback', {
        method: 'POST',
        body: 'x'.repeat(65 * 1024),
      });
      expect([long.status, await long.json()]).toEqual([413, { message: 'Nội dung gửi quá dài.' }]);
      const statuses = [];
      for (let time = 0; time < 32; time++)
        statuses.push((await get('/api/public/feedback', { method: 'POST', body: '{}' })).status);
      expect(statuses).toContain(200);
      expect(statuses.at(-1)).toBe(429);
    });

    it.each([
      ['/api/public/kiosk/register', 11],
      ['/api/public/kiosk/heartbeat', 241],
      ['/api/public/team/sums', 241],
    ])('takes fewer guesses at keys than words of machines: %s', async (address, tooMany) => {
      const statuses = await Promise.all(
        Array.from({ length: tooMany }, () => get(address, { method: 'POST', body: '{}' })),
      ).then((answers) => answers.map(({ status }) => status));
      expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    });

    it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('knows no %s', async (method) => {
      const response = await get('/api/public/kiosk/counts', { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
      expect(asked).toEqual([]);
    });

    it('says kindly that the CMS is down', async () => {
      await stop(server.own.cms);
      const response = await get('/api/public/feedback');
      expect(response.status).toBe(503);
      expect(await response.json()).toEqual({
        message: 'Nơi tiếp nhận đang tạm nghỉ. Bà con đợi ít phút rồi thử lại.',
      });
    });
  });
});
