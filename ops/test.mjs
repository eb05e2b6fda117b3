// `npm test`: brings what is missing, runs the checks and the tests, ends with "N passed, N failed". It leaves
// `*.slow.test.ts` and the crash suite to `npm test -- --whole`, which CI makes. Runs on Node 20 before anything
// is installed: no dependencies, no TypeScript.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { checks } from './checks.mjs';
import { ensureChromium, ensureShell } from './chromium.mjs';
import { install, packagedEnvironment, root } from './install.mjs';
import { installFromSystem, onPath } from './system-packages.mjs';
import { leftIn, temporaryFolder } from './test-folder.mjs';
import { readReport } from './test-reports.mjs';

const isShort = !process.argv.includes('--whole');
const reports = path.join(root, 'build', 'test-reports');
/** The crash tests make a few rounds of each here; `npx vitest run --project crash` makes them all. */
const env = {
  ...packagedEnvironment(),
  CRASH_ROUNDS: 'short',
  ...(isShort && { TESTS_SHORT: '1' }),
  // The suites start hundreds of processes with the same modules: each is compiled once.
  NODE_COMPILE_CACHE: path.join(root, 'build', 'compile-cache'),
  // Node takes the types out of the journeys itself, as out of the code that they run; Playwright would make
  // each file anew, in each of its processes.
  PW_DISABLE_TS_ESM: '1',
};

/**
 * Checks that pass or fail as a whole. The renderer is there before any suite begins; then those of one lane
 * run one after another: the build of the CMS writes types that the compiler reads, and comes last.
 */
const check = (title) => [title, ...checks[title]];
const renderer = ['Build of the renderer', ['node', 'ops/build.ts', 'renderer']];
const checkLanes = [
  [check('Types'), ['Build of the CMS', ['node', 'ops/build.ts', 'cms']]],
  [check('Types of the site'), check('Lint'), check('Format')],
];

const vitest = (project) => [
  ...['vitest', 'run', '--project', project],
  ...['--reporter=default', '--reporter=json'],
];

/** Of the crash tests these have time: nothing in them hangs on when something is killed. */
const upgrades = 'tests/crash/upgrade.test.ts';

/** Journeys of some people. */
const journeys = (...projects) => [
  ...['playwright', 'test', '--config', 'tests/journeys/playwright.config.ts'],
  ...projects.map((project) => `--project=${project}`),
];

/** Those of visitors need no CMS, whose start takes a minute. */
const withoutCms = { JOURNEYS_STACK: 'none' };

/** The only ones that need the CMS that is built, and the longest. */
const editors = ["Editors' journeys", journeys('together', 'editor'), 'journeys-editor'];

/**
 * Suites that count their tests; each writes a JSON report. Three lanes take from them, since each waits now
 * and then, two of them once their checks are done; the longest begin, so that two processors are busy until
 * the end.
 */
const suites = [
  ['Contract tests on SQLite', vitest('contract'), 'contract'],
  ['Site tests', vitest('site'), 'site'],
  ['Unit tests', vitest('unit'), 'unit'],
  ["Citizens' journeys", journeys('citizen'), 'journeys-citizen', withoutCms],
  ['Journeys at the kiosk', journeys('kiosk'), 'journeys-kiosk', withoutCms],
  ['Contract tests on MongoDB', vitest('contract-mongodb'), 'contract-mongodb'],
  ['Serving tests', vitest('serving'), 'serving'],
];

/**
 * Kills and hangs, which a short run leaves out. Those at chosen moments are made when nothing else is busy.
 */
const upgrading = ['Upgrades that are killed', [...vitest('crash'), upgrades], 'crash-upgrades'];
const alone = ['Crash tests, short round', [...vitest('crash'), '--exclude', upgrades], 'crash'];
if (!isShort) suites.push(upgrading);

const total = { passed: 0, failed: 0, skipped: 0 };
/** The lists the output ends with: all that is kept of a long run is often its last lines. */
const named = { failed: [], flaky: [], left: [] };
/** The time each check and suite took, with what ran beside it. */
const took = [];

