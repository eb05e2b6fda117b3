import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { phoneText } from '../../../../site/components/phone-text.ts';
import { qrPath } from '../../../../site/components/qr-path.ts';
import { qrPicture } from '../../../../site/components/qr-picture.ts';

describe('phoneText', () => {
  it('never breaks', () => {
    expect(phoneText('02900000101')).toBe('0290\u00a0000\u00a00101');
  });
});

describe('qrPath', () => {
  it('is read by a camera', () => {
    const text = 'https://ap-so.example/huong-dan/vneid-muc-2/';
    expect(jsQR(...pixels(qrPath(text)))?.data).toBe(text);
  });
});

describe('qrPicture', () => {
  it('is read by a camera, with one pixel for each square', async () => {
    const text = 'https://ap-so.example/huong-dan/vneid-muc-2/';
    const { size, src } = qrPicture(text);
    const picture = sharp(Buffer.from(src.replace(/^.*,/, ''), 'base64'));
    expect(await picture.metadata()).toMatchObject({ format: 'png', width: size, height: size });
    const { data, info } = await picture
      .resize(size * 8, size * 8, { kernel: 'nearest' })
      .extend({ top: 24, bottom: 24, left: 24, right: 24, background: '#fff' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(text);
  });
});

/** Draws the path's runs, eight pixels a module with a quiet zone of four. */
function pixels({
  size,
  path,
}: {
  size: number;
  path: string;
}): [Uint8ClampedArray, number, number] {
  const scale = 8;
  const side = (size + 8) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  let x = 0;
  let y = 0;
  for (const [, command, first, second] of path.matchAll(/([Mmh])(\d+)(?: (\d+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Number(second)];
    if (command === 'h')
      for (let dy = 0; dy < scale; dy += 1)
        for (let dx = 0; dx < Number(first) * scale; dx += 1)
          data.fill(0, at(x * scale + dx, y * scale + dy), at(x * scale + dx, y * scale + dy) + 3);
    if (command !== 'M') x += Number(first);
  }
  function at(left: number, top: number): number {
    return ((top + 4 * scale) * side + left + 4 * scale) * 4;
  }
  return [data, side, side];
}
