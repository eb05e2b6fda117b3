import * as crypto from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileOf } from '../../content/release.ts';
import { encodings, siteOf, type Release } from '../../content/release-folder.ts';
import type { ReleasedFile } from '../../content/schema/release.ts';
import { isCompressible, type Compressor } from './compress.ts';
import type { Pace } from './pace.ts';

/**
 * The files of a release in the making. Each is written once or hard-linked from the last release;
 * nothing is ever overwritten.
 */
export class Draft {
  readonly site: string;
  readonly compressor: Compressor;
  readonly last: Release | undefined;
  readonly manifest = new Map<string, string>();
  /** Sizes of all files; those of compressed copies arrive later. */
  readonly files = new Map<string, ReleasedFile>();
  readonly #pace: Pace;
  readonly #folders = new Set<string>();
  readonly #shared: string[] = [];

  constructor(folder: string, compressor: Compressor, last?: Release, pace: Pace = 'whole') {
    this.#pace = pace;
    this.site = siteOf(folder);
    this.compressor = compressor;
    this.last = last;
  }

  /** Writes an address, or links it if the last release has the same bytes. */
  write(address: string, body: string | Buffer): void {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    const hash = hashOf(bytes);
    if (this.last?.manifest[address] === hash) return this.keep(address);
    const place = this.#place(address);
    writeFileSync(place, bytes, { flag: 'wx' });
    this.manifest.set(address, hash);
    const file: ReleasedFile = { bytes: bytes.length };
    this.files.set(address, file);
    if (isCompressible(address)) this.compressor.add(address, place, file);
  }

  /** Links an address from the last release. */
  keep(address: string): void {
    const hash = this.last?.manifest[address];
    if (!this.last || hash === undefined) throw new Error(`The last release has no ${address}.`);
    this.files.set(address, this.#link(address, this.last));
    this.manifest.set(address, hash);
  }

  /** Links a hashed file that only earlier releases use; it stays out of the manifest. */
  carry(address: string): void {
    if (!this.last) return;
    const file = this.#link(address, this.last);
    const hash = this.last.manifest[address] ?? file.hash;
    this.files.set(address, { ...file, ...(hash !== undefined && { hash }) });
  }

  /** Copies a file from outside, since the original may change. */
  copy(address: string, source: string): ReleasedFile {
    const place = this.#place(address);
    copyFileSync(source, place, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
    const bytes = readFileSync(place);
    this.manifest.set(address, hashOf(bytes));
    const file: ReleasedFile = { bytes: bytes.length };
    this.files.set(address, file);
    return file;
  }

  /** Lets an address answer with what lies at another one of this draft, without compressed copies. */
  repeat(address: string, other: string): void {
    const hash = this.manifest.get(other);
    const file = this.files.get(other);
    if (hash === undefined || !file) throw new Error(`The draft has no ${other}.`);
    linkSync(path.join(this.site, fileOf(other)), this.#place(address));
    this.manifest.set(address, hash);
    this.files.set(address, { bytes: file.bytes });
  }

  /** Copies a file of the renderer together with its compressed copies. */
  copyCompressed(address: string, source: string): void {
    const hash = hashOf(readFileSync(source));
    if (this.last?.manifest[address] === hash) return this.keep(address);
    const file = this.copy(address, source);
    const place = this.#place(address);
    for (const encoding of encodings) {
      const copy = `${place}.${encoding}`;
      copyFileSync(`${source}.${encoding}`, copy, constants.COPYFILE_EXCL);
      file[encoding] = statSync(copy).size;
    }
  }

  /** Lets a folder lead to one that earlier releases made, whole and unchanged. */
  share(folder: string, tree: string): void {
    const place = this.#place(folder.slice(0, -1));
    symlinkSync(tree, place);
    this.#shared.push(folder);
  }

  has(address: string): boolean {
    if (this.manifest.has(address)) return true;
    return this.#isShared(address) && existsSync(path.join(this.site, fileOf(address)));
  }

  /** Lists what lies in it, in the order of addresses; without what is in shared folders. */
  lists(): { manifest: Record<string, string>; files: Record<string, ReleasedFile> } {
    const inOrder = [...this.manifest].sort(([one], [other]) => (one < other ? -1 : 1));
    return { manifest: Object.fromEntries(inOrder), files: Object.fromEntries(this.files) };
  }

  /** The hash of what lies at an address; where nothing lies yet, of what will be linked. */
  hashOf(address: string): string | undefined {
    return this.manifest.get(address) ?? this.last?.manifest[address];
  }

  /** The text at an address; where nothing lies yet, what will be linked from the last release. */
  read(address: string): string {
    const site = this.last && !this.has(address) ? siteOf(this.last.folder) : this.site;
    return readFileSync(path.join(site, fileOf(address)), 'utf8');
  }

  /**
   * Links a file with those compressed copies that the last release lists. One that waits for a smaller
   * copy gets it when this release is to finish the last.
   */
  #link(address: string, last: Release): ReleasedFile {
    const file = last.files[address];
    if (!file) throw new Error(`The last release has no whole ${address}.`);
    const place = this.#place(address);
    const old = path.join(siteOf(last.folder), fileOf(address));
    linkSync(old, place);
    if (file.quick && this.#pace === 'finish') {
      const body = readFileSync(place);
      // What is damaged stays as it is, for the scrub to find.
      if (hashOf(body) === last.manifest[address]) {
        const finished: ReleasedFile = { bytes: body.length };
        this.compressor.add(address, place, finished);
        return finished;
      }
    }
    for (const encoding of encodings)
      if (file[encoding] !== undefined) linkSync(`${old}.${encoding}`, `${place}.${encoding}`);
    return file;
  }

  #isShared(address: string): boolean {
    return this.#shared.some((folder) => address.startsWith(folder));
  }

  #place(address: string): string {
    if (this.#isShared(address)) throw new Error(`${address} lies in a shared folder.`);
    const place = path.join(this.site, fileOf(address));
    const folder = path.dirname(place);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    return place;
  }
}

/** SHA-256 of text or bytes. */
export function hashOf(body: string | Buffer): string {
  return crypto.hash('sha256', body);
}
