import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  explainPhone,
  formatPhone,
  holdsNumber,
  isVietnamesePhone,
  parsePhone,
  phoneHref,
} from '../../../../content/text/phone.ts';

const numbers = fc.oneof(
  fc.stringMatching(/^0[35789][0-9]{8}$/),
  fc.stringMatching(/^02[0-9]{2}[0-9]{7,8}$/),
  fc.stringMatching(/^069[0-9]{7}$/),
  fc.stringMatching(/^1[89]00[0-9]{4,6}$/),
  fc.constantFrom('111', '112', '113', '114', '115', '156', '198', '5656', '1022'),
);

describe('a Vietnamese telephone number', () => {
  it.each([
    ['0912 345 678', '0912345678'],
    ['0912.345.678', '0912345678'],
    ['+84 912 345 678', '0912345678'],
    ['+84 (0) 912-345-678', '0912345678'],
    ['0084912345678', '0912345678'],
    ['84912345678', '0912345678'],
    ['(0290) 383 1234', '02903831234'],
    ['+84 1900 0368', '19000368'],
    ['069 2348560', '0692348560'],
    ['1022', '1022'],
  ])('reads %s', (written, digits) => {
    expect(parsePhone(written)).toBe(digits);
  });

  it.each([
    '',
    'không có',
    '0912 345 67',
    '0112 345 678',
    '091234567890',
    '1900',
    '84',
    '0912a45678',
  ])('refuses “%s” and says why', (written) => {
    expect(parsePhone(written)).toBeNull();
    expect(explainPhone(written)).toMatch(/^(Kiểm tra lại giúp: |Chưa có số)/);
  });

  it.each([
    ['02900000123', '0290 000 0123'],
    ['0912345678', '0912 345 678'],
    ['0692348560', '0692 348 560'],
    ['19000368', '1900 0368'],
    ['1900545436', '1900 545 436'],
    ['113', '113'],
    ['5656', '5656'],
  ])('writes %s in groups', (digits, written) => {
    expect(formatPhone(digits)).toBe(written);
  });

  it.each([
    ['0912345678', 'tel:0912345678'],
    ['156', 'tel:156'],
    ['5656', 'sms:5656'],
  ])('is reached by what it takes: %s by %s', (digits, href) => {
    expect(phoneHref(digits)).toBe(href);
  });

  it('says how long a number should be', () => {
    expect(explainPhone('0912 345 67')).toBe(
      'Kiểm tra lại giúp: số di động có 10 chữ số, đang có 9 chữ số.',
    );
    expect(explainPhone('0912345678 (anh Ba)')).toContain('ký tự không phải chữ số');
  });

  it('is the same after it was written and read', () => {
    fc.assert(
      fc.property(numbers, (digits) => {
        expect(isVietnamesePhone(digits)).toBe(true);
        expect(parsePhone(formatPhone(digits))).toBe(digits);
        expect(explainPhone(digits)).toBeNull();
      }),
    );
  });
});

it.each([
  'Nhà ông Tư 0912 345 678',
  'Anh Tư, 0912/345/678',
  'gọi (0290) 3831.234',
  '+84 912-345-678',
  '０９１２３４５６７８',
])('finds the number in %s', (text) => {
  expect(holdsNumber(text)).toBe(true);
});

it.each(['Nhà văn hóa khóm 3', 'Số 12/34/5, đường 30/4', 'Gần Công an 113', 'Lô 20, 05/2026'])(
  'finds no number in %s',
  (text) => {
    expect(holdsNumber(text)).toBe(false);
  },
);
