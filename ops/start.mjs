// `npm start`: brings what is missing and goes on under the packaged Node 24 in start.ts.
// Runs on Node 20 before anything is installed: no dependencies, no TypeScript.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { install, isInstalled, packagedEnvironment, startAgain } from './install.mjs';
import { currentFolder } from './upgrade/current-folder.mjs';

/** After an upgrade what fails is started again, as systemd does: the upgrade may be going back. */
const tries = 60;
const pause = 2_000;

/** The process of npm, or the shell in which it runs this; another one takes its place when it ends. */
const { ppid: parent } = process;

try {
  if (!isInstalled()) console.log('Cài các gói cần thiết: lần đầu mất vài phút …');
  install();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

let child;
let isEnding = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
// npm hands what ends it to its shell, which tells nobody. Who starts this file itself may go on alone.
if (process.env.npm_lifecycle_event === 'start')
  setInterval(() => {
    if (process.ppid !== parent && !isEnding) end('SIGTERM');
  }, 1_000).unref();
start(0);

/**
 * Ends what runs; between two tries that is nothing.
 * @param {NodeJS.Signals} signal
 */
function end(signal) {
  isEnding = true;
  if (!child.kill(signal)) process.exit(1);
}

/** @param {number} left how often it is started again when it fails */
function start(left) {
  const folder = currentFolder();
  // The channel closes when this process is killed: start.ts then ends by itself.
  child = spawn(path.join(folder, 'node_modules', '.bin', 'node'), ['ops/start.ts'], {
    cwd: folder,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // As those that it starts: see services.ts.
    env: {
      MALLOC_ARENA_MAX: '2',
      MALLOC_TRIM_THRESHOLD_: '131072',
      ...packagedEnvironment(folder),
    },
  });
  child.on('error', (error) => {
    console.error(error.message);
    process.exitCode = 1; // What could not be run tells no 'exit'.
  });
  child.on('exit', (code) => {
    if (isEnding || code === 0) process.exit(code ?? 1);
    if (code === startAgain) return start(tries);
    if (left === 0) process.exit(code ?? 1);
    setTimeout(start, pause, left - 1);
  });
}
