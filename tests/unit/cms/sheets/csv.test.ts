import { expect, test } from 'vitest';
import { csvOf } from '../../../../cms/sheets/csv.ts';

test('accents come with a mark that spreadsheets know, quotes are doubled, lines kept', () => {
  expect(csvOf([['Ấp "Cũ"', 'hai\ndòng; phẩy'], ['']])).toBe(
    '\uFEFF"Ấp ""Cũ""";"hai\ndòng; phẩy"\r\n""\r\n',
  );
});

test.each(['=1+1', '+84', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A'])(
  '%j is a text, not a formula',
  (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
  },
);

test('a quote before a sign of a formula does not open a cell of its own', () => {
  expect(csvOf([['";=1']])).toBe('\uFEFF""";=1"\r\n');
});
