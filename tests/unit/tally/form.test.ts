import { expect, test } from 'vitest';
import { counters } from '../../../content/counters.ts';
import { suggestedForm } from '../../../content/report-form.ts';
import { filled } from '../../../tally/form.ts';
import type { Row } from '../../../tally/rows.ts';

const row = (phone: string, month: string, counts: number[]): Row => ({
  phone,
  no: 1,
  month,
  version: 1,
  counts,
});
const rows = [
  row('AAAAA', '2026-10', [96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  row('AAAAA', '2026-11', [51, 12, 88, 31, 20, 14, 6, 8, 7, 2, 5, 9]),
  row('BBBBB', '2026-11', [67, 14, 115, 34, 19, 26, 7, 11, 15, 3, 4, 14]),
];
const lineOf = (say: string, households: number | null) =>
  filled(suggestedForm.lines, rows, '2026-11', households).find((line) => line.say === say);

test('the form asks for every counter that is kept', () => {
  const asked = new Set(suggestedForm.lines.flatMap(({ sums }) => sums));
  expect(counters.filter((name) => !asked.has(name))).toEqual([]);
});

test('lines add over phones, counters and the months of the year', () => {
  expect(lineOf('Hộ gặp lần đầu trong tháng', 312)).toEqual({
    say: 'Hộ gặp lần đầu trong tháng',
    value: 118,
    unit: 'hộ',
  });
  expect(lineOf('Hộ đã gặp từ đầu năm', 312)).toMatchObject({
    value: 214,
    of: { households: 312, percent: 69 },
  });
  expect(lineOf('Tránh lừa đảo và việc khác', 312)?.value).toBe(27);
});

test('without the number of households there is no percentage', () => {
  expect(lineOf('Hộ đã gặp từ đầu năm', null)).toEqual({
    say: 'Hộ đã gặp từ đầu năm',
    value: 214,
    unit: 'hộ',
  });
});

test('a household that two members met never makes more than all', () => {
  expect(lineOf('Hộ đã gặp từ đầu năm', 200)).toMatchObject({ value: 200, of: { percent: 100 } });
});
