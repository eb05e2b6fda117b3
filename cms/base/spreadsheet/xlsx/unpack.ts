import { Unzip, UnzipInflate } from 'fflate';
import { limits, Unreadable } from '../table.ts';

/** The parts of a workbook that are read; pictures, macros and the rest stay packed. */
const wanted =
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/i;

/** A workbook is packed well, a bomb a thousand times better. */
const step = 16 * 1024;

const tooLarge = new Unreadable(
  'Tệp Excel này bung ra lớn quá mức của một danh sách nên không mở. Hãy chép danh sách sang tệp mẫu rồi nhập tệp mẫu.',
);
const damaged = new Unreadable(
  'Tệp Excel này hỏng, không mở được. Hãy mở bằng Excel, lưu lại thành tệp mới rồi nhập tệp mới.',
);

/**
 * Unpacks the parts of a workbook, piece by piece, and gives up as soon as there is too much.
 * @throws {Unreadable} when it is damaged, too large, or no workbook
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  const count = new Count();
  const unzip = new Unzip((file) => {
    if (!wanted.test(file.name)) return;
    const pieces: Uint8Array[] = [];
    if (parts.has(file.name)) throw damaged;
    parts.set(file.name, pieces);
    count.begin();
    file.ondata = (error, piece) => {
      // Errors thrown below come back here.
      if (error) throw error instanceof Unreadable ? error : damaged;
      count.add(piece.length);
      pieces.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged;
  }
  return new Map([...parts].map(([name, pieces]) => [name, Buffer.concat(pieces)]));
}

/** Counts unpacked bytes. */
class Count {
  #part = 0;
  #whole = 0;

  begin(): void {
    this.#part = 0;
  }

  add(bytes: number): void {
    this.#part += bytes;
    this.#whole += bytes;
    if (this.#part > limits.partBytes || this.#whole > limits.wholeBytes) throw tooLarge;
  }
}

/** The message for a file that is not whole. */
export { damaged };
