import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csv } from '../../../../content/open-data/csv.ts';
import { parseCsv } from '../../../support/parsers.mjs';

const read = (text: string) =>
  parseCsv(text, { bom: true, columns: true, relax_column_count: false }) as Record<
    string,
    string
  >[];

it('begins so that Excel reads Vietnamese', () => {
  const bytes = Buffer.from(csv(['ten'], [{ ten: 'Ấp Rạch Tàu' }]));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

it('writes what can stand in a cell', () => {
  const row = { so: 3, co: true, khong: false, trong: null, nhieu: ['Ấp 1', 'Ấp 2'] };
  expect(read(csv(Object.keys(row), [row]))).toEqual([
    { so: '3', co: 'có', khong: 'không', trong: '', nhieu: 'Ấp 1; Ấp 2' },
  ]);
});

it('gives every text back as it is, whatever is in it', () => {
  // An apostrophe is put before what would be a formula.
  const text = fc
    .string({ unit: 'grapheme' })
    .filter((each) => !/^'*[=+\-@\t\r\n＝＋－＠]/.test(each));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (pairs) => {
      const rows = pairs.map(([ten, ghi]) => ({ ten, ghi }));
      expect(read(csv(['ten', 'ghi'], rows))).toEqual(rows);
    }),
  );
});

it.for([
  '=1+1',
  '+84',
  '-2',
  '@SUM(A1)',
  "'=1",
  '\t=1',
  '\r=1',
  '＝1+1',
  '=HYPERLINK("https://a.vn","Ấp, 1")',
])('lets no spreadsheet take %j for a formula', (text) => {
  expect(read(csv(['ten'], [{ ten: text }]))).toEqual([{ ten: `'${text}` }]);
  expect(read(csv(['ten'], [{ ten: [text, 'Ấp 2'] }]))).toEqual([{ ten: `'${text}; Ấp 2` }]);
});

it('leaves numbers below zero alone', () => {
  expect(read(csv(['so'], [{ so: -2 }]))).toEqual([{ so: '-2' }]);
});
