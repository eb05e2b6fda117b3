import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { cpSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';

const here = import.meta.dirname;
const root = path.resolve(here, '../../../..');

export interface TinyVersion {
  name: string;
  schema: string[];
  isBroken?: boolean;
  hasBrokenCms?: boolean;
  /** The data it opens instead of those that it should. */
  opens?: 'folder' | 'database';
  /** True if it brings the real command, to be typed in its folder. */
  isTyped?: boolean;
}

/**
 * An installation's layout: as `npm start` leaves it, its data in the folder of the code; as the
 * installer leaves it, with all that is the operator's own elsewhere; or with a setting that places the
 * data in the folder of the code under another name.
 */
export type Layout = 'default' | 'service' | 'setting';

const cmd = (file: string) => `node ${path.join(root, file)}`;

/** Writes the code of a tiny version: `npm ci` and its builds are what its package.json says. */
export function writeVersion(
  folder: string,
  { isBroken = false, hasBrokenCms = false, isTyped = false, name, opens, schema }: TinyVersion,
): void {
  mkdirSync(path.join(folder, 'cms/migrations'), { recursive: true });
  mkdirSync(path.join(folder, 'ops'));
  const text = (file: string, content: unknown) =>
    writeFileSync(path.join(folder, file), JSON.stringify(content));
  text('package.json', {
    name: 'ap-so',
    version: name,
    type: 'module',
    scripts: {
      postinstall: `mkdir -p node_modules/.bin && ln -sf ${process.execPath} node_modules/.bin/node`,
      // The real configuration, as `next build` reads it.
      build: `${cmd('tests/crash/support/upgrade/tiny-build.ts')} && touch built`,
      backup: 'touch "$DATA_DIR/backed-up"',
      upgrade: 'node ops/upgrade/main.ts',
      'upgrade:copy': cmd('cms/commands/copy-for-trial.ts'),
      'upgrade:state': cmd('cms/commands/state-for-upgrade.ts'),
      // As npm hands it on: the words of a command, and who ran it.
      'upgrade:note': `printf '%s\\n' "$SUDO_USER" >> "$DATA_DIR/noted" && printf '%s\\n' >> "$DATA_DIR/noted"`,
      'upgrade:put-back': cmd('cms/commands/put-back.ts'),
    },
  });
  text('package-lock.json', { name: 'ap-so', lockfileVersion: 3, packages: { '': {} } });
  text('tiny.json', { name, schema, isBroken, hasBrokenCms, ...(opens && { opens }) });
  for (const step of schema) writeFileSync(path.join(folder, `cms/migrations/${step}.ts`), '');
  const start = `await import('${path.join(here, 'tiny-start.ts')}');`;
  writeFileSync(path.join(folder, 'ops/start.ts'), start);
  if (!isTyped) return;
  for (const room of ['ops', 'env', 'content'])
    cpSync(path.join(root, room), path.join(folder, room), { recursive: true, force: false });
}

/** A tiny installation that something like systemd keeps running. */
export class TinyInstallation {
  readonly link: string;
  /** The data, however they lie now. */
  readonly dataDir: string;
  readonly variables: Record<string, string>;
  #child: ChildProcess | undefined;
  #isKept = false;

  private constructor(link: string, dataDir: string, variables: Record<string, string>) {
    this.link = link;
    this.dataDir = dataDir;
    this.variables = variables;
  }

  static async make(
    link: string,
    version: TinyVersion,
    layout: Layout = 'default',
  ): Promise<TinyInstallation> {
    const elsewhere = path.join(path.dirname(link), 'var-lib');
    const dataDir = {
      default: path.join(link, 'data'),
      service: elsewhere,
      setting: path.join(link, 'du-lieu'),
    }[layout];
    const first = layout === 'service' ? path.join(`${link}.versions`, 'first') : link;
    writeVersion(first, version);
    const settings = path.join(layout === 'service' ? path.dirname(link) : link, '.env');
    if (layout === 'service') {
      mkdirSync(elsewhere);
      writeFileSync(settings, `DATA_DIR=${elsewhere}\n`);
      symlinkSync(settings, path.join(first, '.env'));
      symlinkSync(first, link);
    }
    if (layout === 'setting') writeFileSync(settings, 'DATA_DIR=./du-lieu\n');
    return new TinyInstallation(link, dataDir, {
      TINY_LINK: link,
      HOST: '127.0.0.1',
      PORT: String(await freePort()),
      CMS_PORT: String(await freePort()),
      SITE_URL: 'http://localhost',
      MIN_FREE_MB: '1',
    });
  }

  start(): void {
    this.#isKept = true;
    const folder = realpathSync(this.link);
    const child = spawn(process.execPath, ['ops/start.ts'], {
      cwd: folder,
      env: { ...process.env, ...this.variables },
      stdio: 'ignore',
    });
    this.#child = child;
    child.once('exit', () => {
      if (this.#isKept) setTimeout(() => this.#isKept && this.start(), 50);
    });
  }

  /** A power cut, or the end. */
  async kill(): Promise<void> {
    this.#isKept = false;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  /** The name of the version that serves, as soon as its CMS answers, too. */
  async serving(): Promise<string> {
    for (;;) {
      try {
        await fetch(`http://127.0.0.1:${this.variables.CMS_PORT}/admin/login`);
        const site = await fetch(`http://127.0.0.1:${this.variables.PORT}/`);
        return site.headers.get('version') ?? '';
      } catch {
        await delay(50);
      }
    }
  }

  /** Saves a word. @returns whether that was acknowledged */
  async save(word: string): Promise<boolean> {
    try {
      const place = `http://127.0.0.1:${this.variables.CMS_PORT}/${word}`;
      return (await fetch(place, { method: 'POST' })).ok;
    } catch {
      return false;
    }
  }

  /** Words that are in the database, and the changes of tables that it has. */
  kept(): { words: string[]; schema: string[] } {
    const database = new DatabaseSync(path.join(this.dataDir, 'ap-so.db'));
    const column = (query: string) =>
      database
        .prepare(query)
        .all()
        .map((row) => String(Object.values(row)[0]));
    const words = column('SELECT document FROM audit').map((word) => word.slice(1));
    const schema = column('SELECT name FROM payload_migrations ORDER BY name');
    database.close();
    return { words, schema };
  }
}

/**
 * A port that stays free while its server is away: those that systems hand out to whoever connects begin
 * above.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    const isFree = await new Promise<boolean>((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
}
