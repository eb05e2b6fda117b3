import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { handleEndpoints } from 'payload';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { paper } from '../support/files/papers.ts';
import { movingPicture, photograph, pictureBomb, plainPicture } from '../support/files/pictures.ts';
import { silentM4a, silentMp3 } from '../support/files/sounds.ts';
import { authorizationOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { makePlaces } from './support/documents.ts';
import { makeUser } from './support/people.ts';

interface Stored {
  id: string;
  filename: string;
  mimeType: string;
  filesize: number;
}

/** A name as it is kept: with what no other has. */
const own = (name: string) => {
  const { name: said, ext } = path.parse(name);
  return expect.stringMatching(new RegExp(`^${said}-[0-9a-f]{10}\\${ext}$`)) as string;
};

const script = '<!doctype html><script>alert(1)</script>';

contract('uploads', (cms) => {
  let official: string;
  let editor: string;

  beforeAll(async () => {
    const { commune } = await makePlaces(cms().payload);
    official = await authorizationOf(cms(), await makeUser(cms().payload, 'commune', commune));
    editor = await authorizationOf(cms(), await makeUser(cms().payload, 'editor'));
  });

  async function ask(address: string, { method = 'GET', body, as = editor }: Asked = {}) {
    const sent = body === undefined ? undefined : new Response(body);
    const type = typeof body === 'string' ? 'application/json' : sent?.headers.get('Content-Type');
    const request = new Request(`http://localhost:3000/api/media${address}`, {
      method,
      ...(sent && { body: await sent.arrayBuffer() }),
      headers: { ...(as && { Authorization: as }), ...(type && { 'Content-Type': type }) },
    });
    const { payload, environment } = cms();
    const payloadInstanceCacheKey = environment.databaseUri;
    return handleEndpoints({ config: payload.config, payloadInstanceCacheKey, request });
  }

  interface Asked {
    method?: string;
    body?: FormData | string;
    as?: string;
  }

  async function send(name: string, type: string, data: Buffer, to: Asked & { at?: string } = {}) {
    const body = new FormData();
    body.set('file', new File([new Uint8Array(data)], name, { type }));
    body.set('_payload', JSON.stringify({ alt: 'Bà con ở quầy' }));
    const response = await ask(to.at ?? '', { method: 'POST', as: official, ...to, body });
    const answer = (await response.json()) as { doc?: Stored; errors?: { message: string }[] };
    return { status: response.status, doc: answer.doc, said: answer.errors?.[0]?.message ?? '' };
  }

  async function taken(name: string, type: string, data: Buffer): Promise<Stored> {
    const { status, doc, said } = await send(name, type, data);
    expect(said).toBe('');
    expect(status).toBe(201);
    return doc as Stored;
  }

  const folder = () => path.join(cms().environment.dataDir, 'media');

  describe('what is taken', () => {
    test.each([
      ['bai.html', 'text/html', () => paper(script), 'bai.pdf', 'application/pdf'],
      ['bai.pdf.js', 'text/javascript', () => paper(script), 'bai-pdf.pdf', 'application/pdf'],
      ['doc.js', 'application/pdf', silentMp3, 'doc.mp3', 'audio/mpeg'],
      ['ghi.mp3', 'audio/mpeg', () => silentM4a({ brand: 'mp42' }), 'ghi.m4a', 'audio/mp4'],
      ['hinh.svg', 'image/svg+xml', () => plainPicture(9, 9).png(), 'hinh.png', 'image/png'],
      ['hinh.jpg', 'image/jpeg', () => plainPicture(9, 9).webp(), 'hinh.webp', 'image/webp'],
      ['khong-duoi', '', () => plainPicture(9, 9).jpeg(), 'khong-duoi.jpg', 'image/jpeg'],
    ])('%s as %s is named after its content', async (name, type, make, filename, mimeType) => {
      const made = make();
      const data = Buffer.isBuffer(made) ? made : await made.toBuffer();
      expect(await taken(name, type, data)).toMatchObject({ filename: own(filename), mimeType });
    });

    test('lies apart from others that come under its name at the same moment', async () => {
      const widths = [11, 12, 13, 14, 15];
      const sent = widths.map(async (width) => {
        const data = await plainPicture(width, 9).png().toBuffer();
        return taken('cung-ten.png', 'image/png', data);
      });
      const names = (await Promise.all(sent)).map(({ filename }) => filename);
      expect(new Set(names).size).toBe(widths.length);
      const kept = names.map((name) => sharp(path.join(folder(), name)).metadata());
      expect((await Promise.all(kept)).map(({ width }) => width)).toEqual(widths);
    });

    test('is a photograph without its place and owner, in each size', async () => {
      const { filename, filesize } = await taken('Ảnh Tổ.JPG', 'image/jpeg', await photograph());
      const names = (await readdir(folder())).filter((name) => name.startsWith('anh-to'));
      expect(names.length).toBeGreaterThan(1);
      for (const name of names) {
        const { exif, width, height } = await sharp(path.join(folder(), name)).metadata();
        expect([exif, width < height], name).toEqual([undefined, true]);
      }
      expect((await readFile(path.join(folder(), filename))).length).toBe(filesize);
    });

    test.each([
      ['300 letters', 'ă'.repeat(300)],
      ['a way out', '../../../etc/passwd'],
      ['only marks', '\u202e\u0301…'],
    ])('has a plain name, whatever it came under: %s', async (_, name) => {
      const data = await plainPicture(9, 9).png().toBuffer();
      const { filename } = await taken(`${name}.png`, 'image/png', data);
      expect(filename).toMatch(/^[a-z0-9-]{1,91}\.png$/);
    });
  });

  describe('what is refused with a sentence', () => {
    const bytes = (text: string) => () => Buffer.from(text, 'latin1');
    test.each<[string, string, () => Buffer | Promise<Buffer>, RegExp]>([
      ['poly.html', 'application/pdf', bytes(`%PDF-1.4\n${script}`), /“poly.html” bị hỏng/],
      ['poly.js', 'audio/mpeg', bytes(`ID3=1;${'alert(1);'.repeat(50)}`), /“poly.js” bị hỏng/],
      ['hinh.svg', 'image/svg+xml', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), /SVG|bị/],
      ['a.xml', 'application/xml', bytes('<?xml version="1.0"?><a/>'), /“a.xml” bị hỏng/],
      ['a.png', 'image/png', bytes(script), /“a.png” bị hỏng/],
      ['a\0b.png', 'image/png', () => plainPicture(9, 9).png().toBuffer(), /Không đọc được tệp/],
      ['rong.png', 'image/png', bytes(''), /“rong.png” là tệp rỗng/],
      ['bom.png', 'image/png', () => pictureBomb(9_000, 6_000), /tối đa 50 triệu điểm ảnh/],
      ['dong.webp', 'image/webp', () => movingPicture(300), /hình động, có 300 khung/],
      ['to.mp3', 'audio/mpeg', () => Buffer.concat(Array(330).fill(silentMp3())), /tối đa 5\sMB/],
      ['to.pdf', 'application/pdf', () => paper('x'.repeat(21 * 1024 * 1024)), /quá 20 MB/],
    ])('%s as %s', async (name, type, make, sentence) => {
      const before = await readdir(folder()).catch(() => []);
      const { status, said } = await send(name, type, await make());
      expect(said).toMatch(sentence);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(await readdir(folder()).catch(() => [])).toEqual(before);
    });

    test('a file that is only named, or lies elsewhere', async () => {
      const body = new FormData();
      body.set('file', JSON.stringify({ filename: 'a.png', mimeType: 'image/png', size: 9 }));
      body.set('_payload', JSON.stringify({ alt: 'Hình' }));
      const named = await ask('', { method: 'POST', body });
      expect(named.status).toBe(400);
      const away = JSON.stringify({ alt: 'a', url: 'http://127.0.0.1:1/a.png', filename: 'a.png' });
      const elsewhere = await ask('', { method: 'POST', body: away });
      expect(elsewhere.status).toBe(400);
      expect(await elsewhere.text()).toContain('Chưa có tệp nào');
      expect((await ask('/paste-url?src=http://127.0.0.1:1/a.png')).status).toBe(400);
    });
  });

  describe('a file in place of another', () => {
    test('is looked at like a new one', async () => {
      const first = await plainPicture(90, 90).png().toBuffer();
      const { id } = await taken('doi.png', 'image/png', first);
      const patch = { method: 'PATCH', as: editor };
      const at = `/${id}`;
      const refused = await send('x.html', 'image/png', Buffer.from(script), { ...patch, at });
      expect(refused).toMatchObject({ status: 400, said: expect.stringContaining('“x.html”') });
      const { doc } = await send('moi.html', 'text/html', paper(script), { ...patch, at });
      expect(doc).toMatchObject({ filename: own('moi.pdf'), mimeType: 'application/pdf' });
    });

    test('nothing is cropped or fetched on the way', async () => {
      const { id } = await taken(
        'cat.png',
        'image/png',
        await plainPicture(90, 90).png().toBuffer(),
      );
      const crop =
        'uploadEdits[crop][width]=10&uploadEdits[widthInPixels]=9&uploadEdits[heightInPixels]=9';
      const body = JSON.stringify({ focalX: 1, focalY: 1, url: 'http://127.0.0.1:1/' });
      const response = await ask(`/${id}?${crop}`, { method: 'PATCH', body });
      const { doc } = (await response.json()) as { doc: Stored & { width: number } };
      expect([response.status, doc.width]).toEqual([200, 90]);
    });
  });

  describe('what the CMS hands out', () => {
    test('runs nothing: papers come as a file, all with their type only', async () => {
      const { filename } = await taken('ke-hoach.pdf', 'application/pdf', paper('/JavaScript'));
      const { status, headers } = await ask(`/file/${filename}`);
      expect(status).toBe(200);
      expect(headers.get('Content-Disposition')).toBe('attachment');
      expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox");
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      const png = await taken('x.png', 'image/png', await plainPicture(9, 9).png().toBuffer());
      const picture = await ask(`/file/${png.filename}`);
      expect(picture.headers.get('Content-Disposition')).toBeNull();
      expect(picture.headers.get('X-Content-Type-Options')).toBe('nosniff');
    });

    test('is for staff only', async () => {
      const { filename } = await taken('rieng.pdf', 'application/pdf', paper());
      expect((await ask(`/file/${filename}`, { as: '' })).status).toBe(403);
    });

    test.each(['khong-co.pdf', '%00', 'a%00.png', '..%2fap-so.db', `${'a'.repeat(300)}.png`])(
      'is never a fault of the server: %s',
      async (name) => {
        const { status } = await ask(`/file/${name}`);
        expect([400, 403, 404]).toContain(status);
      },
    );
  });
});
