import * as crypto from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import { fileOf, instantOfRelease } from './release.ts';
import {
  carriedFiles,
  partLists,
  releasedFiles,
  releaseManifest,
  releaseRecord,
  type PartLists,
  type ReleasedFile,
  type ReleaseRecord,
} from './schema/release.ts';
import { isCleaned, readWithdrawals } from './withdrawals/list.ts';

/** A finished release on disk. Its lists are without what lies in the folders of parts. */
export interface Release {
  folder: string;
  record: ReleaseRecord;
  /** Address → SHA-256 of its decoded bytes; carried files are not in it. */
  manifest: Record<string, string>;
  /** Hashed files of earlier releases → since when no newer release uses them. */
  carried: Record<string, string>;
  /** The files on disk for each address of the manifest and each carried one. */
  files: Record<string, ReleasedFile>;
}

/** Copies that may lie beside a file, by the ending of their names. */
export const encodings = ['br', 'gz'] as const;

export const siteOf = (folder: string) => path.join(folder, 'site');
export const snapshotOf = (folder: string) => path.join(folder, 'snapshot');

/** A release is not there, not whole, or holds something else. */
export class ReleaseError extends Error {
  constructor(folder: string, why: string, cause?: unknown) {
    super(`Bản ${path.basename(folder)} không dùng được: ${why}.`, { cause });
    this.name = 'ReleaseError';
  }
}

/**
 * Reads one of the files in which a release says what it is.
 * @throws {ReleaseError} when it is missing, cut off or does not hold what it should
 */
export function readReleaseFile<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ReleaseError(folder, `${name} ${isMissing ? 'không có' : 'bị hỏng'}`, error);
  }
}

/**
 * Reads what a release says of itself. Whether its files are there and whole is another question.
 * @throws {ReleaseError}
 */
export function readRelease(folder: string): Release {
  const record = readRecord(folder);
  const manifest = readReleaseFile(folder, 'manifest.json', releaseManifest);
  const carried = readReleaseFile(folder, 'carried.json', carriedFiles);
  const files = keepsSizes(folder)
    ? readReleaseFile(folder, 'files.json', releasedFiles)
    : measureFiles(folder, manifest, carried);
  return { folder, record, manifest, carried, files };
}

/** @throws {ReleaseError} */
export function readRecord(folder: string): ReleaseRecord {
  return readReleaseFile(folder, 'release.json', releaseRecord);
}

/**
 * Names of the finished releases in a folder, oldest first; none while there is no such folder. What
 * else lies there (`lost+found` of a disk, a copy that somebody made) is none of ours.
 */
