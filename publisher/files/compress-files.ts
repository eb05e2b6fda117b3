import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A file that gets compressed copies beside it. */
export interface Uncompressed {
  place: string;
  body: Uint8Array;
  /** Whether time matters more than the last bytes. */
  isQuick: boolean;
}

/** In bytes: beyond it the best quality takes long for a few per cent, and 9 no longer than 8. */
const largeFile = 256 * 1024;

/** Bytes of the copies. */
export interface CopySizes {
  br: number;
  gz: number;
}

/** Runs on a thread of the pool, which calls what a module exports by default. */
export default function compressFiles(files: Uncompressed[]): CopySizes[] {
  return files.map(({ place, body, isQuick }) => {
    const br = brotliCompressSync(body, { params: brotliParams(body.length, isQuick) });
    const gz = gzipSync(body);
    writeFileSync(`${place}.br`, br, { flag: 'wx' });
    writeFileSync(`${place}.gz`, gz, { flag: 'wx' });
    return { br: br.length, gz: gz.length };
  });
}

function brotliParams(length: number, isQuick: boolean): Record<number, number> {
  return {
    // 10 takes ten times as long as 8 for six per cent, 11 three times as long as 10 for three; 9
    // gains little on 8, but a page that fits its window takes ten times as long.
    [constants.BROTLI_PARAM_QUALITY]: length > largeFile ? 9 : isQuick ? 8 : 10,
    // The smallest window that holds the page: a new one is made for every file.
    [constants.BROTLI_PARAM_LGWIN]: length < 2 ** 16 ? 16 : 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
  };
}
