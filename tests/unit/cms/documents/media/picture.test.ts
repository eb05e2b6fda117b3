import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { redrawn } from '../../../../../cms/documents/media/picture.ts';
import { runFile } from '../../../../support/command.ts';
import { movingPicture, photograph, plainPicture } from '../../../../support/files/pictures.ts';

describe('a picture drawn anew', () => {
  test('stands upright and tells nothing of place and owner', async () => {
    const photo = await photograph();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const { width, height, exif, orientation } = await sharp(
      await redrawn(photo, 'jpg', 'anh.jpg'),
    ).metadata();
    expect({ width, height, exif, orientation }).toEqual({
      width: 400,
      height: 800,
      exif: undefined,
      orientation: undefined,
    });
  });

  test('loses what was hidden behind its end', async () => {
    const png = await plainPicture(40, 30).png().toBuffer();
    const polyglot = Buffer.concat([png, Buffer.from('<script>alert(1)</script>')]);
    expect((await redrawn(polyglot, 'png', 'a.png')).includes('<script>')).toBe(false);
  });

  test.each([
    ['jpg', 5000, 400, 2400, 192],
    ['png', 300, 9600, 150, 4800],
    ['webp', 320, 200, 320, 200],
  ] as const)('%s of %i × %i comes to %i × %i', async (kind, width, height, ...size) => {
    const format = kind === 'jpg' ? 'jpeg' : kind;
    const data = await plainPicture(width, height).toFormat(format).toBuffer();
    const made = await sharp(await redrawn(data, kind, 'a')).metadata();
    expect([made.width, made.height, made.format]).toEqual([...size, format]);
  });

  test.each(['jpg', 'png', 'webp'] as const)('a %s cut in the middle is refused', async (kind) => {
    const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, at) => (at * 31) % 253));
    const raw = { width: 300, height: 300, channels: 3 as const };
    const whole = await sharp(noise, { raw })
      .toFormat(kind === 'jpg' ? 'jpeg' : kind)
      .toBuffer();
    const cut = whole.subarray(0, Math.floor(whole.length / 2));
    await expect(redrawn(cut, kind, 'nua.jpg')).rejects.toThrow(/“nua.jpg” bị hỏng/);
  });

  test('one that moves is refused, however many frames it has', async () => {
    await expect(redrawn(await movingPicture(2000), 'webp', 'dong.webp')).rejects.toThrow(
      /hình động, có 2000 khung/,
    );
  });
});

describe('the memory that a picture takes', () => {
  const bomb = (width: number, height: number) => {
    const script = path.resolve('tests/support/files/redraw-a-bomb.ts');
    const { code, out, error } = runFile(script, [String(width), String(height)]);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    return JSON.parse(out) as { grownMegabytes: number; ends: string[] };
  };

  test('is none for a bomb: its header is enough', () => {
    const { grownMegabytes, ends } = bomb(12_000, 8_000);
    expect(ends).toEqual([expect.stringMatching(/12.000 × 8.000/), expect.any(String)]);
    expect(grownMegabytes).toBeLessThan(100);
  }, 60_000);

  test('is bounded for the largest that are taken, two at once', () => {
    const { grownMegabytes, ends } = bomb(8_000, 6_000);
    expect(ends).toEqual(['taken', 'taken']);
    expect(grownMegabytes).toBeLessThan(700);
  }, 60_000);
});
