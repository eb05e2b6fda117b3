import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isAbbreviation,
  isForeign,
  Phrases,
  sentencesOf,
  wordCount,
  wordsOf,
} from '../../../../../cms/writing/check/words.ts';

const phrases = (...list: string[]) => new Phrases(list.map((one) => [one, one] as const));
const found = (text: string, ...list: string[]) =>
  phrases(...list)
    .in(wordsOf(text))
    .map(({ entry }) => entry);

describe('sentences', () => {
  it('end at their mark, not inside an address or a number', () => {
    expect(sentencesOf('Vào dichvucong.gov.vn. Phí 30.000 đồng? “Được.” Xong')).toEqual([
      'Vào dichvucong.gov.vn.',
      'Phí 30.000 đồng?',
      '“Được.”',
      'Xong',
    ]);
  });

  it('have the words that stand between spaces', () => {
    expect(wordCount('Bà con – mở máy, 2 lần')).toBe(6);
  });

  it('lose no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Mở', 'máy.', 'Gọi', '113?', 'xong…', '“Dạ.”')),
        (words) => {
          const text = words.join(' ');
          expect(sentencesOf(text).join(' ')).toBe(text);
        },
      ),
    );
  });
});

describe('phrases', () => {
  it.each([
    ['Thực hiện ngay.', ['thực hiện']],
    ['THỰC HIỆN ngay', ['thực hiện']],
    ['Đọc profile này', []],
    ['Việc đó là thực, hiện chưa ai biết', []],
    ['Khoẻ rồi', ['khỏe']],
    ['Vô www.file.vn/file coi', []],
    ['Theo nghị định 69/2024/file-CP', []],
  ])('in “%s” are %j', (text, expected) => {
    expect(found(text, 'thực hiện', 'file', 'khỏe')).toEqual(expected);
  });
});

describe('words', () => {
  it('are abbreviations when all letters are capitals, but not in numbers of documents', () => {
    const words = wordsOf('Nghị định 69/2024/NĐ-CP của UBND, BHYT và VNeID, KHÔNG BẤM');
    expect(words.filter(isAbbreviation).map(({ text }) => text)).toEqual(['UBND', 'BHYT']);
  });

  it('are foreign when they can be no Vietnamese syllable', () => {
    const words = wordsOf('Bà con livestream trên Facebook, gởi email, khoẻ hoài, quét mã');
    expect(words.filter(isForeign).map(({ text }) => text)).toEqual(['livestream', 'email']);
  });
});
