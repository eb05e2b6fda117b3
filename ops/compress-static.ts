import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Smaller ones gain nothing. In bytes. */
const worthIt = 1024;

/**
 * Puts `.br` and `.gz` copies beside the scripts and styles of a build. They are made once and sent to
 * everybody for as long as the build is in use, so they may take time.
 */
export async function compressStatic(folder: string): Promise<void> {
  const files = await Array.fromAsync(glob('**/*.{js,css}', { cwd: folder }));
  await Promise.all(files.map((file) => compress(path.join(folder, file))));
}

async function compress(place: string): Promise<void> {
  const body = await readFile(place);
  if (body.length < worthIt) return;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  await writeFile(`${place}.br`, await promisify(brotliCompress)(body, { params }));
  await writeFile(`${place}.gz`, await promisify(gzip)(body, { level: 9 }));
}
