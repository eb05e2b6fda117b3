import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readPack } from '../../content/pack-file.ts';
import { pagesOf } from '../../content/pack.ts';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const decoders = new Map([
  ['.br', brotliDecompressSync],
  ['.gz', gunzipSync],
]);

/** The files below a folder that hold a text, compressed ones and packs too. */
export function filesWith(text: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile() && readAsReader(file).includes(text));
}

/** The text of a file as a reader gets it: unpacked, and of a pack the pages. */
export function readAsReader(file: string): string {
  const packed = readFileSync(file);
  const decode = decoders.get(path.extname(file)) ?? (isGzipped(packed) ? gunzipSync : undefined);
  const bytes = decode?.(packed) ?? packed;
  return /\/data\/goi\/[^/]+\.json(?:\.br|\.gz)?$/.test(file)
    ? Object.values(pagesOf(readPack(bytes))).join('\n')
    : bytes.toString('utf8');
}

const isGzipped = (bytes: Buffer) => bytes.length > 2 && bytes.readUInt16BE() === 0x1f8b;
