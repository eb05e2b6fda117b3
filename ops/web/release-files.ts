import type { Stats } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { isHashed } from '../../content/release.ts';
import { LRUCache } from 'lru-cache';
import type { Coding } from './accept-encoding.ts';
import { isText } from './content-type.ts';
import { contentHeaders, fileHeaders, type HeaderList, protection } from './headers.ts';

/** A file as it can be sent. */
export interface FileFacts {
  /** In bytes, as they are sent. */
  size: number;
  /** A strong one: nothing is written over a release's file, what replaces it has another time. */
  etag: string;
  /** As an HTTP date. */
  modified: string;
  /** Lifetime, policy, validators. */
  headers: HeaderList;
  /** Type and coding. */
  contentHeaders: HeaderList;
  /** Of `headers` those that also hold when it is sent in place of another one. */
  protection: HeaderList;
}

/** A small file is read, a larger one opened: whoever asked for it closes it. */
export type FoundFile = FileFacts & ({ body: Buffer } | { handle: FileHandle });

const kilobyte = 1024;
/**
 * The largest file held in memory; a larger one is read while it is sent: recordings, forms, a few
 * pictures.
 */
const largestHeld = 256 * kilobyte;
const mostHeld = 32 * 1024 * kilobyte;
/** In milliseconds. A release does not change, but a damaged file is mended in it. */
const lookAgainAfter = 1_000;
const heldFor = 5_000;

const endings: Record<Coding, string> = { br: '.br', gzip: '.gz', identity: '' };
/** There is nothing by that name; all else that the system says is a fault of this machine. */
const absent = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];

interface Held {
  file: FoundFile & { body: Buffer };
  /** The time it was last looked for on disk. */
  lookedAt: number;
}

/** The files of one release. Small ones stay in memory as long as they are asked for. */
export class ReleaseFiles {
  readonly #folder: string;
  readonly #policyOf: (address: string) => string;
  readonly #held = new LRUCache<string, Held>({
    maxSize: mostHeld,
    sizeCalculation: ({ file }, key) => file.body.length + key.length + kilobyte,
    ttl: heldFor,
    ttlResolution: heldFor / 10,
  });
  /** Whoever asks for what is being read waits for it. */
  readonly #reading = new Map<string, Promise<FoundFile | undefined>>();

  /** @param policyOf the Content Security Policy that a document is sent with */
  constructor(folder: string, policyOf: (address: string) => string) {
    this.#folder = folder;
    this.#policyOf = policyOf;
  }

  /**
   * Finds a file in the first of these codings that it has.
   * @returns `undefined` when there is none
   * @throws {NodeJS.ErrnoException} when it can't be read
   */
  async find(address: string, codings: readonly Coding[]): Promise<FoundFile | undefined> {
    const key = `${codings.join()} ${address}`;
    const held = this.#held.get(key);
    if (!held) return this.#look(key, address, codings);
    const now = performance.now();
    if (now - held.lookedAt > lookAgainAfter) {
      held.lookedAt = now;
      // Nobody waits for it: with hundreds of visitors all would.
      this.#look(key, address, codings).then(close, () => undefined);
    }
    return held.file;
  }

  async #look(
    key: string,
    address: string,
    codings: readonly Coding[],
  ): Promise<FoundFile | undefined> {
    const others = await this.#reading.get(key);
    if (others && 'body' in others) return others;
    const reading = this.#readFirst(address, codings);
    this.#reading.set(key, reading);
    try {
      const file = await reading;
      if (file && 'body' in file) this.#held.set(key, { file, lookedAt: performance.now() });
      else this.#held.delete(key);
      return file;
    } finally {
      if (this.#reading.get(key) === reading) this.#reading.delete(key);
    }
  }

  /** Tells whether there is such a file. */
  async has(address: string): Promise<boolean> {
    const stats = await whenPresent(stat(path.join(this.#folder, address)));
    return stats?.isFile() ?? false;
  }

  async #readFirst(address: string, codings: readonly Coding[]): Promise<FoundFile | undefined> {
    for (const coding of isText(address) ? codings : (['identity'] as const)) {
      const found = await this.#read(address, coding);
      if (found) return found;
    }
    return undefined;
  }

  async #read(address: string, coding: Coding): Promise<FoundFile | undefined> {
    const handle = await whenPresent(open(path.join(this.#folder, address + endings[coding])));
    let isHandedOn = false;
    try {
      const stats = await handle?.stat();
      if (!handle || !stats?.isFile()) return undefined;
      const facts = factsOf(address, coding, stats, this.#policyOf(address));
      if (stats.size <= largestHeld) {
        const body = await handle.readFile();
        return { ...facts, size: body.length, body };
      }
      isHandedOn = true;
      return { ...facts, handle };
    } finally {
      if (!isHandedOn) await handle?.close();
    }
  }
}

/** Reads all of a file, and closes it. */
export async function readWhole(file: FoundFile): Promise<Buffer> {
  if ('body' in file) return file.body;
  try {
    return await file.handle.readFile();
  } finally {
    await close(file);
  }
}

/** Gives back the handle of a file that was opened. */
export async function close(file: FoundFile | undefined): Promise<void> {
  if (file && 'handle' in file) await file.handle.close();
}

async function whenPresent<Result>(looking: Promise<Result>): Promise<Result | undefined> {
  try {
    return await looking;
  } catch (error) {
    if (absent.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

function factsOf(
  address: string,
  coding: Coding,
  { size, mtime, mtimeMs }: Stats,
  policy: string,
): FileFacts {
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs * 1000).toString(36)}${endings[coding]}"`;
  const modified = mtime.toUTCString();
  return {
    size,
    etag,
    modified,
    headers: [...fileHeaders(address, policy), ...validators(address, coding, etag, modified)],
    protection: protection(address, policy),
    contentHeaders: [
      ...contentHeaders(address),
      ...(coding === 'identity' ? ['Accept-Ranges', 'bytes'] : ['Content-Encoding', coding]),
    ],
  };
}

/**
 * Returns by what a file is asked for again, no more than somebody does: it weighs on a thin line. Nobody
 * asks for a hashed file again, and goes on only with one that is no compressed copy; who asks for data has
 * its tag.
 */
function validators(address: string, coding: Coding, etag: string, modified: string): HeaderList {
  if (isHashed(address)) return coding === 'identity' ? ['ETag', etag] : [];
  return address.startsWith('/data/') ? ['ETag', etag] : ['ETag', etag, 'Last-Modified', modified];
}
