import { expect, test } from 'vitest';
import { writeCsv } from '../../../../../cms/base/spreadsheet/write-csv.ts';

test('accents come with a mark that spreadsheets know, quotes are doubled, lines kept', () => {
  expect(writeCsv([['Ấp "Cũ"', 'hai\ndòng; phẩy'], ['']])).toBe(
    '\uFEFF"Ấp ""Cũ""";"hai\ndòng; phẩy"\r\n""\r\n',
  );
});

test.each([
  '=1+1',
  '+84',
  '-tối',
  '@SUM(A1)',
  "'=1",
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠A',
])('%j is a text, not a formula', (text) => {
  expect(writeCsv([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
});

test('a quote before a sign of a formula does not open a cell of its own', () => {
  expect(writeCsv([['";=1']])).toBe('\uFEFF""";=1"\r\n');
});
