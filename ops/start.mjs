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

const child = spawn(path.join(root, 'node_modules', '.bin', 'node'), ['ops/start.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: packagedEnvironment(),
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
