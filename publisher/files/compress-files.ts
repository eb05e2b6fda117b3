import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A file that gets compressed copies beside it. */
export interface Uncompressed {
  /** Read by the thread itself: handing bytes over would cost the one that renders as much as writing them. */
  place: string;
  effort: Effort;
}

/**
 * The effort: time, or the last few per cent. What every phone takes is worth the `most`, however
 * large it is; `letters` is the same for words with a byte for each letter.
 */
export type Effort = 'quick' | 'careful' | 'most' | 'letters';

const qualities: Record<Effort, number> = { quick: 8, careful: 11, most: 11, letters: 11 };

/** In bytes. Above this, quality 11 is too slow, and 9 as fast as 8. */
const largeFile = 256 * 1024;

/** Sizes of the copies, in bytes. */
export interface CopySizes {
  br: number;
  gz: number;
}

/** Runs on a thread, which calls a module's default export. */
export default function compressFiles(files: Uncompressed[]): CopySizes[] {
  return files.map(({ place, effort }) => {
    const body = readFileSync(place);
    const br = brotliCompressSync(body, { params: brotliParams(body.length, effort) });
    const gz = gzipSync(body);
    writeFileSync(`${place}.br`, br, { flag: 'wx' });
    writeFileSync(`${place}.gz`, gz, { flag: 'wx' });
    return { br: br.length, gz: gz.length };
  });
}

function brotliParams(length: number, effort: Effort): Record<number, number> {
  return {
    // 11 takes 54 ms of a page where 8 takes 4, for 8 % less. 9 gains little on 8, and is ten times slower
    // on a page that fits its window. See decision 010.
    [constants.BROTLI_PARAM_QUALITY]:
      length > largeFile && effort !== 'most' && effort !== 'letters' ? 9 : qualities[effort],
    // As small as fits: each file allocates its own window.
    [constants.BROTLI_PARAM_LGWIN]: length < 2 ** 16 ? 16 : 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
    // How ways back to what stood before are written: measured on the pack of all guides and on titles.
    ...(effort === 'letters' && {
      [constants.BROTLI_PARAM_NPOSTFIX]: 1,
      [constants.BROTLI_PARAM_NDIRECT]: 4,
    }),
  };
}
