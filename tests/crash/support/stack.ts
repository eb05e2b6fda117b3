import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCms } from '../../../cms/open.ts';
import { readEnvironment } from '../../../env/environment.ts';
import {
  startStack,
  stackVariables,
  stopStack,
  type RunningStack,
} from '../../support/running-stack.ts';
import { plantSmallContent } from './content.ts';

/** The processes of `npm start`, by the file that each runs. */
const files = {
  web: 'ops/web/main.ts',
  publisher: 'publisher/commands/main.ts',
  cms: 'cms/commands/serve.ts',
} as const;
export type Part = keyof typeof files;
export const parts = Object.keys(files) as Part[];

/** A whole installation on small content, to be broken. */
export class Stack {
  readonly dataDir: string;
  readonly #variables: Record<string, string>;
  #running: RunningStack | undefined;

  private constructor(dataDir: string, variables: Record<string, string>) {
    this.dataDir = dataDir;
    this.#variables = variables;
  }

  /**
   * @param dataDir an empty folder; else one is made
   * @param more variables of the environment
   */
  static async open(dataDir?: string, more: Record<string, string> = {}): Promise<Stack> {
    const folder = dataDir ?? (await mkdtemp(path.join(tmpdir(), 'ap-so-crash-')));
    const variables = { ...(await stackVariables(folder)), MIN_FREE_MB: '1', ...more };
    const payload = await openCms(readEnvironment(variables));
    await plantSmallContent(payload);
    await payload.destroy();
    const stack = new Stack(folder, variables);
    try {
      await stack.start();
    } catch (error) {
      if (!dataDir) await rm(folder, { recursive: true, force: true });
      throw error;
    }
    return stack;
  }

  get site(): string {
    return this.#variables.SITE_URL ?? '';
  }

  get cms(): string {
    return this.#variables.CMS_URL ?? '';
  }

  /** As `npm start` does, which hands signals on. */
  async start(): Promise<void> {
    this.#running = await startStack([process.execPath, 'ops/start.mjs'], this.#variables);
  }

  /** The number of the first process, or that of one of its parts while it runs. */
  pidOf(part?: Part): number | undefined {
    const first = this.#running?.process.pid;
    if (part === undefined || first === undefined) return first;
    return descendants(first).find((pid) => commandOf(pid).includes(files[part]));
  }

  /** Sends a signal to a part that runs. @returns whether it ran */
  signal(part: Part, signal: NodeJS.Signals): boolean {
    const pid = this.pidOf(part);
    return pid !== undefined && process.kill(pid, signal);
  }

  /** Starts one more publisher for the same data, beside the one that is watched. */
  startPublisher(): ChildProcess {
    return spawn(process.execPath, [files.publisher], {
      env: { ...process.env, NODE_ENV: 'production', ...this.#variables },
      stdio: 'ignore',
    });
  }

  /** Every process of this installation that runs. */
  pids(): number[] {
    const first = this.#running?.process.pid;
    return first === undefined ? [] : [first, ...descendants(first)];
  }

  async close(): Promise<void> {
    if (this.#running) await stopStack(this.#running);
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

/** Processes below one, nearest first. */
function descendants(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [...children, ...children.flatMap(descendants)];
}

const commandOf = (pid: number) => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
