import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { pino, stdTimeFunctions } from 'pino';
import { withoutContacts } from './without-contacts.ts';

/** The form of lines: to be read by a person, or as records of pino, one a line. */
export type LogFormat = 'text' | 'json';

/** The destination of a process's output. */
export interface LogLinesOptions {
  /** The name of the process, in records. */
  id: string;
  format: LogFormat;
  write: (text: string) => void;
}

/** Takes what a process writes, line by line, without anybody's number or address. */
export class LogLines {
  readonly #options: LogLinesOptions;
  readonly #logger;

  constructor(options: LogLinesOptions) {
    this.#options = options;
    this.#logger = pino(
      {
        base: { process: options.id },
        timestamp: stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
      },
      { write: options.write },
    );
  }

  /** @param level what lines of this stream are, unless they are records already */
  read(stream: Readable, level: 'info' | 'error', hear?: (line: string) => void): void {
    createInterface({ input: stream, crlfDelay: Infinity }).on('line', (line) => {
      const clean = withoutContacts(line);
      this.#write(clean, level);
      if (clean.trim()) hear?.(clean);
    });
  }

  /** Writes a line of the supervisor's own. */
  say(line: string): void {
    this.#write(line, 'info');
  }

  #write(line: string, level: 'info' | 'error'): void {
    if (this.#options.format === 'text' || isRecord(line)) this.#options.write(`${line}\n`);
    else if (line.trim()) this.#logger[level](line);
  }
}

function isRecord(line: string): boolean {
  return line.startsWith('{"level":') && line.endsWith('}');
}
