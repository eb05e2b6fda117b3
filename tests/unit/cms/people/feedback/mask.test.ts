import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleaned, isMaskedWhole, masked } from '../../../../../cms/people/feedback/mask.ts';
import { peopleOf } from '../../../../../cms/people/feedback/people.ts';
import { fold } from '../../../../../content/text/fold.ts';
import { testNames } from '../../../../support/vietnamese/names.ts';

const people = peopleOf(['Sơn Hải Đăng', 'Chị Ba Khía']);
const mask = (text: string) => masked(cleaned(text), { people });
const maskQuestion = (text: string) => masked(cleaned(text), { people, strictly: true });

test.each([
  ['gọi 0912 345 678 hoài không được', 'gọi [số] hoài không được'],
  ['số 0912.345.678, hoặc (0290) 3 831 234', 'số [số], hoặc ([số]'],
  ['số ０９１２３４５６７８', 'số [số]'],
  ['CCCD079200012345 bị sai', '[số] bị sai'],
  ['không chín một hai ba bốn năm sáu', '[số]'],
  ['0 chín 1 hai ba 4 lăm', '[số]'],
  ['zalo chín mốt hai ba bốn năm sáu bảy tám', 'zalo [số]'],
  ['zalo khong chin mot hai ba bon nam sau', 'zalo [số]'],
  ['không chín một rồi hai ba bốn rồi năm sáu', '[số]'],
  ['gọi 091 rồi 234 tới 567 nghen', 'gọi [số] nghen'],
  ['gọi 091 rồi tới 234 rồi tới 567 nghen', 'gọi [số] nghen'],
  ['không chín một xong rồi hai ba bốn xong rồi năm sáu bảy', '[số]'],
  ['091, xong rồi tới 234 roi toi 567', '[số]'],
  ['làm từ 10 rồi tới 12 giờ, xong rồi nghỉ', 'làm từ 10 rồi tới 12 giờ, xong rồi nghỉ'],
  ['làm từ 10 tới 12 giờ, tốn 100 tới 200 ngàn', 'làm từ 10 tới 12 giờ, tốn 100 tới 200 ngàn'],
  ['bước 3 trong 5 bước', 'bước 3 trong 5 bước'],
  ['gửi qua ba.tu@example.com nghen', 'gửi qua [thư] nghen'],
  ['viết cho batu a còng gmail chấm com nghen', 'viết cho [thư] nghen'],
  ['viết cho batu a-còng gmail chấm com nghen', 'viết cho [thư] nghen'],
  ['viết cho batu (a còng) gmail.com', 'viết cho [thư]'],
  ['viết cho batu @ gmail . com', 'viết cho [thư]'],
  ['coi ở http://la.example/x?q=1 đó', 'coi ở [liên kết] đó'],
  ['anh Tuấn chỉ giùm', 'anh [tên] chỉ giùm'],
  ['gặp chị Lê Thị Bé Hai', 'gặp chị [tên]'],
  ['gặp chị lê thị bé hai', 'gặp chị [tên]'],
  ['Nguyễn Văn Mẫu nói vậy', '[tên] nói vậy'],
  ['hỏi nguyen van a thì biết', 'hỏi [tên] thì biết'],
  ['hỏi SON HAI DANG thì biết', 'hỏi [tên] thì biết'],
  ['hỏi sơn hải đăng', 'hỏi [tên]'],
  ['làm hồ sơ ở đâu, công an xã hay phường', 'làm hồ sơ ở đâu, công an xã hay phường'],
  ['tới xã Nguyễn Phích làm', 'tới xã Nguyễn Phích làm'],
  ['ông bà lớn tuổi đọc không kịp', 'ông bà lớn tuổi đọc không kịp'],
])('“%s” is kept as “%s”', (text, kept) => {
  expect(mask(text)).toBe(kept);
});

test('what nobody sees goes, and so does what turns the direction of writing', () => {
  expect(cleaned('a\u200bb\u202ec\u0000d\r\n\r\n\r\n\r\n e')).toBe('abcd\n\n e');
});

test('none of 200 names is kept in a message, with or without accents', () => {
  const around = fc.constantFrom('', 'gặp ', 'thẻ căn cước của ', 'gọi cho ');
  const after = fc.constantFrom('', ' nói sai', ', ấp 3', '!');
  for (const name of testNames)
    fc.assert(
      fc.property(around, after, (before, behind) => {
        for (const written of [name, name.toUpperCase(), name.toLowerCase(), fold(name)])
          expect(fold(mask(before + written + behind))).not.toContain(fold(name));
      }),
      { numRuns: 4 },
    );
});

test('none of 200 names is kept as a question', () => {
  for (const name of testNames)
    for (const written of [name, name.toLowerCase(), fold(name)])
      expect(fold(maskQuestion(`tìm ${written}`))).not.toContain(fold(name));
});

test('no number of somebody is kept, however it is cut up', () => {
  const digit = fc.constantFrom(...'0123456789');
  const between = fc.constantFrom('', ' ', '.', '-', ' - ', '\u00a0', '/', ') ');
  const number = fc.array(fc.tuple(digit, between), { minLength: 9, maxLength: 14 });
  fc.assert(
    fc.property(number, (parts) => {
      expect(mask(`số ${parts.flat().join('')} đó`)).not.toMatch(/\d/);
    }),
  );
});

test('no number of somebody is kept that is said in parts', () => {
  const digit = fc.constantFrom(...'không một hai ba bốn năm sáu bảy tám chín'.split(' '));
  const between = fc.constantFrom(
    ...[' ', ' ', ', ', ' rồi ', ' tới ', ' xong ', ' rồi tới ', ', xong rồi ', ' xong rồi tới '],
  );
  const number = fc.array(fc.tuple(digit, between), { minLength: 8, maxLength: 11 });
  fc.assert(
    fc.property(number, digit, (parts, last) => {
      expect(mask(`zalo ${parts.flat().join('')}${last} nghen`)).toBe('zalo [số] nghen');
    }),
  );
});

test.each([
  ['[tên]', true],
  ['[tên], [số].', true],
  ['[tên] ở đâu', false],
  ['?', false],
])('whether nothing is left of “%s”: %s', (text, isWhole) => {
  expect(isMaskedWhole(text)).toBe(isWhole);
});
