import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneByteJson, readOneByteJson } from '../../../../content/text/one-byte.ts';
import { anyCharacter } from '../../../support/any-character.ts';

const bytesOf = (value: unknown) => Buffer.from(oneByteJson(value), 'latin1');

describe('JSON with a byte for each letter', () => {
  it('takes one for each letter of Vietnamese', () => {
    const text = 'Đất Mũi: “ấp Rạch Tàu” – thưở ấy, Ỷ Lan, quỹ, NGƯỠNG…';
    expect(bytesOf(text)).toHaveLength(text.length + 2);
    expect(readOneByteJson(bytesOf(text))).toBe(text);
  });

  it('says the same in the end, whatever it says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: anyCharacter }), (value, text) => {
        const both = JSON.parse(JSON.stringify([value, text])) as unknown;
        expect(readOneByteJson(bytesOf(both))).toEqual(both);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses what is cut off', () => {
    expect(() => readOneByteJson(bytesOf({ a: 'đất' }).subarray(0, 5))).toThrow(SyntaxError);
  });
});
