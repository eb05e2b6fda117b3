import * as crypto from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync, constants } from 'node:fs';
import path from 'node:path';
import { fileOf, isCompressible } from './address.ts';
import type { Compressor } from './compress.ts';
import { siteOf, type Release } from './release.ts';

/** Copies that lie beside a compressible file. */
export const encodings = ['br', 'gz'] as const;

/**
 * The files of a release that is being made. A file is written once, under a name that did not exist
 * in this folder, or linked from the last release: nothing is ever written over.
 */
export class Draft {
  readonly site: string;
  readonly compressor: Compressor;
  readonly last: Release | undefined;
  readonly manifest = new Map<string, string>();
  readonly #folders = new Set<string>();

  constructor(folder: string, compressor: Compressor, last?: Release) {
    this.site = siteOf(folder);
    this.compressor = compressor;
    this.last = last;
  }

  /** Writes an address; bytes equal to the last release's are linked from there. */
  write(address: string, body: string | Buffer): void {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    const hash = hashOf(bytes);
    if (this.last?.manifest[address] === hash) return this.keep(address);
    const place = this.#place(address);
    writeFileSync(place, bytes, { flag: 'wx' });
    this.manifest.set(address, hash);
    if (isCompressible(address)) this.compressor.add(place, bytes);
  }

  /** Takes an address over from the last release as it is. */
  keep(address: string): void {
    const hash = this.last?.manifest[address];
    if (!this.last || hash === undefined) throw new Error(`The last release has no ${address}.`);
    this.#link(address, this.last);
    this.manifest.set(address, hash);
  }

  /** Takes a hashed file over that only earlier releases use; it is no part of the manifest. */
  carry(address: string): void {
    if (this.last) this.#link(address, this.last);
  }

  /** Copies a file from outside: it may change there. */
  copy(address: string, source: string): void {
    const place = this.#place(address);
    copyFileSync(source, place, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
    this.manifest.set(address, hashOf(readFileSync(place)));
  }

  /** Copies a file of the renderer with the compressed copies that lie beside it. */
  copyCompressed(address: string, source: string): void {
    const hash = hashOf(readFileSync(source));
    if (this.last?.manifest[address] === hash) return this.keep(address);
    this.copy(address, source);
    const place = this.#place(address);
    for (const encoding of encodings)
      copyFileSync(`${source}.${encoding}`, `${place}.${encoding}`, constants.COPYFILE_EXCL);
  }

  has(address: string): boolean {
    return this.manifest.has(address);
  }

  read(address: string): string {
    return readFileSync(path.join(this.site, fileOf(address)), 'utf8');
  }

  #link(address: string, last: Release): void {
    const place = this.#place(address);
    const old = path.join(siteOf(last.folder), fileOf(address));
    linkSync(old, place);
    if (!isCompressible(address)) return;
    for (const encoding of encodings) linkSync(`${old}.${encoding}`, `${place}.${encoding}`);
  }

  #place(address: string): string {
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
