import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type ScreenElement } from '../../../../content/schema/screen.ts';
import { drawScreen } from '../../../../look/screens/draw.ts';
import { paints, type ScreenPaint } from '../../../../look/screens/paints.ts';
import { linesOf } from '../../../../look/screens/writing.ts';
import { describeScreen, readScreen } from '../../../../look/screens/words.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const text = 'Ví giấy tờ';
/** One of every type. */
const elements: ScreenElement[] = [
  { type: 'tile', text, icon: 'wallet' },
  { type: 'row', text, note: 'Chữ nhỏ', icon: 'files' },
  { type: 'button', text, quiet: false },
  { type: 'field', text, value: 'Đã điền' },
  { type: 'tick', text, on: true },
  { type: 'switch', text, on: true },
  { type: 'keys', text },
  { type: 'notice', text, kind: 'done' },
  { type: 'qr', text },
  { type: 'camera', sees: 'face', text },
  { type: 'heading', text },
  { type: 'text', text },
  { type: 'tab', text, icon: 'home', on: true },
  { type: 'address', text, right: true },
  { type: 'message', text, own: false },
  { type: 'person', text, note: 'Chữ nhỏ' },
  { type: 'app', text, icon: 'message', count: '2' },
  { type: 'link', text },
  { type: 'given', text, value: 'Đã ghi sẵn' },
  { type: 'amount', text, value: '500.000 đ' },
  { type: 'receipt', text, value: '150.000 đ' },
];
const draw = (...each: ScreenElement[]) => drawScreen({ place: 'VNeID', elements: each });
const wordsIn = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line).join(' ');

describe.each(elements)('an element of the type $type', (element) => {
  const { svg, width, height, words } = draw(element);

  test('is part of a picture that a strict parser takes, of the size that it says', async () => {
    const read = await sharp(Buffer.from(svg)).metadata();
    expect([read.format, read.width, read.height]).toEqual(['svg', width, height]);
  });

  test('has no words smaller than the picture says', () => {
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(words);
  });

  test('shows its words', () => {
    expect(wordsIn(svg)).toContain(text);
  });

  test('has a ring around it when it is to be tapped, and a picture big enough for it', () => {
    const tapped = draw({ ...element, tap: true });
    const rings = (picture: string) => picture.split(`stroke="${paints.sun}"`).length;
    expect(rings(tapped.svg)).toBe(rings(svg) + 1);
    expect(tapped.height).toBeGreaterThanOrEqual(height);
  });
});

test('a picture stands in a page many times: no ids, styles, scripts or addresses', () => {
  const { svg } = draw(...elements);
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
    /\bid=|style=|<style|<script|url\(|href|var\(/,
  );
});

test('words that look like markup are words', () => {
  const { svg } = draw({ type: 'text', text: '<script>"&' });
  expect(wordsIn(svg)).toContain('&lt;script&gt;&quot;&amp;');
  expect(svg).not.toContain('<script>');
});

describe('colours', () => {
  const tokens = readFileSync(new URL('../../../../look/tokens.css', import.meta.url), 'utf8');

  test('are none of this site, so that nobody taps a picture, but the mark of the tap', () => {
    const marks = ['sun', 'sun-soft', 'alarm', 'alarm-soft'];
    const own = Object.entries(paints).filter(([, colour]) => tokens.includes(colour));
    expect(own.map(([name]) => name).filter((name) => name !== 'paper')).toEqual(marks);
  });

  const pairs: [ScreenPaint, ScreenPaint[]][] = [
    ['ink', ['paper', 'tide-soft', 'sun-soft', 'tint', 'sunken']],
    ['ink-soft', ['paper']],
    ['action', ['paper', 'tint']],
    ['alarm', ['alarm-soft']],
    ['on-band', ['band', 'action']],
  ];
  test.each(pairs)('%s reads at 7:1 on its grounds', (front, grounds) => {
    for (const ground of grounds)
      expect(contrast(paints[front], paints[ground]), ground).toBeGreaterThanOrEqual(7);
  });
});

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('lines', () => {
  test('hold all words, each as many as fit', () => {
    const said = 'Tôi xác nhận các thông tin ở trên là đúng';
    const lines = linesOf(said, 17, 180);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(said);
    expect(linesOf(said, 17, 1000)).toEqual([said]);
  });

  test('break an address before a dot or a hyphen', () => {
    expect(linesOf('dichvucong-gov.vn-xacthuc.top', 17, 140)).toEqual([
      'dichvucong-gov',
      '.vn-xacthuc.top',
    ]);
  });

  test('break a word that has no such place anywhere', () => {
    expect(linesOf('a'.repeat(30), 10, 60)).toEqual([
      'a'.repeat(10),
      'a'.repeat(10),
      'a'.repeat(10),
    ]);
  });
});

describe('what is said of a screen', () => {
  const [home, wallet] = sampleSnapshot().screens;
  if (!home || !wallet) throw new Error('The sample lost its screens.');

  test('is what to tap', () => {
    expect(describeScreen(home)).toBe('Màn hình VNeID, “Trang chủ”: chạm “Ví giấy tờ”');
  });

  test('is what stands there, when there is nothing to tap', () => {
    expect(describeScreen(wallet)).toBe(
      'Màn hình VNeID, “Ví giấy tờ”: hiện “Chưa có giấy tờ nào”, “Tích hợp giấy tờ”',
    );
  });

  test('is all of its words in their order, with nothing pointed out, to whoever is asked about it', () => {
    const elements: ScreenElement[] = [
      { type: 'person', text: 'Con Út', note: 'Hình nhòe', tap: true },
      { type: 'message', text: 'Chuyển tiền tới:', own: false },
      { type: 'address', text: 'a.top', right: false },
      { type: 'field', text: 'Số tiền', value: '20 triệu' },
      { type: 'qr' },
    ];
    expect(readScreen({ place: 'Zalo', title: 'Gọi', elements })).toBe(
      'Màn hình Zalo, “Gọi”: Con Út, Hình nhòe. Chuyển tiền tới. a.top. Số tiền, 20 triệu. hiện mã QR',
    );
  });
});
