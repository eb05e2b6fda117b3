import { expect, it } from 'vitest';
import {
  beginningInWords,
  dayInWords,
  hoursInWords,
  ruleInWords,
} from '../../../../content/meetings/words.ts';

it('says the day and the hours as people do', () => {
  expect(dayInWords('2026-12-05')).toBe('Thứ bảy, 05/12/2026');
  expect(dayInWords('2026-12-06')).toBe('Chủ nhật, 06/12/2026');
  expect(beginningInWords('2026-12-05', '18:30')).toBe('thứ bảy 05/12, 18 giờ 30');
  expect(hoursInWords({ opens: '06:30', closes: '08:00' })).toBe('6 giờ 30 đến 8 giờ');
});

it('says from when it is held no more', () => {
  const row = { day: '2026-12-05', repeats: 'weekly' as const };
  const calledOff = { reason: 'Hết mùa', from: '2027-03-01' };
  const until = '2027-12-31';
  expect(ruleInWords({ ...row, until, calledOff })).toBe(
    'Thứ bảy hằng tuần, không mở nữa từ ngày 06/03/2027',
  );
  expect(ruleInWords({ ...row, until: '2027-02-27', calledOff })).toBe(
    'Thứ bảy hằng tuần, tới ngày 27/02/2027',
  );
});

it.each([
  ['once', '2026-12-12', undefined, undefined],
  ['weekly', '2026-12-12', undefined, 'Thứ bảy hằng tuần'],
  ['weekly', '2026-12-12', '2027-01-30', 'Thứ bảy hằng tuần, tới ngày 30/01/2027'],
  ['monthly', '2026-12-12', undefined, 'Mỗi tháng một lần, vào thứ bảy, lần 2 trong tháng'],
  ['monthly', '2026-12-06', undefined, 'Mỗi tháng một lần, vào chủ nhật đầu tiên'],
  ['monthly', '2026-12-24', undefined, 'Mỗi tháng một lần, vào thứ năm, lần 4 trong tháng'],
  ['monthly-last', '2026-12-26', undefined, 'Mỗi tháng một lần, vào thứ bảy cuối cùng'],
] as const)('%s from %s until %s', (repeats, day, until, said) => {
  expect(ruleInWords({ repeats, day, ...(until && { until }) })).toBe(said);
});
