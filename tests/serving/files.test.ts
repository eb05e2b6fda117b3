import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type RawAnswer } from './support/own-server.ts';
import { onEachServer, type Served } from './support/servers.ts';

/** Ten small bytes, and more than is kept in memory: both have to answer alike. */
const short = Buffer.from('0123456789');
const long = Buffer.from(Array.from({ length: 400_000 }, (_, at) => at % 251));
const page = '<h1>Trang</h1>'.repeat(20);
const hostile = '%PDF-1.4 <script>alert(1)</script>';

onEachServer((kind) => {
  let server: Served;
  beforeAll(async () => {
    server = await kind.start();
    server.release('1', {
      'index.html': page,
      'index.html.br': brotliCompressSync(page),
      'index.html.gz': gzipSync(page),
      '404.html': 'Không thấy',
      '404.html.br': brotliCompressSync('Không thấy'),
      'chi-co-gz.html': page,
      'chi-co-gz.html.gz': gzipSync(page),
      'media/ngan.mp3': short,
      'media/ban-doc.mp3': long,
      'media/trong.mp3': '',
      'media/don.pdf': long,
      'media/don-ngan.pdf': short,
      'media/hinh.jpg': short,
      'media/poly.html': hostile,
      'media/poly.js': hostile,
      'media/poly.svg': hostile,
      'media/poly.xml': hostile,
      'media/poly': hostile,
      'media/poly.pdf.html': hostile,
      'media/POLY.PDF': hostile,
    });
  });
  afterAll(() => server.stop());

  const inRange = (address: string, range: string, more: string[] = []) =>
    ask(server.port, address, [`Range: ${range}`, ...more]);

  describe.each([
    ['/media/ngan.mp3', short],
    ['/media/ban-doc.mp3', long],
  ])('a part of %s', (address, file) => {
    const last = file.length - 1;

    it.each([
      ['bytes=0-0', 0, 0],
      ['bytes=3-5', 3, 5],
      ['bytes=3-', 3, last],
      ['bytes=-1', last, last],
      ['bytes=-4', last - 3, last],
      ['bytes=0-99999999999999999999', 0, last],
      ['bytes=-99999999999999999999', 0, last],
      [`bytes=${last}-`, last, last],
      ['bytes=2-3,99999999-', 2, 3],
      ['Bytes=2-3', 2, 3],
    ])('%s is from %d to %d', async (range, start, end) => {
      const answer = await inRange(address, range);
      expect(answer.status).toBe(206);
      expect(answer.headers['content-range']).toBe(`bytes ${start}-${end}/${file.length}`);
      expect(answer.headers['content-length']).toBe(String(end - start + 1));
      expect(answer.body.equals(file.subarray(start, end + 1))).toBe(true);
    });

    it.each([`bytes=${file.length}-`, 'bytes=99999999999999999999-', 'bytes=-0'])(
      '%s is none',
      async (range) => {
        const answer = await inRange(address, range);
        expect(answer.status).toBe(416);
        expect(answer.body.length).toBeLessThan(kind.name === 'nginx' ? 300 : 1);
        expect(answer.headers['content-range']).toBe(`bytes */${file.length}`);
      },
    );

    it.each([
      ...[
        ...(kind.name === 'nginx' ? [] : ['bytes=5-2']),
        'bytes=-',
        'bytes=',
        'bytes',
        'bytes=a-b',
        'bytes=1-2x',
        'bytes=--1',
        'lines=1-2',
      ],
      ...['bytes=0-1,4-5', `bytes=${'0-1,'.repeat(1000)}2-3`, 'bytes=1.5-3', 'bytes=0x1-3', '-1'],
    ])('%s is the whole file', async (range) => {
      const answer = await inRange(address, range);
      expect(answer.status).toBe(200);
      expect(answer.body.equals(file)).toBe(true);
    });

    it('is sent only to who has the same file', async () => {
      const { headers } = await ask(server.port, address);
      const { etag, 'last-modified': modified } = headers;
      expect(etag).toMatch(/^"/);
      const status = async (ifRange: string) =>
        (await inRange(address, 'bytes=1-2', [`If-Range: ${ifRange}`])).status;
      expect(await status(etag ?? '')).toBe(206);
      expect(await status(modified ?? '')).toBe(206);
      expect(await status('"another"')).toBe(200);
      expect(await status(`W/${etag}`)).toBe(200);
      expect(await status('Wed, 01 Jan 2020 00:00:00 GMT')).toBe(200);
    });

    it('is not what HEAD asks for', async () => {
      const answer = await ask(server.port, address, ['Range: bytes=1-2'], 'HEAD');
      expect([answer.status, answer.body.length]).toEqual([200, 0]);
      expect(answer.headers['content-length']).toBe(String(file.length));
    });
  });

  it('an empty file has no parts', async () => {
    // Either is right (RFC 9110, 14.2).
    const status = kind.name === 'nginx' ? 200 : 416;
    expect((await inRange('/media/trong.mp3', 'bytes=0-0')).status).toBe(status);
    const whole = await ask(server.port, '/media/trong.mp3');
    expect([whole.status, whole.headers['content-length']]).toEqual([200, '0']);
  });

  describe.each(['/', '/media/don.pdf'])('what is known of %s', (address) => {
    const asked = (...lines: string[]) => ask(server.port, address, lines);
    let first: RawAnswer;
    let etag: string;
    let modified: string;
    beforeAll(async () => {
      first = await asked();
      etag = first.headers['etag'] ?? '';
      modified = first.headers['last-modified'] ?? '';
    });

    it('is not sent again', async () => {
      for (const line of [
        `If-None-Match: ${etag}`,
        `If-None-Match: W/${etag}`,
        `If-None-Match: "x", ${etag}`,
        'If-None-Match: *',
        `If-Modified-Since: ${modified}`,
        'If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT',
      ]) {
        const answer = await asked(line);
        expect([line, answer.status, answer.body.length]).toEqual([line, 304, 0]);
        expect(answer.headers['etag']).toBe(etag);
        expect(answer.headers['cache-control']).toBe(first.headers['cache-control']);
      }
    });

    it('is sent when it is another', async () => {
      for (const lines of [
        ['If-None-Match: "x"'],
        ['If-None-Match: '],
        ['If-None-Match: "x"', `If-Modified-Since: ${modified}`],
        ['If-Modified-Since: Wed, 01 Jan 2020 00:00:00 GMT'],
        ['If-Modified-Since: hôm qua'],
      ]) {
        const answer = await asked(...lines);
        expect([lines, answer.status]).toEqual([lines, 200]);
        expect(answer.body.equals(first.body)).toBe(true);
      }
    });

    it('is not gone on with when it is another', async () => {
      expect((await asked('If-Match: "x"')).status).toBe(412);
      expect((await asked('If-Unmodified-Since: Wed, 01 Jan 2020 00:00:00 GMT')).status).toBe(412);
      expect((await asked(`If-Match: "x", ${etag}`)).status).toBe(200);
      expect((await asked('If-Match: *')).status).toBe(200);
      expect((await asked(`If-Unmodified-Since: ${modified}`)).status).toBe(200);
    });
  });

  describe('a page', () => {
    it.each([
      ['br', 'br'],
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip', 'gzip'],
      ['*', 'br'],
      ['br;q=0', undefined],
      ['br;q=0, gzip', 'gzip'],
      ['br;q=0, *', 'gzip'],
      ['br;q=0.1, gzip;q=0.9', 'gzip'],
      ['br;q=0.0, gzip;q=0.000', undefined],
      ['identity;q=1, *;q=0', undefined],
      ['identity;q=0, br', 'br'],
      ['*;q=0', undefined],
      [';;,q=,br;q=x', undefined],
      ['', undefined],
    ])('for who takes “%s” is sent as %s', async (accept, coding) => {
      const answer = await ask(server.port, '/', [`Accept-Encoding: ${accept}`]);
      expect([answer.status, answer.headers['content-encoding']]).toEqual([200, coding]);
      expect(answer.headers['vary']).toBe('Accept-Encoding');
      const body = { br: brotliCompressSync(page), gzip: gzipSync(page) };
      expect(answer.body.equals(coding ? body[coding as 'br'] : Buffer.from(page))).toBe(true);
    });

    it('has another tag in each coding', async () => {
      const answers = await Promise.all(
        ['br', 'gzip', 'identity'].map((coding) =>
          ask(server.port, '/', [`Accept-Encoding: ${coding}`]),
        ),
      );
      expect(new Set(answers.map(({ headers }) => headers['etag'])).size).toBe(3);
    });

    it('is sent as what there is of it', async () => {
      const answer = await ask(server.port, '/chi-co-gz.html', ['Accept-Encoding: br, gzip']);
      expect(answer.headers['content-encoding']).toBe('gzip');
      const plain = await ask(server.port, '/chi-co-gz.html', ['Accept-Encoding: br']);
      expect(plain.body.toString()).toBe(page);
    });

    it('has parts of its own, not of its compressed copy', async () => {
      const answer = await inRange('/', 'bytes=4-8', ['Accept-Encoding: br']);
      expect([answer.status, answer.headers['content-encoding']]).toEqual([206, undefined]);
      expect(answer.body.toString()).toBe(page.slice(4, 9));
      const { headers } = await ask(server.port, '/', ['Accept-Encoding: br']);
      const goesOn = [`If-Range: ${headers['etag']}`, 'Accept-Encoding: br'];
      expect((await inRange('/', 'bytes=4-8', goesOn)).status).toBe(200);
    });

    it('that is missing is told of in few bytes', async () => {
      const answer = await ask(server.port, '/khong-co/', ['Accept-Encoding: br']);
      expect([answer.status, answer.headers['content-encoding']]).toEqual([404, 'br']);
      const part = await inRange('/khong-co/', 'bytes=0-0');
      expect([part.status, part.body.toString()]).toEqual([404, 'Không thấy']);
    });

    it('that was mended in its release is seen', async () => {
      expect((await server.get('/chi-co-gz.html')).status).toBe(200);
      const site = path.join(server.dataDir, 'current', 'site');
      writeFileSync(path.join(site, 'chi-co-gz.html.gz'), gzipSync('Đã sửa'));
      await expect
        .poll(async () => (await server.get('/chi-co-gz.html')).text(), { timeout: 5_000 })
        .toBe('Đã sửa');
    });
  });

  describe('an uploaded file', () => {
    it.each([
      ['/media/don.pdf', 'application/pdf'],
      ['/media/don-ngan.pdf', 'application/pdf'],
      ['/media/poly.html', 'application/octet-stream'],
      ['/media/poly.js', 'application/octet-stream'],
      ['/media/poly.svg', 'application/octet-stream'],
      ['/media/poly.xml', 'application/octet-stream'],
      ['/media/poly', 'application/octet-stream'],
      ['/media/poly.pdf.html', 'application/octet-stream'],
      ['/media/POLY.PDF', 'application/octet-stream'],
      ['/%6dedia/poly.html', 'application/octet-stream'],
    ])('%s is kept, not opened, as %s', async (address, type) => {
      for (const lines of [[], ['Range: bytes=0-3']]) {
        const { status, headers } = await ask(server.port, address, lines);
        expect(status).toBe(lines.length > 0 ? 206 : 200);
        expect(headers['content-type']).toBe(type);
        expect(headers['content-disposition']).toBe('attachment');
        expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
        expect(headers['x-content-type-options']).toBe('nosniff');
      }
    });

    it.each([
      '//media/poly.html',
      '/media//poly.html',
      '/./media/poly.html',
      '/a/../media/poly.html',
    ])('is reached by no other address: %s', async (address) => {
      const { status, headers } = await ask(server.port, address);
      expect(status).toBeGreaterThanOrEqual(300);
      expect(status).toBeLessThan(500);
      if (status === 301) expect(headers['location']).toBe('/media/poly.html');
    });

    it.each([
      ['/media/hinh.jpg', 'image/jpeg'],
      ['/media/ban-doc.mp3', 'audio/mpeg'],
    ])('%s is shown or played as %s', async (address, type) => {
      const { headers } = await ask(server.port, address);
      expect(headers['content-type']).toBe(type);
      expect(headers['content-disposition']).toBeUndefined();
      expect(headers['accept-ranges']).toBe('bytes');
      expect(headers['x-content-type-options']).toBe('nosniff');
    });
  });

  describe('an address', () => {
    it.each([
      ...['/%C0%AF', '/%00', '/a%00.html', '/..%2f..%2frelease.json', '/%2e%2e/release.json'],
      ...['/../release.json', '/..', '/a/../../release.json', '/..\\release.json', '/a%5c..%5cb'],
      ...['/%', '/%E0%A4%A', '/%ff', '/%0d%0aSet-Cookie:a=b', '/%2e%2e%5crelease.json', 'a', '*'],
      ...['/api/public/%C0%AF', '/api/public/%00', '/api/public/..%5cusers'],
    ])('%s is refused', async (target) => {
      const { status, headers } = await ask(server.port, target);
      expect(status).toBe(400);
      expect(headers['set-cookie']).toBeUndefined();
    });

    it.each([
      ['//huong-dan//a/?x=1', '/huong-dan/a/?x=1'],
      ['///evil.example/', '/evil.example/'],
    ])('%s is written more simply: %s', async (target, to) => {
      const { status, headers } = await ask(server.port, target);
      expect([status, headers['location']]).toEqual([301, to]);
    });

    it.each(['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override', 'X-Method-Override'])(
      'is read whatever %s says',
      async (name) => {
        expect((await ask(server.port, '/', [`${name}: DELETE`])).status).toBe(200);
      },
    );
  });
});
