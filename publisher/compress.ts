import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fileOf, isCompressible } from './address.ts';
import type { Draft } from './draft.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Beyond this many files the smallest result costs more time than it saves bytes. */
const manyFiles = 400;
/** In bytes: beyond it the best quality takes seconds for a few per cent. */
const largeFile = 256 * 1024;
/** As many as the thread pool of Node takes at once. */
const atOnce = 4;

/** Writes `.br` and `.gz` beside every new file that is served compressed. */
export async function compress(draft: Draft): Promise<void> {
  const addresses = [...draft.fresh].filter(isCompressible);
  const isMany = addresses.length > manyFiles;
  const queue = addresses.values();
  const work = async () => {
    for (const address of queue) {
      const file = path.join(draft.site, fileOf(address));
      const body = readFileSync(file);
      const [br, gz] = await Promise.all([
        brotli(body, { params: brotliParams(body.length, isMany) }),
        zip(body, { level: isMany ? 6 : 9 }),
      ]);
      writeFileSync(`${file}.br`, br, { flag: 'wx' });
      writeFileSync(`${file}.gz`, gz, { flag: 'wx' });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

function brotliParams(bytes: number, isMany: boolean): Record<number, number> {
  const isLarge = bytes > largeFile;
  return {
    [constants.BROTLI_PARAM_QUALITY]: isLarge ? 9 : isMany ? 5 : 11,
    // A window no larger than the page: a new one is made for every file.
    [constants.BROTLI_PARAM_LGWIN]: isLarge ? 22 : 18,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
  };
}
