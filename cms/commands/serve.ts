import { spawn } from 'node:child_process';
import { readEnvironment } from '../../env/environment.ts';

/** `npm run start:cms`, with `--dev` `npm run dev:cms`: Next at `CMS_HOST` and `CMS_PORT`. */
const { cmsHost, cmsPort } = readEnvironment();
const action = process.argv.includes('--dev') ? 'dev' : 'start';
const next = spawn('next', [action, 'cms', '--hostname', cmsHost, '--port', String(cmsPort)], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
next.on('exit', (code) => process.exit(code ?? 0));
