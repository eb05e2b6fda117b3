import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { knownHole, severities, type KnownHole } from '../../../content/schema/program-news.ts';

/** Milliseconds that one request, and all of them together, may take. */
const patience = 60_000;
const patienceInAll = 3 * patience;
/** Bytes of the longest report that is read. */
const longestReport = 32 * 1024 * 1024;

/** The part of npm's report that is looked at: of each package its own holes, and the names of those it uses. */
const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      via: z.array(
        z.union([
          z.string(),
          z.object({
            name: z.string(),
            title: z.string(),
            url: z.string(),
            severity: z.enum(severities),
          }),
        ]),
      ),
    }),
  ),
});

/**
 * Asks the registry of packages which holes are known in those that a folder of code uses, the worst
 * first. Nothing is installed or changed.
 * @throws {Error} with one Vietnamese sentence when nobody answers, or nobody can be asked
 */
export async function askForHoles(folder: string): Promise<KnownHole[]> {
  const cache = await mkdtemp(path.join(tmpdir(), 'ap-so-audit-'));
  try {
    return holesIn(await runAudit(folder, cache));
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

function runAudit(folder: string, cache: string): Promise<string> {
  const tries = ['--fetch-retries=0', `--fetch-timeout=${patience}`];
  const quietly = ['--json', '--no-update-notifier', `--cache=${cache}`];
  const args = ['audit', '--omit=dev', '--package-lock-only', ...tries, ...quietly];
  const options = { cwd: folder, timeout: patienceInAll, maxBuffer: longestReport };
  return new Promise((resolve, reject) =>
    execFile('npm', args, options, (error, stdout) => {
      // It ends with 1 where it found something, too.
      if (stdout) resolve(stdout);
      else if (error?.code === 'ENOENT') reject(new Error('Máy này không có lệnh npm để hỏi.'));
      else reject(new Error(noAnswer, { cause: error }));
    }),
  );
}

const noAnswer =
  'Chưa hỏi được kho gói npm: máy không ra mạng được, hoặc kho không trả lời. Đêm sau hỏi lại.';

/** Reads npm's report. Its words on a registry that did not answer may hold a password: none is repeated. */
function holesIn(stdout: string): KnownHole[] {
  const { data } = report.safeParse(parsed(stdout));
  if (!data) throw new Error(noAnswer);
  const own = Object.values(data.vulnerabilities)
    .flatMap(({ via }) => via)
    .filter((one) => typeof one !== 'string');
  const found = own.flatMap(({ name, severity, title, url }) => {
    const id = url.slice(url.lastIndexOf('/') + 1);
    const { data: hole } = knownHole.safeParse({ id, package: name, severity, title, url });
    return hole ? [hole] : [];
  });
  const byId = new Map(found.map((hole) => [`${hole.id} ${hole.package}`, hole]));
  const rank = ({ severity }: KnownHole) => severities.indexOf(severity);
  return [...byId.values()].sort(
    (one, other) => rank(one) - rank(other) || one.package.localeCompare(other.package),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
