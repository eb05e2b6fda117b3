import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Payload } from 'payload';
import type { Environment } from '../../../env/environment.ts';
import { bareEnvironment, runFile, type Told } from '../../support/command.ts';
import { typeAtTerminal } from '../../support/terminal.ts';
import { environmentIn, layTables } from './contract.ts';

/** A file of `cms/commands`. */
type Command = 'backup' | 'restore' | 'move';

/** One installation beside others: a data folder and a database of its own. */
export class System {
  readonly environment: Environment;
  /** The variables its commands are given besides. */
  also: Record<string, string> = {};

  private constructor(environment: Environment) {
    this.environment = environment;
  }

  /** One whose tables are made, with nothing in them. @param database as `contract` was given it */
  static async empty(database: string): Promise<System> {
    const system = await System.bare(database);
    if (database.startsWith('file:')) await layTables(system.environment.dataDir);
    return system;
  }

  /** One that was never opened. @param database as `contract` was given it */
  static async bare(database: string): Promise<System> {
    const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-system-'));
    return new System(environmentIn(folder, database));
  }

  static of(environment: Environment): System {
    return new System(environment);
  }

  /** Runs a command of `cms/commands` in a process of its own, as an operator does. */
  run(command: Command, ...args: string[]): Told {
    return runFile(`cms/commands/${command}.ts`, args, this.#variables());
  }

  /** Runs a line of the handbook as somebody types it in the folder of the code. */
  typeLine(line: string): Told {
    const env = this.#typedWith();
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { env, encoding: 'utf8' });
    return { code: status, out: stdout.trim(), error: stderr.trim() };
  }

  /** The same while this process goes on, for what asks it something. */
  typeLineBeside(line: string): Promise<Told> {
    return typeAtTerminal(line, { env: this.#typedWith() });
  }

  /**
   * Runs a command with somebody at its terminal, who waits for each question and types an answer.
   * @param answers a part of each question, and what is typed
   */
  typed(
    command: Command,
    answers: [question: string, answer: string][],
    ...args: string[]
  ): Promise<Told> {
    const quoted = [process.execPath, `cms/commands/${command}.ts`, ...args].map(
      (word) => `'${word}'`,
    );
    return typeAtTerminal(quoted.join(' '), { answers, env: this.#typedWith() });
  }

  /** Does what `npm start` does before it serves. */
  start(): Told {
    return runFile('cms/commands/prepare.ts', [], this.#variables());
  }

  /** Kills a command as soon as it says that it does something. @returns whether it did */
  async killAt(command: Command, step: RegExp, ...args: string[]): Promise<boolean> {
    const child = spawn(process.execPath, [`cms/commands/${command}.ts`, ...args], {
      env: this.#typedWith(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let isKilled = false;
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (step.test(line)) isKilled = child.kill('SIGKILL') || isKilled;
    });
    const { promise, resolve } = Promise.withResolvers<void>();
    child.once('close', () => resolve());
    await promise;
    return isKilled && child.signalCode === 'SIGKILL';
  }

  /** Names of the backups in its folder. */
  async backups(): Promise<string[]> {
    return (await readdir(this.#backupFolder).catch(() => [])).toSorted();
  }

  /** The newest of its backups. */
  async backup(): Promise<string> {
    return path.join(this.#backupFolder, (await this.backups()).at(-1) ?? '');
  }

  get #backupFolder(): string {
    return path.join(this.environment.dataDir, 'backups');
  }

  async remove(): Promise<void> {
    await rm(this.environment.dataDir, { recursive: true, force: true });
  }

  #typedWith(): NodeJS.ProcessEnv {
    return { ...bareEnvironment(), ...this.#variables() };
  }

  #variables(): Record<string, string> {
    const { databaseUri, dataDir, payloadSecret, uploads } = this.environment;
    return {
      DATA_DIR: dataDir,
      DATABASE_URI: databaseUri,
      PAYLOAD_SECRET: payloadSecret,
      MIN_FREE_MB: '0',
      ...(uploads && 'folder' in uploads && { UPLOADS_TO: uploads.folder }),
      ...this.also,
    };
  }
}

/** All rows and versions of a CMS as the database keeps them, by collection, in order. */
export async function recordsOf(payload: Payload): Promise<Record<string, unknown[]>> {
  const all = { limit: 0, pagination: false, sort: 'id' };
  const records: Record<string, unknown[]> = {};
  for (const { slug, versions } of payload.config.collections) {
    records[slug] = (await payload.db.find({ collection: slug, ...all })).docs;
    if (versions)
      records[`${slug} versions`] = (
        await payload.db.findVersions({ collection: slug, ...all })
      ).docs;
  }
  for (const { slug, versions } of payload.config.globals) {
    records[slug] = [await payload.db.findGlobal({ slug })];
    if (versions)
      records[`${slug} versions`] = (
        await payload.db.findGlobalVersions({ global: slug, ...all })
      ).docs;
  }
  return JSON.parse(JSON.stringify(records)) as Record<string, unknown[]>;
}

/** Names and bytes of the files of a folder. */
export async function filesOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder).catch(() => [])).toSorted();
  const files = names.map(async (name) => [
    name,
    (await readFile(path.join(folder, name))).toString('base64'),
  ]);
  return Object.fromEntries(await Promise.all(files)) as Record<string, string>;
}
