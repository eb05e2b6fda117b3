import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNumbers } from '../../../../content/text/join-numbers.ts';
import { formatPhone } from '../../../../content/text/phone.ts';

const phones = fc.oneof(
  fc.stringMatching(/^0[35789][0-9]{8}$/),
  fc.stringMatching(/^02[0-9]{2}[0-9]{7,8}$/),
  fc.stringMatching(/^1[89]00[0-9]{4,6}$/),
  fc.constantFrom('113', '156', '5656'),
);

describe('a number in running text', () => {
  it('stays on one line, and the text as long as it was', () => {
    fc.assert(
      fc.property(phones, (digits) => {
        const number = formatPhone(digits);
        const whole = number.replace(/ /g, '\u00a0');
        expect(joinNumbers(`Gọi ${number}. Hoặc tới xã.`)).toBe(`Gọi ${whole}. Hoặc tới xã.`);
      }),
    );
  });

  it.each([
    ['<mark>1900</mark> 545 <mark>413</mark>', '<mark>1900</mark>\u00a0545\u00a0<mark>413</mark>'],
    ['<b>1900 545 413</b>', '<b>1900\u00a0545\u00a0413</b>'],
    ['Từ 1900 tới 2000', 'Từ 1900 tới 2000'],
    ['năm 2026, 500 000 đồng', 'năm 2026, 500 000 đồng'],
  ])('is told from other numbers: %s', (text, joined) => {
    expect(joinNumbers(text)).toBe(joined);
  });
});
