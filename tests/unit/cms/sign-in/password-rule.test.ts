import { describe, expect, test } from 'vitest';
import { passwordFault } from '../../../../cms/sign-in/password-rule.ts';

const known = ['le.thi.be@xa.example.vn', 'Lê Thị Bé'];

describe('a password', () => {
  test.each([
    '1234567890',
    'matkhau123',
    'Matkhau@123',
    'mật khẩu 123',
    'quantri123',
    'Camau@2026',
    'datmui camau 2026',
    'apso123456',
    'toicongngheso',
    'qwertyuiop',
    'asdfghjkl123',
    'abcabcabcabc',
    'password123',
    'anhyeuem123',
    'nguyenvana1990',
    '01/01/1990 01',
    '0912345678',
    'Lê Thị Bé 1975',
    'lethibe1975',
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
    ['ngắn', 'có 4 ký tự'],
    ['x'.repeat(129), 'nhiều nhất 128'],
    ['le.thi.be@xa.example.vn', 'email'],
  ])('“%s” is refused with the reason', (password, reason) => {
    expect(passwordFault(password, known)).toContain(reason);
  });
});
