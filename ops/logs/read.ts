import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { fold } from '../../content/text/fold.ts';
import { withoutContacts } from '../without-contacts.ts';

/** The lines that somebody wants to see. */
export interface LogFilter {
  /** `web`, `cms`, … */
  processes: string[];
  /** A part of the line, whatever its accents and capitals. */
  grep?: string;
}

type Say = (line: string) => void;

/** Lists the processes that have written into a folder of logs. */
export function processesIn(folder: string): string[] {
  return namesIn(folder)
    .flatMap((name) => /^([a-z-]+)\.log$/.exec(name)?.[1] ?? [])
    .sort();
}

/**
 * Reads the last lines of each process that a filter names, also of what was put aside. Whatever wrote
 * them, they carry nobody's number or address.
 * @param count lines of each process
 */
export function lastLines(folder: string, filter: LogFilter, count: number): string[] {
  return filter.processes.flatMap((name) => {
    let lines: string[] = [];
    for (const file of filesOf(folder, name)) {
      if (lines.length >= count) break;
      const own = textIn(path.join(folder, file)).split('\n');
      lines = [...own.flatMap((line) => shown(name, line, filter)), ...lines];
    }
    return count === 0 ? [] : lines.slice(-count);
  });
}

/**
 * Follows what is added from now on.
 * @returns tells what was added since the last call; a file that was put aside is read to its end first
 */
export function follow(folder: string, filter: LogFilter, say: Say): () => void {
  const tails = filter.processes.map(
    (name) =>
      new Tail(path.join(folder, `${name}.log`), (line) =>
        shown(name, line, filter).forEach((each) => say(each)),
      ),
  );
  return () => tails.forEach((tail) => tail.read());
}

/** One that was put aside meanwhile, or let go of, is empty. */
function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** The newest first: `web.log`, `web.1.log`, … */
function filesOf(folder: string, name: string): string[] {
  const aside = namesIn(folder)
    .flatMap((file) => {
      const [, own, number] = /^([a-z-]+)\.(\d+)\.log$/.exec(file) ?? [];
      return own === name ? [{ file, number: Number(number) }] : [];
    })
    .sort((one, other) => one.number - other.number);
  return [`${name}.log`, ...aside.map(({ file }) => file)];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function shown(name: string, line: string, { grep }: LogFilter): string[] {
  const clean = withoutContacts(line);
  const isWanted = clean.trim() !== '' && (!grep || fold(clean).includes(fold(grep)));
  return isWanted ? [`${name}: ${clean}`] : [];
}

/** The end of a file that grows, and is put aside under another name when it is full. */
class Tail {
  readonly #file: string;
  readonly #take: Say;
  #handle: number | undefined;
  #decoder = new StringDecoder();
  #rest = '';

  constructor(file: string, take: Say) {
    this.#file = file;
    this.#take = take;
    this.#handle = this.#open();
    // What is there was read already.
    if (this.#handle !== undefined) this.#drain(() => undefined);
    this.#rest = '';
  }

  read(): void {
    this.#handle ??= this.#open();
    if (this.#handle === undefined) return;
    this.#drain(this.#take);
    if (!this.#isPutAside(this.#handle)) return;
    this.#drain(this.#take);
    closeSync(this.#handle);
    this.#handle = this.#open();
    if (this.#handle !== undefined) this.#drain(this.#take);
  }

  #open(): number | undefined {
    try {
      return openSync(this.#file, 'r');
    } catch {
      return undefined;
    }
  }

  #isPutAside(handle: number): boolean {
    try {
      return statSync(this.#file).ino !== fstatSync(handle).ino;
    } catch {
      return true;
    }
  }

  #drain(take: Say): void {
    const buffer = Buffer.alloc(64 * 1024);
    for (;;) {
      const length = this.#handle === undefined ? 0 : readSync(this.#handle, buffer);
      if (length === 0) return;
      const lines = (this.#rest + this.#decoder.write(buffer.subarray(0, length))).split('\n');
      this.#rest = lines.pop() ?? '';
      lines.forEach((line) => take(line));
    }
  }
}
