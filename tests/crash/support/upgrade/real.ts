import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { stackVariables } from '../../../support/running-stack.ts';
import type { Layout } from './tiny.ts';

/** The material of an installation: code that is compiled, data, and who administers it. */
export interface Stock {
  code: string;
  data: string;
  email: string;
  password: string;
}

/** The words of a command, and its exit code; `null` where it was cut off. */
export interface Upgraded {
  code: number | null;
  said: string;
}

/** Something that is done as soon as an upgrade says some words. */
interface Moment {
  words: string;
  work: () => Promise<void>;
}

const { PATH = '', HOME = '' } = process.env;
const bare: Record<string, string> = { PATH, HOME, npm_config_prefer_offline: 'true' };

/** An installation of the real code, kept running as its layout has it. */
export class RealInstallation {
  readonly folder: string;
  readonly link: string;
  readonly dataDir: string;
  readonly #layout: Layout;
  readonly #stock: Stock;
  readonly #settings: Record<string, string>;
  /** Counts starts and power cuts: what was started before the last of them is not started again. */
  #life = 0;
  #token = '';

  private constructor(folder: string, layout: Layout, stock: Stock, settings: object) {
    this.folder = folder;
    this.link = path.join(folder, 'ap-so');
    const own = { default: 'ap-so/data', service: 'var-lib', setting: 'ap-so/du-lieu' };
    this.dataDir = path.join(folder, own[layout]);
    this.#layout = layout;
    this.#stock = stock;
    this.#settings = { ...settings };
  }

  /** Lays it, so that it can be started. @param folder one that is not there yet */
  static async lay(folder: string, layout: Layout, stock: Stock): Promise<RealInstallation> {
    mkdirSync(folder);
    const settings = { ...(await settingsOf(folder)), MIN_FREE_MB: '1' };
    const laid = new RealInstallation(folder, layout, stock, settings);
    laid.#layCode();
    cpSync(stock.data, laid.dataDir, { recursive: true, verbatimSymlinks: true });
    return laid;
  }

