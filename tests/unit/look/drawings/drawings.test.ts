import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawings } from '../../../../look/drawings/drawings.ts';
import { facesFor } from '../../../../look/faces.ts';
import { scenes } from '../../../../look/scenes.ts';
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

  test('can stand in a page many times: no ids, inline styles, writing or addresses', () => {
    expect(svg).not.toMatch(/\bid=|style=|<text|<style|<script|url\(|href/);
  });
});

describe('bytes', () => {
  const guide = drawings.slice(0, 6).map(({ svg }) => svg);

  test.each(drawings.slice(6))('$id adds at most 0.9 kB to a guide with others', ({ svg }) => {
    expect(brotli(guide.join('') + svg) - brotli(guide.join(''))).toBeLessThanOrEqual(900);
  });
});
