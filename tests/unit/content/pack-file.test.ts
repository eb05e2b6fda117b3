import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFile, readPack } from '../../../content/pack-file.ts';
import { anyCharacter } from '../../support/any-character.ts';

const bytesOf = (text: string) =>
  Buffer.from(packFile({ version: '1', pieces: [], texts: { '/a/': text }, assets: [] }), 'latin1');
const readIn = (file: Uint8Array) => readPack(file).texts['/a/'];
const empty = bytesOf('').length;

describe('the file of a pack', () => {
  it('takes a byte for each letter, two for a sign that stands for something longer', () => {
    const letters = 'Đất Mũi, thưở ấy…';
    expect(bytesOf(letters)).toHaveLength(empty + letters.length);
    const signs = '\uE000\uE001\uE022\uE05C\uE0FF\uE100\uF2FF';
    expect(bytesOf(signs)).toHaveLength(empty + 2 * signs.length);
    expect(readIn(bytesOf(signs))).toBe(signs);
  });

  it('says the same in the end, whatever it says', () => {
    /** Any character, and more often a sign, or what is beside the signs. */
    const unit = fc.oneof(
      anyCharacter,
      fc.integer({ min: 0xdffe, max: 0xf901 }).map((code) => String.fromCharCode(code)),
      fc.constantFrom('\x7f', '\f', '"', '\\', '\uF400'),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(readIn(bytesOf(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('is none when it is that of an older release', () => {
    const older = { version: '1', pieces: ['cà'], folded: { '/a/': 'Đất' }, assets: [] };
    expect(() => readPack(Buffer.from(JSON.stringify(older)))).toThrow(SyntaxError);
  });
});
