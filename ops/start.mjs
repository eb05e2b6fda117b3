// `npm start`: brings what is missing and goes on under the packaged Node 24 in start.ts.
// Runs on Node 20 before anything is installed: no dependencies, no TypeScript.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { install, isInstalled, packagedEnvironment, root } from './install.mjs';

try {
  if (!isInstalled()) console.log('Cài các gói cần thiết: lần đầu mất vài phút …');
  install();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

// The channel closes when this process is killed: start.ts then ends by itself.
const child = spawn(path.join(root, 'node_modules', '.bin', 'node'), ['ops/start.ts'], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: packagedEnvironment(),
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => console.error(error.message));
child.on('exit', (code) => process.exit(code ?? 1));
