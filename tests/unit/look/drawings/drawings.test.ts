import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawingById, drawings } from '../../../../look/drawings/drawings.ts';
import { drawingFile } from '../../../../look/drawings/drawing.ts';
import { lightPaints } from '../../../../look/drawings/paints.ts';
import { facesFor } from '../../../../look/faces.ts';
import { scenes } from '../../../../look/scenes.ts';

const look = new URL('../../../../look/', import.meta.url);
const tokens = ['tokens.css', 'paints.css']
  .map((name) => readFileSync(new URL(name, look), 'utf8'))
  .join('');
const brotli = (text: string) => brotliCompressSync(text).length;

/** The ids that content may use. They outlive every redrawing. */
const idsOfContent =
  'dien-thoai, cai-ung-dung, quet-ma-qr, the-can-cuoc, dem-giay-to, quay-tiep-dan, chup-khuon-mat, lay-van-tay, nhap-mat-khau, giu-ma-otp, tin-nhan, goi-dien, tat-may-ke-lua, duong-dan-la, nop-ho-so, theo-doi-ho-so, thanh-toan, ngan-hang, gian-hang, chup-hinh-hang, dong-goi, giao-hang, phan-anh-duong-hu, so-suc-khoe, bac-si, hoc-sinh, khai-sinh, hoi-to-cong-nghe, bao-cong-an, wifi-song, ao-tom, lich-hen, bien-lai, danh-sach, cham-man-hinh, tim-kiem, dien-nuoc, thu-dien-tu, thu-giay, the-treo-cua'.split(
    ', ',
  );

const faceFor = (name: string): string => facesFor([name])[0] ?? '';

const pictures = [
  ...drawings.map(({ id, svg }): [string, string] => [id, svg]),
  ...Object.entries(scenes),
  ['face of a woman', faceFor('Lê Thị Mẫu')],
  ['face of anyone', faceFor('Danh Mẫu')],
] as [string, string][];

describe('the gallery', () => {
  test('has a drawing for every id that content may use', () => {
    expect(drawings.map(({ id }) => id)).toEqual(idsOfContent);
  });

  test('keeps each drawing in a file of its id', () => {
    const files = readdirSync(new URL('drawings/', look));
    expect(files).toEqual(expect.arrayContaining(idsOfContent.map((id) => `${id}.ts`)));
  });

  test('names each drawing in Vietnamese, no two alike', () => {
    expect(new Set(drawings.map(({ name }) => name)).size).toBe(idsOfContent.length);
    for (const { name } of drawings) expect(name).toBe(name.normalize('NFC'));
  });

  test('finds a drawing by its id, and nothing by another', () => {
    expect(drawingById('ao-tom')?.name).toContain('tôm');
    expect(drawingById('khong-co')).toBeUndefined();
  });

  test('tells those who do not see it what a drawing shows', () => {
    expect(drawings).not.toEqual([]);
    for (const { svg, name } of drawings) expect(svg).toContain(`role="img" aria-label="${name}"`);
  });
});

describe.each(pictures)('%s', (_, svg) => {
  test('is an SVG that a strict parser takes', async () => {
    const file = svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
    expect((await sharp(Buffer.from(file)).metadata()).format).toBe('svg');
  });

  test('takes every colour from the tokens', () => {
    const paints = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, paint]) => paint!);
    expect(paints).not.toEqual([]);
    for (const paint of paints.filter((value) => value !== 'none')) {
      const token = /^var\((--[\w-]+)\)$/.exec(paint)?.[1];
      expect(tokens, paint).toContain(`  ${token}: #`);
    }
  });

  test('can stand in a page many times: no ids, inline styles, writing or addresses', () => {
    expect(svg).not.toMatch(/\bid=|style=|<text|<style|<script|url\(|href/);
  });
});

describe('bytes', () => {
  const guide = drawings.slice(0, 6).map(({ svg }) => svg);

  test.each(drawings.slice(6))('$id adds at most 0.9 kB to a guide with others', ({ svg }) => {
    expect(brotli(guide.join('') + svg) - brotli(guide.join(''))).toBeLessThanOrEqual(900);
  });

  test('six drawings of a guide take at most 2.5 kB', () => {
    expect(brotli(guide.join(''))).toBeLessThanOrEqual(2500);
  });

  test('the head of the home page takes at most 2.2 kB', () => {
    expect(brotli(scenes['homeScene']!)).toBeLessThanOrEqual(2200);
  });
});

describe('a face for a member without a picture', () => {
  test('is the same each time', () => {
    expect(faceFor('Trần Văn Mẫu')).toBe(faceFor('Trần Văn Mẫu'));
  });

  test.for(['Thị', 'Văn', 'Ngọc'])('in a team no two are alike: ten times %s', (middle) => {
    const names = Array.from({ length: 10 }, (_, at) => `Lê ${middle} ${'Mẫu'.repeat(at + 1)}`);
    const withoutGround = facesFor(names).map((face) => face.replace(/<path[^>]*>/, ''));
    expect(new Set(withoutGround).size).toBe(10);
  });

  test('guesses nothing where the name does not tell: the nón lá hides it', () => {
    const brim = 'M-56-30Q0-100 56-30';
    expect(faceFor('Danh Ngọc')).toContain(brim);
    expect(faceFor('Lê Thị Ngọc')).not.toContain(brim);
  });
});

describe('a drawing as a file', () => {
  test('has the paints of the light theme', () => {
    const light = /:root \{([^}]+)\}/.exec(readFileSync(new URL('paints.css', look), 'utf8'))?.[1];
    const said = Object.entries(lightPaints).map(([name, colour]) => `--pic-${name}: ${colour};`);
    expect(light?.trim().split(/\s*\n\s*/)).toEqual(said);
  });

  test.for(drawings)('$id stands by itself', async (drawing) => {
    const file = drawingFile(drawing);
    expect(file).not.toContain('var(');
    const { width, height } = await sharp(Buffer.from(file)).metadata();
    expect([width, height]).toEqual([320, 200]);
  });
});
