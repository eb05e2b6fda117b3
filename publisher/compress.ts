import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fileOf, isCompressible } from './address.ts';
import type { Draft } from './draft.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Beyond this many files the smallest result costs more time than it saves bytes. */
const manyFiles = 400;
/** As many as the thread pool of Node takes at once. */
const atOnce = 4;

/** Writes `.br` and `.gz` beside every new file that is served compressed. */
export async function compress(draft: Draft): Promise<void> {
  const addresses = [...draft.fresh].filter(isCompressible);
  const quality = addresses.length > manyFiles ? 5 : 11;
  const queue = addresses.values();
  const work = async () => {
    for (const address of queue) {
      const file = path.join(draft.site, fileOf(address));
      const body = await readFile(file);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      };
      await Promise.all([
        brotli(body, { params }).then((bytes) => writeFile(`${file}.br`, bytes, { flag: 'wx' })),
        zip(body, { level: quality === 11 ? 9 : 6 }).then((bytes) =>
          writeFile(`${file}.gz`, bytes, { flag: 'wx' }),
        ),
      ]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
