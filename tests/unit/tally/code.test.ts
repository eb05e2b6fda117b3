import fc from 'fast-check';
import jsQR from 'jsqr';
import { correction, generate } from 'lean-qr';
import { describe, expect, test } from 'vitest';
import { decode, encode, teamMark } from '../../../tally/code.ts';
import { counters } from '../../../content/counters.ts';
import { canBeOnes } from '../../../tally/counters.ts';
import { daysOf, monthAt, monthNumber } from '../../../tally/month.ts';
import { Refused } from '../../../tally/refused.ts';
import type { Row } from '../../../tally/rows.ts';

const letters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const phone = fc
  .array(fc.constantFrom(...letters), { minLength: 5, maxLength: 5 })
  .map((signs) => signs.join(''));
const counts = fc.tuple(
  ...counters.map((name) => fc.integer({ min: 0, max: name === 'days' ? 28 : 500 })),
);
const rowsIn = (month: string, minLength = 1) =>
  fc.array(
    fc.record<Row>({
      phone,
      no: fc.integer({ min: 1, max: 12 }),
      month: fc.constant(month),
      version: fc.integer({ min: 1, max: 46_655 }),
      counts,
    }),
    { minLength, maxLength: 12 },
  );
const month = fc.integer({ min: 0, max: 400 }).map(monthAt);
const team = phone.map((text) => teamMark(text));
const sheet = month.chain((of) => fc.tuple(fc.constant(of), team, rowsIn(of)));

const reasonOf = (code: string) => {
  try {
    decode(code);
  } catch (error) {
    return error instanceof Refused ? error.reason : error;
  }
  return 'taken';
};

test('a code gives back what was written', () => {
  fc.assert(
    fc.property(sheet, ([of, mark, rows]) => {
      const code = encode(rows, of, mark);
      expect(code).toMatch(/^[0-9A-Z]+$/);
      expect(decode(code)).toEqual({ month: of, team: mark, rows });
      expect(decode(` ${code.toLowerCase()} `).rows).toEqual(rows);
    }),
  );
});

test('months and their numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1295 }), (at) => monthNumber(monthAt(at)) === at),
  );
  expect(monthAt(34)).toBe('2026-11');
  expect(['2026-02', '2028-02', '2026-11', '2026-12'].map(daysOf)).toEqual([28, 29, 30, 31]);
});

describe('the QR code', () => {
  const address = 'https://apso.camau.gov.vn/to-vien/cong-so/#gop=';

  test('of twelve phones is still one of version 20 at most, at level M', () => {
    fc.assert(
      fc.property(rowsIn('2026-11', 12), (rows) => {
        const code = address + encode(rows, '2026-11', teamMark('ap'));
        const { size } = generate(code, { minCorrectionLevel: correction.M });
        expect((size - 17) / 4).toBeLessThanOrEqual(20);
      }),
      { numRuns: 8 },
    );
  });

  test('is read by another camera', () => {
    fc.assert(
      fc.property(rowsIn('2026-11', 12), (rows) => {
        const code = address + encode(rows, '2026-11', teamMark('ap'));
        expect(seen(code)).toBe(code);
      }),
      { numRuns: 3 },
    );
  });
});

/** The text that a camera reads from the code of a text. */
function seen(text: string): string | undefined {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const [scale, edge] = [3, 4];
  const side = (code.size + 2 * edge) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let at = 0; at < side * side; at++) {
    const x = Math.floor((at % side) / scale) - edge;
    const y = Math.floor(Math.floor(at / side) / scale) - edge;
    if (code.get(x, y)) pixels.fill(0, at * 4, at * 4 + 3);
  }
  return jsQR(pixels, side, side)?.data;
}

describe('a bad code', () => {
  const rows: Row[] = [
    {
      phone: 'K7Q2M',
      no: 2,
      month: '2026-11',
      version: 61,
      counts: [38, 9, 71, 22, 13, 15, 4, 6, 9, 2, 3, 8],
    },
  ];
  const good = encode(rows, '2026-11', '1AB');

  test('is broken when a sign is lost, another, or changed places', () => {
    expect(reasonOf(good)).toBe('taken');
    const damaged = [...good].flatMap((sign, at) => [
      good.slice(0, at) + good.slice(at + 1),
      good.slice(0, at) + (sign === 'X' ? 'Y' : 'X') + good.slice(at + 1),
    ]);
    for (const code of [...damaged, '', 'hello', '#', 'x'.repeat(500)])
      expect(reasonOf(code), code).toBe('broken');
  });

  test('never comes in as numbers, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => reasonOf(text) === 'broken'));
  });

  test('of a later format says so', () => {
    const later = { ...rows[0] } as Row;
    const code = encode([later], '2026-11', '1AB');
    expect(reasonOf(resigned(`2${code.slice(1, -4)}`))).toBe('newer');
  });

  test('with more than one member can do names the phone', () => {
    const [row] = rows;
    if (!row) throw new Error('There is a row.');
    const much = { ...row, no: 3, counts: row.counts.map((n, at) => (at === 0 ? 1201 : n)) };
    expect(canBeOnes(much.counts, 30)).toBe(false);
    expect(() => decode(encode([row, much], '2026-11', '1AB'))).toThrow(
      expect.objectContaining({ reason: 'too-much', no: 3 }),
    );
    const days = { ...row, counts: row.counts.map((n, at) => (at === 11 ? 31 : n)) };
    expect(reasonOf(encode([days], '2026-11', '1AB'))).toBe('too-much');
  });
});

/** A body as a later version of the site may sign it. */
function resigned(body: string): string {
  let trace = 0x811c9dc5;
  for (const sign of body) trace = Math.imul(trace ^ sign.charCodeAt(0), 0x01000193) >>> 0;
  return body + (trace % 36 ** 4).toString(36).toUpperCase().padStart(4, '0');
}
