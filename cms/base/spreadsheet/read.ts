import { readCsv } from './csv/read.ts';
import { limits, type Table, Unreadable } from './table.ts';
import { readXlsx } from './xlsx/read.ts';

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, at) => bytes[at] === byte);

/**
 * Reads a list from a file, by what is in it, whatever it is called.
 * @throws {Unreadable} in one sentence that says what to do
 */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.length === 0) throw new Unreadable('Tệp này trống, không có gì bên trong.');
  if (bytes.length > limits.bytes)
    throw new Unreadable(
      'Tệp nặng quá 5 MB. Một danh sách nhẹ hơn nhiều: hãy bỏ hình ra khỏi tệp.',
    );
  if (startsWith(bytes, 0x50, 0x4b)) return readXlsx(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new Unreadable(
      'Tệp này là Excel đời cũ (.xls) hoặc có đặt mật khẩu. Hãy lưu lại thành .xlsx, không đặt mật khẩu, rồi nhập.',
    );
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    throw new Unreadable('Đây là tệp PDF. Chỉ nhập được Excel (.xlsx) hoặc CSV.');
  return readCsv(bytes);
}
