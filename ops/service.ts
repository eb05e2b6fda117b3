import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import { formatSeconds } from '../content/text/duration.ts';
import { awaitsWord } from '../env/word.ts';
import { BackOff } from './back-off.ts';
import { guard } from './guard.ts';
import { beatEvery, Heartbeat, type Patience } from './heartbeat.ts';
import { root } from './install.mjs';
import { machineSlowness } from './slowness.ts';
import { LogFile } from './log-file.ts';
import { LogLines, type LogFormat } from './log-lines.ts';

/** The listener that is told what happens to a process. */
export interface ServiceListener {
  /** Says what an operator should see. */
  say: (line: string) => void;
  /** Takes its own lines, if they are for the operator too. */
  hear?: (line: string) => void;
  /** Told each time that it ended without being asked to. @param name Vietnamese */
  died?: (name: string) => void;
}

/** A process that `npm start` keeps running. */
export interface ServiceOptions extends ServiceListener {
  /** Names the log file. */
  id: string;
  /** Vietnamese, for messages. */
  name: string;
  /** Arguments of Node. */
  arguments: string[];
  env: NodeJS.ProcessEnv;
  logFolder: string;
  logFormat: LogFormat;
  patience: Patience;
  /** Says how many times longer than alone everything takes now; the machine's load by default. */
  slowness?: () => number;
  /** Milliseconds before it is started again when it keeps dying. */
  longestDelay: number;
}

/** The message of a process about itself. */
const message = z.object({
  ready: z.boolean().optional(),
  heldUp: z.string().optional(),
  heartbeat: z.number().optional(),
  waits: z.boolean().optional(),
});

/** Milliseconds that a process has to end by itself. */
const timeToEnd = 8_000;

/** Runs a process, starts it again when it dies or does not answer, and ends it when asked. */
export class Service {
  readonly #options: ServiceOptions;
  readonly #log: LogFile;
  readonly #lines: LogLines;
  readonly #backOff: BackOff;
  #child: ChildProcess | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isStopping = false;
  #isHeld = false;
  readonly #ready = Promise.withResolvers<void>();

  constructor(options: ServiceOptions) {
    this.#options = options;
    this.ready.catch(() => undefined); // Nobody need wait for it.
    this.#log = new LogFile(options.logFolder, options.id);
    this.#lines = new LogLines({
      id: options.id,
      format: options.logFormat,
      write: (text) => this.#log.write(text),
    });
    this.#backOff = new BackOff(options.longestDelay);
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

  /**
   * Starts the process.
   * @param isHeld true if it is to load its code only, until `begin` is called
   */
  start({ isHeld = false } = {}): void {
    this.#isStopping = false;
    this.#isHeld = isHeld;
    const { id, hear } = this.#options;
    const env = { ...this.#options.env, ...(isHeld && { [awaitsWord]: '1' }) };
    const startedAt = performance.now();
    // A process gives its memory back by a collection that it asks for.
    const options = ['--expose-gc', '--import', guard];
    const child = spawn(process.execPath, [...options, ...this.#options.arguments], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Ctrl-C in a terminal goes to the supervisor alone: else it kills what the process works with first.
      detached: true,
    });
    this.#child = child;
    this.#lines.say(`--- ${new Date().toISOString()} ${id} ${child.pid}`);
    if (child.stdout) this.#lines.read(child.stdout, 'info', hear);
    if (child.stderr) this.#lines.read(child.stderr, 'error', hear);
    const beats = this.#watch(child);
    const ended = (reason: number | string) => {
      clearInterval(beats);
      this.#ended(reason, startedAt);
    };
    child.on('error', (error) => {
      this.#lines.say(error.message);
      if (child.pid === undefined) ended(error.message);
    });
    child.once('exit', (code, signal) => ended(code ?? signal ?? 1));
  }

  /** Lets a process begin that was started early. One that ended meanwhile is started again. */
  begin(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    if (this.#child) letBegin(this.#child);
    else this.start();
  }

  /** Takes what the process says of itself, and kills it when it no longer answers. */
  #watch(child: ChildProcess): NodeJS.Timeout {
    const { name, say, patience, slowness = machineSlowness } = this.#options;
    const heartbeat = new Heartbeat(patience);
    child.on('message', (value) => {
      const { data: heard } = message.safeParse(value);
      if (heard?.ready) this.#ready.resolve();
      if (heard?.heldUp) this.#ready.reject(new Error(heard.heldUp));
      if (heard?.ready || heard?.heldUp) heartbeat.ready();
      if (heard?.heartbeat !== undefined) heartbeat.answered();
      if (heard?.waits && !this.#isHeld) letBegin(child);
    });
    let count = 0;
    return setInterval(() => {
      if (child.killed) return;
      if (heartbeat.beat(slowness())) {
        say(`${name} không trả lời, đang buộc dừng để mở lại.`);
        child.kill('SIGKILL');
      } else if (child.connected) child.send({ heartbeat: ++count }, () => undefined);
    }, beatEvery);
  }

  /** Ends the process, politely first, until `start` is called again. */
  async pause(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#timer);
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null) await end(child);
  }

  /** Ends the process for good. */
  async stop(): Promise<void> {
    await this.pause();
    await this.#log.close();
  }

  #ended(reason: number | string, startedAt: number): void {
    if (this.#isStopping) return;
    this.#child = undefined;
    const { died, name, say } = this.#options;
    // What it lacks may be there when it is to begin.
    if (this.#isHeld) return this.#lines.say(`${name} đã dừng trước khi bắt đầu (${reason}).`);
    const delay = this.#backOff.after(performance.now() - startedAt);
    const when = delay === 0 ? 'đang mở lại' : `mở lại sau ${formatSeconds(delay)}`;
    say(`${name} đã dừng (${reason}), ${when}. Nhật ký: ${this.logFile}`);
    died?.(name);
    this.#timer = setTimeout(() => this.start(), delay);
  }
}

function letBegin(child: ChildProcess): void {
  if (child.connected) child.send({ begin: true }, () => undefined);
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), timeToEnd);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