export function releaseIds(root: string): string[] {
  try {
    return readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && instantOfRelease(entry.name))
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Returns the path of a part's lists in a release. */
export function listsOf(folder: string, part: string): string {
  return path.join(folder, 'parts', `${part.split('/').filter(Boolean).join('.')}.json`);
}

/**
 * Reads what lies in the folder of a part.
 * @throws {ReleaseError}
 */
export function readPart({ folder }: Release, part: string): PartLists {
  const place = listsOf(folder, part);
  return readReleaseFile(folder, path.relative(folder, place), partLists);
}

/** An address of a release with what should lie there. */
export interface FiledAddress {
  address: string;
  place: string;
  /** Nothing when the release does not know it any more. */
  file: ReleasedFile | undefined;
  hash: string | undefined;
}

/** All files of a release, also the carried ones and those of parts. @param parts only these */
export function* filesOf(
  release: Release,
  parts = Object.keys(release.record.parts),
): Generator<FiledAddress> {
  const { folder, manifest, carried, files } = release;
  const placeOf = (address: string) => path.join(siteOf(folder), fileOf(address));
  for (const address of [...Object.keys(manifest), ...Object.keys(carried)]) {
    const file = files[address];
    yield { address, place: placeOf(address), file, hash: manifest[address] ?? file?.hash };
  }
  for (const part of parts) {
    const lists = tryReadPart(release, part);
    if (!lists) yield { address: part, place: placeOf(part), file: undefined, hash: undefined };
    for (const [address, hash] of Object.entries(lists?.manifest ?? {}))
      yield { address, place: placeOf(address), file: lists?.files[address], hash };
  }
}

/** The lists of a part; nothing when they can't be read. */
export function tryReadPart(release: Release, part: string): PartLists | undefined {
  try {
    return readPart(release, part);
  } catch (error) {
    if (error instanceof ReleaseError) return undefined;
    throw error;
  }
}

/**
 * Addresses of which a file or a copy is missing or has another size than it was written with.
 * @param parts looks into these only
 */
export function damagedSizes(release: Release, parts?: string[]): string[] {
  const damaged = [];
  for (const { address, place, file } of filesOf(release, parts))
    if (!file || !hasSizes(place, file)) damaged.push(address);
  return damaged;
}

/** Counts the addresses of a release, and its bytes on disk if it shared no files. */
export function sizeOfRelease({ files, record }: Pick<Release, 'files' | 'record'>): {
  files: number;
  bytes: number;
} {
  const own = Object.values(files);
  const parts = Object.values(record.parts);
  return {
    files: own.length + sum(parts.map((part) => part.files)),
    bytes: sum([...own.map(bytesOf), ...parts.map((part) => part.bytes)]),
  };
}

/** Of a file with its copies. */
export const bytesOf = ({ bytes, br = 0, gz = 0 }: ReleasedFile) => bytes + br + gz;

const sum = (numbers: number[]) => numbers.reduce((whole, each) => whole + each, 0);

/**
 * Tells if nothing in a release has been withdrawn since. When the list of withdrawals can't
 * be read, nobody knows: then it may not.
 */
export function mayBeShown(record: ReleaseRecord, dataDir: string): boolean {
  try {
    return isCleaned(record, readWithdrawals(dataDir));
  } catch {
    return false;
  }
}

/**
 * Finds a stand-in for an unreadable release: of those that may be shown the newest that
 * is whole or, when each misses a file, the newest.
 */
export function standIn(dataDir: string): Release | undefined {
  const root = path.join(dataDir, 'releases');
  let damaged: Release | undefined;
  for (const id of releaseIds(root).reverse())
    try {
      const folder = path.join(root, id);
      const release = readRelease(folder);
      if (!mayBeShown(release.record, dataDir)) continue;
      if (damagedSizes(release).length === 0) return release;
      damaged ??= release;
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error;
    }
  return damaged;
}

/** Releases that were made before sizes were kept have no such list. */
function keepsSizes(folder: string): boolean {
  return existsSync(path.join(folder, 'files.json'));
}

/** Measures what a release without a list of sizes has on disk; what is damaged is left out. */
function measureFiles(
  folder: string,
  manifest: Release['manifest'],
  carried: Release['carried'],
): Release['files'] {
  const files: Release['files'] = {};
  for (const address of [...Object.keys(manifest), ...Object.keys(carried)]) {
    const place = path.join(siteOf(folder), fileOf(address));
    const file = measure(place);
    const hash = manifest[address] ?? hashOfFile(place);
    if (!file || hash === undefined || !isIntact(place, file, hash)) continue;
    files[address] = manifest[address] === undefined ? { ...file, hash } : file;
  }
  return files;
}

function measure(place: string): ReleasedFile | undefined {
  const bytes = sizeOf(place);
  if (bytes === undefined) return undefined;
  const file: ReleasedFile = { bytes };
  for (const encoding of encodings) {
    const copy = sizeOf(`${place}.${encoding}`);
    if (copy !== undefined) file[encoding] = copy;
  }
  return file;
}

function hashOfFile(place: string): string | undefined {
  try {
    return crypto.hash('sha256', readFileSync(place));
  } catch {
    return undefined;
  }
}

/**
 * Tells whether a file has the hash that it was made with, and each of its copies decodes to it.
 */
export function isIntact(place: string, file: ReleasedFile, hash: string | undefined): boolean {
  try {
    const body = readFileSync(place);
    if (crypto.hash('sha256', body) !== hash) return false;
    return encodings.every(
      (encoding) =>
        file[encoding] === undefined ||
        decoders[encoding](readFileSync(`${place}.${encoding}`)).equals(body),
    );
  } catch {
    return false;
  }
}

const decoders = { br: brotliDecompressSync, gz: gunzipSync };

function hasSizes(place: string, file: ReleasedFile): boolean {
  const copies = encodings.filter((encoding) => file[encoding] !== undefined);
  return (
    sizeOf(place) === file.bytes &&
    copies.every((encoding) => sizeOf(`${place}.${encoding}`) === file[encoding])
  );
}

/** In bytes; nothing when there is no file there, or none that can be looked at. */
function sizeOf(place: string): number | undefined {
  try {
    const found = statSync(place, { throwIfNoEntry: false });
    return found?.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}