  #layCode(): void {
    const isService = this.#layout === 'service';
    const code = isService ? path.join(`${this.link}.versions`, 'first') : this.link;
    mkdirSync(path.dirname(code), { recursive: true });
    copyCode(this.#stock.code, code);
    if (isService) symlinkSync(code, this.link);
    if (this.#layout === 'default') return;
    const settings = path.join(isService ? this.folder : code, '.env');
    const where = isService ? this.dataDir : './du-lieu';
    const lines = Object.entries({ ...this.#settings, DATA_DIR: where });
    writeFileSync(settings, lines.map(([name, value]) => `${name}=${value}\n`).join(''));
    if (isService) symlinkSync(settings, path.join(code, '.env'));
  }

  /**
   * From now on `npm ci` brings packages and compiled code of a folder instead of installing anew: the
   * build finds that it has nothing to do where it is of the same sources.
   */
  sharesBuildOf(folder: string): void {
    // Where the installer lays an npm of its own, which an upgrade takes before that of the system.
    const tools = path.join(`${this.link}-tools`, 'node_modules/.bin');
    mkdirSync(tools, { recursive: true });
    const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
    const lay = `cp -al "${folder}/node_modules" . && cp -a "${folder}/build" . && cp -a "${folder}/cms/.next" cms/`;
    const script = `#!/bin/sh\nif [ "$1" = ci ]; then ${lay}; else exec "${npm}" "$@"; fi\n`;
    writeFileSync(path.join(tools, 'npm'), script);
    chmodSync(path.join(tools, 'npm'), 0o755);
  }

  /** The environment of a command that is typed. */
  get #typed(): NodeJS.ProcessEnv {
    const typed = this.#layout === 'default' ? { ...bare, ...this.#settings } : bare;
    return typed as NodeJS.ProcessEnv;
  }

  /** Starts it, and waits until it serves. */
  async start(): Promise<void> {
    this.#life += 1;
    this.#run();
    await this.serving();
    await this.signIn();
  }

  /** Signs in anew, as everybody must once the database was put back. */
  async signIn(): Promise<void> {
    const { email, password } = this.#stock;
    const { body } = await this.ask('POST', '/api/users/login', { email, password });
    this.#token = String(body['token']);
  }

  #run(): void {
    const command: [string, ...string[]] =
      this.#layout === 'service' ? ['node_modules/.bin/node', 'ops/start.ts'] : ['npm', 'start'];
    const [name, ...args] = command;
    const file = name.includes('/') ? path.join(this.link, name) : name;
    const options = { cwd: this.link, env: this.#typed, stdio: 'ignore', detached: true } as const;
    const child: ChildProcess = spawn(file, args, options);
    // As `Restart=always` of the unit; `npm start` does so by itself.
    const life = this.#life;
    child.once('exit', () => {
      if (this.#layout !== 'service') return;
      setTimeout(() => this.#life === life && this.#run(), 500);
    });
  }

  /** Waits until site and CMS answer. */
  async serving(): Promise<void> {
    const { CMS_URL, SITE_URL } = this.#settings;
    for (;;) {
      const answers = [`${CMS_URL}/admin/login`, `${SITE_URL}/`].map((page) =>
        fetch(page).then(
          ({ ok }) => ok,
          () => false,
        ),
      );
      if ((await Promise.all(answers)).every(Boolean)) return;
      await delay(250);
    }
  }

  /** A power cut for all that runs in its folder, an upgrade too. */
  async cut(): Promise<void> {
    this.#life += 1;
    for (;;) {
      const running = runningIn(this.folder);
      if (running.length === 0) return;
      for (const pid of running) end(pid);
      await delay(50);
    }
  }

  /** Runs `npm run upgrade` as it is typed, agreeing to what it asks. */
  upgrade(args: string[], at?: Moment): Promise<Upgraded> {
    const child = spawn('npm', ['run', 'upgrade', '--', ...args, '--yes'], {
      cwd: realpathSync(this.link),
      env: this.#typed,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let working: Promise<void> | undefined;
    for (const output of [child.stdout, child.stderr])
      output.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (at && said.includes(at.words)) working ??= at.work();
      });
    return new Promise((resolve, reject) => {
      child.once('error', reject).once('close', (code) => {
        if (at && !working) reject(new Error(`It never said “${at.words}”:\n${said}`));
        else Promise.resolve(working).then(() => resolve({ code, said }), reject);
      });
    });
  }

  /** The same, with a power cut as soon as it says some words; then all is started again. */
  async upgradeCutAt(words: string, args: string[]): Promise<void> {
    const cut = await this.upgrade(args, { words, work: () => this.cut() });
    if (cut.code === 0) throw new Error(`It was over before “${words}”:\n${cut.said}`);
    await this.start();
  }

  /** The name that the current version has for itself. */
  version(): string {
    const text = readFileSync(path.join(this.link, 'package.json'), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  }

  async ask(method: string, address: string, body?: object) {
    const { CMS_URL = '' } = this.#settings;
    const answer = await fetch(`${CMS_URL}${address}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        Origin: CMS_URL,
        // A version that was switched off closes what was kept open to it.
        Connection: 'close',
        ...(this.#token && { Authorization: `JWT ${this.#token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }

  async addTerm(term: string): Promise<void> {
    const draft = { term, meaning: 'Nghĩa.' };
    const { status, body } = await this.ask('POST', '/api/terms?draft=true', draft);
    if (status !== 201) throw new Error(`${term}: ${status} ${JSON.stringify(body)}`);
  }

  async addAccount(email: string): Promise<void> {
    const account = { email, name: 'Người mới', role: 'editor', password: 'mot cau ngan de nho' };
    const { status, body } = await this.ask('POST', '/api/users', account);
    if (status !== 201) throw new Error(`${email}: ${status} ${JSON.stringify(body)}`);
  }

  /** The things that people have saved: words that a test added, the number of others, and of accounts. */
  async kept() {
    const address = '/api/terms?limit=500&depth=0&draft=true&sort=createdAt';
    const docs = (await this.#read(address)) as { term: string }[];
    const users = await this.#read('/api/users?depth=0');
    const added = docs.map(({ term }) => term).filter((term) => term.startsWith('Từ thử'));
    return { terms: added, others: docs.length - added.length, accounts: users.length };
  }

  async #read(address: string): Promise<unknown[]> {
    const { status, body } = await this.ask('GET', address);
    const { docs } = body;
    if (!Array.isArray(docs)) throw new Error(`${address}: ${status} ${JSON.stringify(body)}`);
    return docs;
  }

  secret(): string {
    return readFileSync(path.join(this.dataDir, 'secret'), 'utf8');
  }
}

/** Makes settings of a system on free ports, which say nothing of where its data lie. */
export async function settingsOf(folder: string): Promise<Record<string, string>> {
  const all = Object.entries(await stackVariables(folder));
  return Object.fromEntries(all.filter(([name]) => name !== 'DATA_DIR'));
}

/** Copies code with all that is installed and compiled; packages are never written into. */
export function copyCode(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (['data', 'node_modules'].includes(name)) continue;
    execFileSync('cp', ['-a', path.join(from, name), to]);
  }
  copyPackages(from, to);
}

/** Packages are linked; they are copied where the folders lie on two disks, as when `/tmp` is memory. */
export function copyPackages(from: string, to: string): void {
  const isOneDisk = statSync(from).dev === statSync(to).dev;
  execFileSync('cp', [isOneDisk ? '-al' : '-a', path.join(from, 'node_modules'), to]);
}

/** Processes that work in a folder or below it. */
function runningIn(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`).startsWith(`${folder}/`);
      } catch {
        return false;
      }
    })
    .map(Number);
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
