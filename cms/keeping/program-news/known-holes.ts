import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { z } from 'zod';
import { type KnownHole, severities } from '../../../content/schema/program-news.ts';

/** Milliseconds that one request, and all of them together, may take. */
const patience = 60_000;
const patienceInAll = 3 * patience;
/** Bytes of the longest report that is read. */
const longestReport = 32 * 1024 * 1024;

/**
 * The part of npm's report that is looked at: of each package its own holes, and the names of those it uses.
 */
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

/** The settings of a question. */
export interface HoleAsking {
  /** The folder of the code. */
  folder: string;
  /** A folder for npm, which is removed before and after. */
  scratch: string;
  signal?: AbortSignal | undefined;
}

/**
 * Asks the registry of packages which holes are known in those that a folder of code uses, the worst
 * first. Nothing is installed or changed.
 * @throws {Error} with one Vietnamese sentence when nobody answers, or nobody can be asked
 */
export async function askForHoles(asking: HoleAsking): Promise<KnownHole[]> {
  const clear = () => rm(asking.scratch, { recursive: true, force: true });
  await clear();
  try {
    return holesIn(await runAudit(asking));
  } finally {
    await clear();
  }
}

function runAudit({ folder, scratch, signal }: HoleAsking): Promise<string> {
  // What an operator set for installing must not pass for an answer.
  const tries = ['--offline=false', '--fetch-retries=0', `--fetch-timeout=${patience}`];
  const quietly = ['--json', '--no-update-notifier', `--cache=${scratch}`];
  const args = ['audit', '--omit=dev', '--package-lock-only', ...tries, ...quietly];
  const options = { cwd: folder, timeout: patienceInAll, maxBuffer: longestReport, signal };
  return new Promise((resolve, reject) =>
    execFile('npm', args, options, (error, stdout) => {
      // It ends with 1 where it found something, too.
      if (stdout) resolve(stdout);
      else reject(new Error(notStarted(error?.code), { cause: error }));
    }),
  );
}

/** With `--json` npm says something whatever happens: silence is a fault of this machine. */
const notStarted = (code: unknown) =>
  `Máy chủ không chạy được lệnh npm để hỏi (mã ${String(code ?? 'không rõ')}): nhờ người trông máy chủ chạy npm run news xem vì sao.`;

const noAnswer =
  'Chưa hỏi được kho gói npm: máy không ra mạng được, hoặc kho không trả lời. Đêm sau hỏi lại.';

/**
 * The answer of npm where a registry refuses: a copy of one for a network of one's own often knows no holes.
 */
const refusal = z.object({ statusCode: z.literal([403, 404, 405, 501]) });

const notOffered = (code: number) =>
  `Kho gói npm mà máy chủ dùng không cho hỏi về lỗ hổng (mã ${code}), đêm sau cũng vậy: nhờ người trông máy chủ hỏi từ một máy khác (sổ tay vận hành, trang Lỗ hổng, bản mới).`;

/** Reads npm's report. Its words on a registry that did not answer may hold a password: none is repeated. */
function holesIn(stdout: string): KnownHole[] {
  const said = parsed(stdout);
  const { data } = report.safeParse(said);
  const refused = refusal.safeParse(said).data;
  if (!data) throw new Error(refused ? notOffered(refused.statusCode) : noAnswer);
  const own = Object.values(data.vulnerabilities)
    .flatMap(({ via }) => via)
    .filter((one) => typeof one !== 'string');
  const found = own.map(({ name, severity, title, url }) => {
    const id = url.slice(url.lastIndexOf('/') + 1);
    const link = URL.parse(url)?.protocol === 'https:' ? { url } : {};
    return { id, package: name, severity, title, ...link } satisfies KnownHole;
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
