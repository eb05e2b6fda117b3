import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { screenElement, type ScreenElement } from '../../../../content/schema/screen.ts';
import { drawScreen } from '../../../../look/screens/draw.ts';
import { palettes } from '../../../../look/phone/colours.ts';
import { drawPhone } from '../../../../look/phone/phone.ts';
import { bandOfMoney, practiceBand } from '../../../../look/phone/words.ts';
import { paints, type ScreenPaint } from '../../../../look/screens/paints.ts';
import { linesOf } from '../../../../look/screens/writing.ts';
import {
  creditLine,
  creditOf,
  describeScreen,
  readScreen,
} from '../../../../look/screens/words.ts';
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

test('every type of element is tried here', () => {
  const types = screenElement.options.map(({ shape }) => shape.type.value);
  expect(elements.map(({ type }) => type).sort()).toEqual([...types].sort());
});

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

test('a receipt has its sum between the words that make it useless, in a picture of a guide, too', () => {
  const receipt = elements.find(({ type }) => type === 'receipt');
  if (receipt?.type !== 'receipt') throw new Error('There is no receipt.');
  const woven = new RegExp(`${practiceBand}.*${receipt.value}.*${bandOfMoney}`, 's');
  expect(wordsIn(draw(receipt).svg)).toMatch(woven);
  expect(wordsIn(draw({ ...receipt, tap: true }).svg)).toMatch(woven);
  const screen = { place: 'Bông Súng', elements: [receipt], frame: 'app' as const };
  expect(drawPhone(screen, { art: { icon: () => '', seen: () => '' }, sign: '' })).toMatch(woven);
});

const handOf = (picture: string) =>
  picture.includes('rotate(-24)') || picture.includes('rotate(212)');

test.each(elements)(
  'a hand taps what one is told to touch, not what one looks at: $type',
  (each) => {
    const tapped: ScreenElement = { ...each, tap: true };
    const deed = describeScreen({ place: 'Máy', elements: [tapped] }).slice(
      'Màn hình Máy: '.length,
    );
    expect(handOf(draw(tapped).svg)).toBe(/^(?:chạm|đánh dấu|gạt|bấm)/.test(deed));
  },
);

test('fields that are filled in together are all marked, and no hand points at a field besides', () => {
  const field = (name: string, tap = false): ScreenElement => ({
    type: 'field',
    text: name,
    ...(tap && { tap: true as const }),
  });
  const rings = (svg: string) => svg.split(`stroke="${paints.sun}"`).length - 1;
  const both = draw(field('Ngân hàng', true), field('Số tài khoản', true)).svg;
  expect([rings(both), handOf(both)]).toEqual([2, true]);
  expect(describeScreen({ place: 'Máy', elements: [field('A', true), field('B', true)] })).toBe(
    'Màn hình Máy: chạm vào ô “A”, rồi chạm vào ô “B”',
  );
  const first = draw(field('Ngân hàng', true), field('Số tài khoản')).svg;
  expect([rings(first), handOf(first)]).toEqual([1, false]);
});

test('what is tapped keeps away from the bar above it and from what follows', () => {
  const [button, field] = [elements[2]!, elements[3]!];
  const gaps = (tap: boolean) => draw(...(tap ? [{ ...button, tap } as const] : [button]), field);
  expect(yOf(gaps(true).svg, 'Đã điền')).toBeGreaterThan(yOf(gaps(false).svg, 'Đã điền') + 10);
});

/** Measures how far down a word lies, of those that say where they are. */
function yOf(svg: string, word: string): number {
  const [, shift] =
    svg.match(new RegExp(`translate\\(14 (\\d+)\\)">(?:(?!translate).)*${word}`)) ?? [];
  if (!shift) throw new Error(`No “${word}” in the picture.`);
  return Number(shift);
}

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

test('a screen is as tall as what is on it', () => {
  const few = draw({ type: 'button', text, quiet: false });
  const many = draw(...Array.from({ length: 12 }, () => elements[1]!));
  expect(many.height).toBeGreaterThan(few.height * 2);
});

describe('colours', () => {
  const tokens = readFileSync(new URL('../../../../look/tokens.css', import.meta.url), 'utf8');

  test('are none of this site, so that nobody taps a picture, but the mark of the tap', () => {
    const marks = ['sun', 'sun-soft', 'alarm', 'alarm-soft'];
    const own = Object.entries(paints).filter(([, colour]) => tokens.includes(colour));
    expect(own.map(([name]) => name).filter((name) => name !== 'paper')).toEqual(marks);
  });

  test('are those of a kind of app, where a screen says so', () => {
    const { svg } = drawScreen({ place: 'VNeID', elements, colours: 'brick' });
    expect(svg).toContain(palettes.brick.key);
    expect(svg).not.toContain(paints.band);
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

  test('leave no word alone', () => {
    expect(linesOf('Cập nhật sinh trắc học', 19, 190, true)).toEqual(['Cập nhật', 'sinh trắc học']);
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

  test.each([
    [{ type: 'field', text: 'Số thẻ BHYT' }, 'chạm vào ô “Số thẻ BHYT”'],
    [{ type: 'tick', text: 'Tôi xác nhận', on: false }, 'đánh dấu “Tôi xác nhận”'],
    [{ type: 'switch', text: 'Wi-Fi', on: false }, 'gạt nút “Wi-Fi”'],
    [{ type: 'camera', sees: 'face' }, 'đưa khuôn mặt vào khung'],
    [{ type: 'address', text: 'a.top', right: false }, 'coi địa chỉ giả “a.top”'],
    [{ type: 'message', text: 'Chuyển gấp', own: false }, 'coi kỹ “Chuyển gấp”'],
  ] as [ScreenElement, string][])('names the deed: %j', (element, deed) => {
    const screen = { place: 'Máy', elements: [{ ...element, tap: true as const }] };
    expect(describeScreen(screen)).toBe(`Màn hình Máy: ${deed}`);
    expect(drawScreen(screen).svg).toContain('role="img" aria-label="Màn hình Máy: ');
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

  test('names whose it is, and when, where that is known', () => {
    expect(creditOf(home)).toBe('Báo Mẫu, 13/09/2025');
    expect(creditOf({ source: { name: 'Báo Mẫu' } })).toBe('Báo Mẫu (không ghi ngày)');
    expect(creditOf({})).toBeUndefined();
  });

  test('names each source once below several pictures', () => {
    const [first, second] = [{ credit: 'Báo Mẫu, 2025' }, { credit: 'Xã Mẫu, 2024' }];
    expect(creditLine([first])).toBe('Hình minh họa theo Báo Mẫu, 2025');
    expect(creditLine([first, second, first])).toBe(
      'Hình minh họa theo Báo Mẫu, 2025; Xã Mẫu, 2024',
    );
    expect(creditLine([{}])).toBe('Hình minh họa chung, mỗi máy một khác');
    expect(creditLine([first, {}])).toBe(
      'Hình minh họa theo Báo Mẫu, 2025. Hình minh họa chung, mỗi máy một khác',
    );
  });
});
