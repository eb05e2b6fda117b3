import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';

const setUp = path.resolve(import.meta.dirname, '..', '..', '..', 'ops', 'kiosk');
/** The folder where Debian's Chromium looks for the policies of the machine. */
const etc = '/etc/chromium';

/** A Chromium as `ops/kiosk/install.sh` sets it up: the same policy, the same flags. */
export interface KioskBrowser {
  /** Starts it; give this to Playwright. */
  executablePath: string;
  args: string[];
  /** An empty folder for the profile. */
  profile: string;
  remove(): Promise<void>;
}

/**
 * Lays the policy over `/etc/chromium` for one browser alone, in a mount namespace of its own: other
 * browsers of the machine don't see it, and nothing has to be cleaned up there.
 */
export async function prepareKioskBrowser(origin: string): Promise<KioskBrowser> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-policy-'));
  const managed = path.join(folder, 'etc', 'policies', 'managed');
  await mkdir(managed, { recursive: true });
  await writeFile(path.join(managed, 'ap-so-kiosk.json'), await policyOf(origin));
  const executablePath = path.join(folder, 'chromium');
  const inside = `mount --bind '${folder}/etc' ${etc} && exec '${chromium()}' "$@"`;
  await writeFile(
    executablePath,
    `#!/bin/sh\nexec unshare --map-root-user --mount sh -c '${inside.replaceAll("'", `'\\''`)}' chromium "$@"\n`,
  );
  await chmod(executablePath, 0o755);
  return {
    executablePath,
    args: await flagsOf(origin),
    profile: path.join(folder, 'profile'),
    remove: async () => {
      // It writes its profile as it ends, and that may be after it has said that it is closed.
      await expect.poll(() => isNamedByProcess(folder)).toBe(false);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Tells whether something runs that was started with a folder. */
function isNamedByProcess(folder: string): boolean {
  return readdirSync('/proc').some((process) => {
    try {
      return readFileSync(`/proc/${process}/cmdline`, 'utf8').includes(folder);
    } catch {
      // It is no process, or has ended.
      return false;
    }
  });
}

/** Tells why the policy can't be tried on this machine, if it can't. */
export function whyNoPolicy(): string | undefined {
  if (!isThere(etc)) return 'needs the Chromium of Debian, which reads policies in /etc/chromium';
  const { status } = spawnSync('unshare', ['--map-root-user', '--mount', 'true']);
  return status === 0 ? undefined : 'needs unshare, to lay the policy over /etc/chromium';
}

/** Without developer tools no test could look into the browser: this one line is left out. */
async function policyOf(origin: string): Promise<string> {
  const policy = JSON.parse(
    (await readFile(path.join(setUp, 'policy.json'), 'utf8')).replaceAll('__ORIGIN__', origin),
  ) as Record<string, unknown>;
  delete policy.DeveloperToolsAvailability;
  return JSON.stringify(policy);
}

/** The flags of the unit, but for those that name its glass and its profile. */
async function flagsOf(origin: string): Promise<string[]> {
  const unit = await readFile(path.join(setUp, 'debian', 'ap-so-kiosk.service'), 'utf8');
  const command = /^ExecStart=((?:.*\\\n)*.*)/m.exec(unit)?.[1] ?? '';
  return command
    .replaceAll('${KIOSK_ADDRESS}', `${origin}/kiosk/`)
    .split(/\s+/)
    .filter((word) => /^--\w/.test(word) && !/^--(?:ozone-platform|user-data-dir)=/.test(word));
}

function chromium(): string {
  return process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
}

function isThere(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
