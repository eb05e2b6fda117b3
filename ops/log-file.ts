import { createStream, type RotatingFileStream } from 'rotating-file-stream';

/**
 * The limits at which a file is put aside as `<id>.1.log`, and the number of these kept: two weeks,
 * or 70 MB.
 */
export interface LogLimits {
  /** As `rotating-file-stream` reads them: bytes with K or M, days with d. */
  size: string;
  interval: string;
  rotate: number;
}

const usual: LogLimits = { size: '5M', interval: '1d', rotate: 14 };
/** Bytes that wait for a slow disk; what comes on top is dropped. */
const mostWaiting = 1024 * 1024;
const newline = 0x0a;

/**
 * Log of a process, in `<id>.log`. A line that can't be written (a full disk, a folder without
 * rights) is dropped and counted: the log never stands in the way of what it tells of. As soon as one
 * can be written again, the count is told.
 */
export class LogFile {
  readonly #folder: string;
  readonly #id: string;
  readonly #limits: LogLimits;
  #stream: RotatingFileStream | undefined;
  #dropped = 0;

  constructor(folder: string, id: string, limits = usual) {
    this.#folder = folder;
    this.#id = id;
    this.#limits = limits;
  }

  write(text: string | Buffer): void {
    const chunk = Buffer.from(text);
    this.#stream ??= this.#open();
    if (this.#stream.writableLength > mostWaiting) return this.#drop(chunk);
    this.#stream.write(chunk, (error) => (error ? this.#drop(chunk) : this.#tellDropped()));
  }

  /** Writes what waits, and closes the file. */
  async close(): Promise<void> {
    const stream = this.#stream;
    this.#stream = undefined;
    if (!stream || stream.destroyed) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    stream.once('close', resolve).end();
    await promise;
  }

  /** The library ends a stream that could not write: the next line opens a new one. */
  #open(): RotatingFileStream {
    const stream = createStream(
      (count) => (count === null ? `${this.#id}.log` : `${this.#id}.${String(count)}.log`),
      { ...this.#limits, path: this.#folder, mode: 0o600, initialRotation: true },
    );
    stream.on('error', () => {
      if (this.#stream === stream) this.#stream = undefined;
    });
    return stream;
  }

  #drop(chunk: Buffer): void {
    this.#dropped += Math.max(1, chunk.filter((byte) => byte === newline).length);
  }

  #tellDropped(): void {
    if (this.#dropped === 0) return;
    const text = `--- ${this.#dropped} dòng không ghi được vào nhật ký này.\n`;
    this.#dropped = 0;
    this.write(text);
  }
}
