import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { root } from './install.mjs';

/** A process that `npm start` keeps running. */
export interface ServiceOptions {
  /** Names the log file. */
  id: string;
  /** Vietnamese, for messages. */
  name: string;
  /** Arguments of Node. */
  arguments: string[];
  env: NodeJS.ProcessEnv;
  logFolder: string;
  /** Says what an operator should see. */
  say: (line: string) => void;
  /** Takes its own lines, if they are for the operator too. */
  hear?: (line: string) => void;
}

/** What a process says of itself. */
const message = z.object({ ready: z.boolean().optional(), heldUp: z.string().optional() });

const firstDelay = 1_000;
const longestDelay = 30_000;
/** Who ran this long has recovered: the next delay is the first one again. */
const recoveredAfter = 60_000;
const patience = 8_000;

/** Runs a process, starts it again when it dies, and ends it when asked. */
export class Service {
  readonly #options: ServiceOptions;
  readonly #log: WriteStream;
  #child: ChildProcess | undefined;
  #delay = firstDelay;
  #timer: NodeJS.Timeout | undefined;
  #isStopping = false;
  readonly #ready = Promise.withResolvers<void>();

  constructor(options: ServiceOptions) {
    this.#options = options;
    this.ready.catch(() => undefined); // Nobody need wait for it.
    mkdirSync(options.logFolder, { recursive: true });
    this.#log = createWriteStream(this.logFile, { flags: 'a' });
  }

  get logFile(): string {
    return path.join(this.#options.logFolder, `${this.#options.id}.log`);
  }

  /**
   * Fulfilled when the process first said that it is ready; rejected with its sentence when it said
   * before that it can't be for now.
   */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  start(): void {
    const { id, env } = this.#options;
    const startedAt = performance.now();
    const guard = pathToFileURL(path.join(root, 'ops/end-with-parent.mjs')).href;
    const child = spawn(process.execPath, ['--import', guard, ...this.#options.arguments], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    this.#log.write(`--- ${new Date().toISOString()} ${id} ${child.pid}\n`);
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => this.#hear(chunk));
    child.on('message', (value) => {
      const { data: heard } = message.safeParse(value);
      if (heard?.ready) this.#ready.resolve();
      if (heard?.heldUp) this.#ready.reject(new Error(heard.heldUp));
    });
    child.once('error', (error) => this.#log.write(`${error.message}\n`));
    child.once('exit', (code, signal) => this.#ended(code ?? signal ?? 1, startedAt));
  }

  /** Ends the process: politely first. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#timer);
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      const force = setTimeout(() => child.kill('SIGKILL'), patience);
      child.once('exit', () => {
        clearTimeout(force);
        resolve();
      });
      child.kill('SIGTERM');
    });
  }

  #hear(chunk: Buffer): void {
    this.#log.write(chunk);
    const { hear } = this.#options;
    if (hear) for (const line of chunk.toString().split('\n')) if (line.trim()) hear(line);
  }

  #ended(reason: number | string, startedAt: number): void {
    if (this.#isStopping) return;
    const { name, say } = this.#options;
    if (performance.now() - startedAt > recoveredAfter) this.#delay = firstDelay;
    const delay = this.#delay;
    this.#delay = Math.min(delay * 2, longestDelay);
    say(
      `${name} đã dừng (${reason}), khởi động lại sau ${delay / 1000} giây. Nhật ký: ${this.logFile}`,
    );
    this.#timer = setTimeout(() => this.start(), delay);
  }
}
