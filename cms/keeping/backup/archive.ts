import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { type Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import { packTar } from 'modern-tar/fs';
import { BadBackup, UnusableHere } from './bad-backup.ts';
import { decrypted, encrypted } from './encryption.ts';
import { Hashing } from './hashed.ts';
import { backupFormat, manifest, manifestName, type Manifest, type Part } from './manifest.ts';
import { fromWeb, toWeb } from './web-streams.ts';

/** Bytes of a manifest at most: a hundred thousand files have a tenth of it. */
const longestManifest = 128 * 1024 * 1024;

/**
 * Writes an archive, the manifest first, and waits until the disk has it.
 * @param folder where the parts lie
 * @param recipients who can open it; without any it is not encrypted
 * @returns size and SHA-256 of the file
 */
export async function writeArchive(
  file: string,
  told: Manifest,
  folder: string,
  recipients: string[],
): Promise<{ bytes: number; sha256: string }> {
  const tar = packTar([
    { type: 'content', target: manifestName, content: JSON.stringify(told), mode: 0o600 },
    ...told.parts.map((part) => ({
      type: 'file' as const,
      target: part.path,
      source: path.join(folder, part.path),
      mode: 0o600,
    })),
  ]);
  const hashing = new Hashing();
  const target = createWriteStream(file, { mode: 0o600, flush: true });
  const gzip = createGzip({ level: 4 });
  if (recipients.length === 0) await pipeline(tar, gzip, hashing, target);
  else {
    const seal = (plain: AsyncIterable<Uint8Array>) => encrypted(plain, recipients);
    await pipeline(tar, gzip, seal, hashing, target);
  }
  return { bytes: hashing.bytes, sha256: hashing.digest() };
}

/** A consumer of the contents of an archive. */
export interface Reader {
  /** Told before anything is taken. @throws to read no further */
  onManifest?: (told: Manifest) => Promise<void> | void;
  /** Chooses where a part goes; nowhere by default. */
  take?: (part: Part) => Writable;
}

/**
 * Reads an archive to its end and compares every piece of it with its manifest.
 * @param name as people know it, for messages
 * @param identity the secret half of the key; none for an archive that is not encrypted
 * @throws {BadBackup} when it is damaged, cut off, holds something that it should not, or can't be
 * opened; what was taken until then is worth nothing. {UnusableHere} when its source broke off
 */
export async function readArchive(
  source: Readable,
  name: string,
  identity: string | undefined,
  reader: Reader = {},
): Promise<Manifest> {
  const ending = new AbortController();
  const gunzip = createGunzip();
  const open = (stream: AsyncIterable<Uint8Array>) => decrypted(stream, identity);
  let fault: unknown;
  const fetched = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* source as AsyncIterable<Uint8Array>;
    } catch (error) {
      fault = error;
      throw error;
    }
  };
  const flowing = pipeline(fetched, open, gunzip, { signal: ending.signal });
  flowing.catch(() => undefined); // Told by what reads from it.
  try {
    const entries = toWeb(gunzip).pipeThrough<ParsedTarEntry>(createTarDecoder({ strict: true }));
    const told = await readEntries(entries, reader);
    await flowing;
    return told;
  } catch (error) {
    const broken = fault;
    ending.abort();
    source.destroy();
    throw broken === undefined ? damageOf(error, name) : brokenOff(broken, name);
  }
}

async function readEntries(
  entries: ReadableStream<ParsedTarEntry>,
  { onManifest, take = nowhere }: Reader,
): Promise<Manifest> {
  let told: Manifest | undefined;
  const waiting = new Map<string, Part>();
  for await (const { header, body } of entries) {
    if (header.type !== 'file') throw new BadBackup(`“${header.name}” không phải là một tệp`);
    if (!told) {
      told = await readManifest(header.name, header.size, body);
      for (const part of told.parts) waiting.set(part.path, part);
      await onManifest?.(told);
      continue;
    }
    const part = waiting.get(header.name);
    if (!part) throw new BadBackup(`có tệp lạ “${header.name}”`);
    if (header.size !== part.bytes) throw new BadBackup(`“${part.path}” không đúng kích cỡ`);
    waiting.delete(header.name);
    await readPart(part, body, take(part));
  }
  const [missing] = waiting.keys();
  if (missing !== undefined) throw new BadBackup(`thiếu “${missing}”`);
  if (!told) throw new BadBackup('không có gì bên trong');
  return told;
}

async function readManifest(
  name: string,
  size: number,
  body: ReadableStream<Uint8Array>,
): Promise<Manifest> {
  if (name !== manifestName || size > longestManifest) throw new BadBackup('thiếu bảng kê');
  const said: unknown = JSON.parse(await text(fromWeb(body)));
  const format: unknown = Reflect.get(Object(said), 'format');
  if (typeof format === 'number' && format > backupFormat)
    throw new BadBackup('nó do một phiên bản Ấp Số mới hơn làm ra');
  return manifest.parse(said);
}

async function readPart(
  part: Part,
  body: ReadableStream<Uint8Array>,
  target: Writable,
): Promise<void> {
  const hashing = new Hashing();
  await pipeline(fromWeb(body), hashing, target);
  if (hashing.bytes !== part.bytes || hashing.digest() !== part.sha256)
    throw new BadBackup(`“${part.path}” không còn nguyên vẹn`);
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

/** Reports an error as damage of the archive; one from the disk stays as it is. */
function damageOf(error: unknown, name: string): Error {
  if (!(error instanceof Error)) return new BadBackup(String(error));
  if ('syscall' in error) return error;
  const isSentence = error instanceof BadBackup && error.message.endsWith('.');
  if (isSentence) return error;
  const detail = error instanceof BadBackup ? error.message : 'không đọc được tới hết';
  return new BadBackup(
    `Bản sao lưu “${name}” đã hỏng hoặc bị sửa: ${detail}. Chưa đụng tới gì; hãy dùng bản khác.`,
    { cause: error },
  );
}

/** Says nothing of the archive: the network or a disk did not give all of it. */
function brokenOff(error: unknown, name: string): Error {
  if (error instanceof Error && 'syscall' in error) return error;
  return new UnusableHere(
    `Chưa lấy được hết bản sao lưu “${name}”: mạng hay kho ngắt giữa chừng. Chưa đụng tới gì; hãy chạy lại.`,
    { cause: error },
  );
}

/** Waits until the disk has a file or the names in a folder. */
export async function syncToDisk(place: string): Promise<void> {
  const handle = await open(place, 'r');
  await handle.sync().finally(() => handle.close());
}
