import { describe, expect, test } from 'vitest';
import { passwordFault } from '../../../../../cms/accounts/sign-in/password-rule.ts';

const known = ['le.thi.be@xa.example.vn', 'Lê Thị Bé'];

describe('a password', () => {
  test.each([
    '123456789012',
    'matkhau123456',
    'Matkhau@1234',
    'mật khẩu 123',
    'quantri123456',
    'Camau@123456',
    'datmui camau 2026',
    'apso12345678',
    'toicongngheso',
    'qwertyuiop123',
    'asdfghjkl123',
    'abcabcabcabc',
    'password1234',
    'anhyeuem1234',
    'nguyenvana1990',
    '01/01/1990 01',
    '091234567812',
    'Lê Thị Bé 1975',
    'lethibe011975',
  ])('“%s” is easy to guess', (password) => {
    expect(passwordFault(password, known)).toMatch(/dễ đoán/);
  });

  test.each([
    'mot cau ngan de nho',
    'bé bảy bán bánh bò',
    'con trâu xanh leo núi',
    'k7m2-9qxp-4hnd-w3tz',
    'Tf9#vL2q!xRb',
  ])('“%s” is good', (password) => {
    expect(passwordFault(password, known)).toBeUndefined();
  });

  test.each([
    ['ngắn', 'có 4 ký tự, cần ít nhất 12'],
    ['x'.repeat(129), 'nhiều nhất 128'],
    ['le.thi.be@xa.example.vn', 'email'],
  ])('“%s” is refused with the reason', (password, reason) => {
    expect(passwordFault(password, known)).toContain(reason);
  });
});
