// `npm start`: brings what is missing and goes on under the packaged Node 24 in start.ts.
// Runs on Node 20 before anything is installed: no dependencies, no TypeScript.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { install, isInstalled, packagedEnvironment, startAgain } from './install.mjs';
import { currentFolder } from './upgrade/current-folder.mjs';

/** After an upgrade what fails is started again, as systemd does: the upgrade may be going back. */
const tries = 60;
const pause = 2_000;

try {
  if (!isInstalled()) console.log('Cài các gói cần thiết: lần đầu mất vài phút …');
  install();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

let child;
let isEnding = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    isEnding = true;
    child.kill(signal);
  });
start(0);

/** @param {number} left how often it is started again when it fails */
function start(left) {
  const folder = currentFolder();
  // The channel closes when this process is killed: start.ts then ends by itself.
  child = spawn(path.join(folder, 'node_modules', '.bin', 'node'), ['ops/start.ts'], {
    cwd: folder,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: packagedEnvironment(folder),
  });
  child.on('error', (error) => console.error(error.message));
  child.on('exit', (code) => {
    if (isEnding || code === 0) process.exit(code ?? 1);
    if (code === startAgain) return start(tries);
    if (left === 0) process.exit(code ?? 1);
    setTimeout(start, pause, left - 1);
  });
}
