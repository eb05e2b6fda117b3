import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../../cms/base/spreadsheet/read.ts';
import { limits } from '../../../../../cms/base/spreadsheet/table.ts';
import { writeCsv } from '../../../../../cms/base/spreadsheet/write-csv.ts';
import { writeXlsx } from '../../../../../cms/base/spreadsheet/write-xlsx.ts';
import { fault, formula, number, styles, workbook } from '../../../../support/files/workbook.ts';

const rows = [
  ['Ấp, khóm', 'Họ và tên'],
  ['Ấp Rạch Tàu', 'Đặng Thị Bưởi'],
];
const csv = (separator = ',') =>
  rows.map((cells) => cells.map((cell) => `"${cell}"`).join(separator)).join('\r\n');

const utf16 = (text: string, mark: boolean) =>
  Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');

/** Letters of Windows-1258 that these tests write; tones stand behind their letter. */
function windows1258(text: string): Buffer {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const letters = [...text].flatMap((letter) => {
    if (bytes.has(letter)) return letter;
    const [base = '', ...marks] = letter.normalize('NFD');
    const tone = marks.find((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark)) ?? '';
    const rest = marks.filter((mark) => mark !== tone).join('');
    return [(base + rest).normalize('NFC'), tone].filter(Boolean);
  });
  return Buffer.from(
    letters.map((letter) => {
      const byte = bytes.get(letter);
      if (byte === undefined) throw new Error(`Windows-1258 has no ${letter}.`);
      return byte;
    }),
  );
}

