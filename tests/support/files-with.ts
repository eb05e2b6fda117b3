import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const decoders = new Map([
  ['.br', brotliDecompressSync],
  ['.gz', gunzipSync],
]);

/** The files below a folder that hold a text, compressed ones too. */
export function filesWith(text: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile() && bytesOf(file).includes(text));
}

function bytesOf(file: string): Buffer {
  const bytes = readFileSync(file);
  return decoders.get(path.extname(file))?.(bytes) ?? bytes;
}
