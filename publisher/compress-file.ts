import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A file that gets compressed copies beside it. */
export interface Uncompressed {
  place: string;
  body: Uint8Array;
  /** Whether time matters more than the last bytes. */
  isQuick: boolean;
}

/** In bytes: beyond it the best quality takes seconds for a few per cent. */
const largeFile = 256 * 1024;

/** Runs on a thread of the pool, which calls what a module exports by default. */
export default function compressFile({ place, body, isQuick }: Uncompressed): void {
  writeFileSync(`${place}.br`, brotliCompressSync(body, { params: brotliParams(body, isQuick) }), {
    flag: 'wx',
  });
  writeFileSync(`${place}.gz`, gzipSync(body, { level: isQuick ? 6 : 9 }), { flag: 'wx' });
}

function brotliParams({ length }: Uint8Array, isQuick: boolean): Record<number, number> {
  const isLarge = length > largeFile;
  return {
    // 11 takes three times as long as 10 for three per cent.
    [constants.BROTLI_PARAM_QUALITY]: isLarge ? 9 : isQuick ? 5 : 10,
    // A window no larger than the page: a new one is made for every file.
    [constants.BROTLI_PARAM_LGWIN]: isLarge ? 22 : 18,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
  };
}