describe('the same list, whichever way it was saved', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(csv())],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${csv()}`)],
    ['UTF-8, accents apart (NFD)', Buffer.from(csv().normalize('NFD'))],
    ['UTF-16 little endian', utf16(csv(), true)],
    ['UTF-16 little endian without a mark', utf16(csv(), false)],
    ['UTF-16 big endian', utf16(csv(), true).swap16()],
    ['UTF-16 big endian without a mark', utf16(csv(), false).swap16()],
    ['Windows-1258', windows1258(csv())],
    ['semicolons', Buffer.from(csv(';'))],
    ['tabs', Buffer.from(csv('\t'))],
    ['tabs in UTF-16, as Excel saves “Unicode text”', utf16(csv('\t'), true)],
    ['lines of old Macs', Buffer.from(csv().replaceAll('\r\n', '\r'))],
    ['a workbook', workbook(rows)],
    [
      'a workbook behind a hidden sheet',
      workbook(rows, { before: [{ state: 'hidden', rows: [['x']] }] }),
    ],
    ['a workbook behind an empty sheet', workbook(rows, { before: [{ rows: [] }] })],
    [
      'a workbook with a macro, which is not looked at',
      workbook(rows, { also: { 'xl/vbaProject.bin': strToU8('x') } }),
    ],
  ])('%s', (_, bytes) => {
    expect(readTable(bytes).rows.map(({ cells }) => cells)).toEqual(rows);
  });

  test('a line that names the separator is none of the list', () => {
    const { rows: read } = readTable(Buffer.from(`sep=;\r\n${csv(';')}`));
    expect(read.map(({ number: at, cells }) => [at, ...cells])).toEqual([
      [2, ...(rows[0] ?? [])],
      [3, ...(rows[1] ?? [])],
    ]);
  });
});

describe('cells of a workbook', () => {
  const only = (cell: Parameters<typeof workbook>[0][0][0], made = {}) => {
    const { rows: read, odd } = readTable(workbook([[cell]], made));
    return [read[0]?.cells[0], odd[0]?.kind];
  };

  test.each([
    ['a day', number('46082', styles.day), '01/03/2026'],
    ['a day in a format of one’s own', number('46082', styles.ownDay), '01/03/2026'],
    ['a day with a time', number('46082.75', styles.day), '01/03/2026'],
    ['a day without a format', number('46082'), '46082'],
    ['a phone as a number', number('912345678'), '912345678'],
    ['a phone that is shown with its zero', number('912345678', styles.tenDigits), '0912345678'],
    ['a phone in powers of ten', number('8.4912345678E10'), '84912345678'],
    ['a text that looks like a number', 'x', 'x'],
  ])('%s', (_, cell, read) => {
    expect(only(cell)).toEqual([read, undefined]);
  });

  test('what is counted, what failed and what is merged is told', () => {
    expect(only(formula('1+1', '2'))).toEqual(['2', 'formula']);
    expect(only(fault('#N/A'))).toEqual(['#N/A', 'error']);
    const { odd } = readTable(workbook([['a', 'b'], ['c']], { merged: ['A1:B1', 'A2:A9'] }));
    expect(odd.map(({ row, column, range }) => [row, column, range])).toEqual([
      [1, 0, 'A1:B1'],
      [2, 0, 'A2:A9'],
    ]);
  });
});

describe('what is no list is refused in one sentence', () => {
  const bomb = (name: string) =>
    zipSync({ [name]: new Uint8Array(limits.partBytes + 1) }, { level: 9 });
  const many = Array.from({ length: limits.rows + 1 }, (_, at) => `Ấp ${at};x`).join('\n');

  test.each<[string, Uint8Array, string]>([
    ['nothing', Buffer.from(''), 'Tệp này trống, không có gì bên trong.'],
    ['blank lines', Buffer.from('\n\n ; \n'), 'Tệp này trống, không có dòng nào.'],
    ['an empty workbook', workbook([]), 'Tệp Excel này trống, không có dòng nào.'],
    [
      'a workbook of old',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'đời cũ (.xls) hoặc có đặt mật khẩu',
    ],
    ['a PDF', Buffer.from('%PDF-1.7'), 'Đây là tệp PDF.'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'không phải danh sách dạng chữ'],
    ['a zip that is cut off', workbook(rows).subarray(0, 300), 'hỏng'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'hỏng'],
    ['a bomb', bomb('xl/worksheets/sheet1.xml'), 'bung ra lớn quá mức'],
    ['a bomb of texts', bomb('xl/sharedStrings.xml'), 'bung ra lớn quá mức'],
    ['100,000 rows', Buffer.from(many), 'hơn 20.000 dòng'],
    ['a thousand columns', Buffer.from(Array(1000).fill('x').join(',')), 'hơn 100 cột'],
    ['a novel in a cell', Buffer.from(`a,${'x'.repeat(3000)}`), 'Có ô dài hơn'],
    ['more bytes than a list has', new Uint8Array(limits.bytes + 1), 'Tệp nặng quá 5 MB'],
    ['a quote that is not closed', Buffer.from('a,b\n"c,d\n'), 'dấu ngoặc kép'],
  ])('%s', (_, bytes, sentence) => {
    expect(() => readTable(bytes)).toThrow(sentence);
  });

  test('a bomb that nothing asks for stays packed', () => {
    const padded = workbook(rows, {
      also: { 'xl/media/a.png': new Uint8Array(limits.wholeBytes) },
    });
    expect(readTable(padded).rows).toHaveLength(2);
  });

  test('entities that a document defines itself are not expanded', () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>`;
    const xml = `${laughs}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`;
    const bytes = workbook([], { also: { 'xl/worksheets/sheet1.xml': strToU8(xml) } });
    expect(readTable(bytes).rows[0]?.cells).toEqual(['&b;']);
  });
});

describe('what is written is read again', () => {
  const cell = fc
    .string({ unit: fc.constantFrom(...'aĐấ "\';,=+-@＝|0'), maxLength: 12 })
    .map((one) => one.replace(/ +/g, ' ').trim());
  const table = fc
    .array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 })
    .map((lines) => [['Đầu', 'Cuối'], ...lines.filter((line) => line.some(Boolean))]);

  test('as text', () => {
    fc.assert(
      fc.property(table, (lines) => {
        const written = writeCsv(lines);
        expect(readTable(Buffer.from(written)).rows.map(({ cells }) => cells)).toEqual(lines);
      }),
      { numRuns: 200 },
    );
  });

  test('as a workbook, where every cell is a text', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (lines) => {
        const bytes = await writeXlsx([{ name: 'Danh sách', rows: lines, widths: [10, 10] }]);
        const { rows: read, odd } = readTable(bytes);
        const padded = read.map(({ cells }) => lines[0]?.map((_, at) => cells[at] ?? ''));
        expect([padded, odd]).toEqual([lines, []]);
      }),
      { numRuns: 30 },
    );
  });
});