// Files in memory would stay there.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

try {
  if (install(true)) console.log('Packages installed.');
  env.CHROMIUM_PATH = await ensureChromium(env);
  const shell = ensureShell();
  if (shell) env.CHROMIUM_SHELL_PATH = shell;
  bringRealKeys();
  bringNginx();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
await runChecks([renderer]);
await Promise.all([
  runChecks(checkLanes[0])
    .then(() => runFrom([editors]))
    .then(() => runFrom(suites)),
  runChecks(checkLanes[1]).then(() => runFrom(suites)),
  runFrom(suites),
]);
if (!isShort) await runFrom([alone]);

printNamed('Failed', named.failed);
printNamed('Passed only when tried again', named.flaky);
printNamed('Left behind', named.left);
console.log(`\nTook (minutes):\n  ${took.join('\n  ')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);

/** One journey presses real keys on a screen of its own; where it can't be had, it is skipped. */
function bringRealKeys() {
  if (onPath('Xvfb') && onPath('xdotool')) return;
  console.log('No Xvfb or xdotool found: trying to bring them …');
  installFromSystem(['xvfb', 'xdotool']);
}

/** Installing it starts it, so it is only brought where it must be there. */
function bringNginx() {
  // A machine may have nginx without the module that its tests load.
  const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
  if (process.env.REQUIRE_NGINX !== '1' || (onPath('nginx') && existsSync(brotli))) return;
  installFromSystem(['nginx', 'libnginx-mod-http-brotli-static', 'openssl']);
}

async function runChecks(lane) {
  for (const [title, ...commands] of lane) {
    const isGood = await inOrder(title, commands);
    if (!isGood) named.failed.push(title);
    count(title, { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 });
  }
}

/** @returns whether each of the commands passed */
async function inOrder(title, commands) {
  for (const command of commands) if ((await run(title, command)) !== 0) return false;
  return true;
}

/** Takes one suite after another until none is left. */
async function runFrom(waiting) {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    count(next[0], await runSuite(...next));
  }
}

async function runSuite(title, command, report, more = {}) {
  const file = path.join(reports, `${report}.json`);
  const folder = temporaryFolder(report);
  const status = await run(
    title,
    command[0] === 'vitest' ? [...command, `--outputFile.json=${file}`] : command,
    { ...more, PLAYWRIGHT_JSON_OUTPUT_NAME: file, TMPDIR: folder },
  );
  named.left.push(...leftIn(folder).map((name) => `${title}: ${name}`));
  if (!existsSync(file)) {
    named.failed.push(`${title}: no report was written`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const { failed, flaky, ...counts } = readReport(JSON.parse(readFileSync(file, 'utf8')), root);
  if (status !== 0 && failed.length === 0) failed.push(`ended with status ${status}`);
  named.failed.push(...failed.map((name) => `${title}: ${name}`));
  named.flaky.push(...flaky.map((name) => `${title}: ${name}`));
  return { ...counts, failed: failed.length };
}

/** Runs a check or a suite and says with each line of its output whose it is. */
function run(title, [command, ...args], extra = {}) {
  console.log(`\n── ${title}`);
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: root,
    env: { ...env, ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const output of [child.stdout, child.stderr])
    createInterface({ input: output }).on('line', (line) => console.log(`${title} │ ${line}`));
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (status) => resolve(status ?? 1));
    child.once('exit', (status) => {
      took.push(`${title} ${minutes(performance.now() - start)}`);
      // Processes that a suite left running may hold its output open for ever.
      setTimeout(resolve, 5_000, status ?? 1);
    });
  });
}

/** @param span in milliseconds */
function minutes(span) {
  const seconds = Math.round(span / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function printNamed(title, names) {
  if (names.length === 0) return;
  console.log(`\n${title}:`);
  for (const name of names) console.log(`  ${name}`);
}

function count(title, { passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) console.log(`✗ ${title}: ${failed} failed`);
}
