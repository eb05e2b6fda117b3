import { Unreadable } from '../table.ts';

/** The number of bytes looked at where a file does not say how its letters are written. */
const sample = 4096;

/**
 * The text of a file, whichever way its letters are written: UTF-8 and UTF-16 with or without a mark,
 * Windows-1258, which is what Excel in Vietnam calls “CSV”.
 * @throws {Unreadable} for what is no text
 */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = encoding ? new TextDecoder(encoding).decode(bytes) : utf8Or1258(bytes);
  if (text.includes('\0') || /[\u0001-\u0008\u000e-\u001f]/.test(text))
    throw new Unreadable(
      'Tệp này không phải danh sách dạng chữ. Hãy lưu lại thành Excel (.xlsx) hoặc CSV UTF-8.',
    );
  return text.normalize('NFC');
}

function encodingOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: every other byte of plain letters is nought.
  const seen = bytes.subarray(0, sample);
  const even = seen.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  const odd = seen.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  if (odd > seen.length / 5 && even < odd / 10) return 'utf-16le';
  if (even > seen.length / 5 && odd < even / 10) return 'utf-16be';
  return undefined;
}

function utf8Or1258(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes);
  }
}
