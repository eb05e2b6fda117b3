import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Service } from '../../ops/service.ts';
import { chance, rounds } from './support/rounds.ts';

test('a process that is killed at any moment comes back', async () => {
  const { integer } = chance('service');
  for (let round = 0; round < rounds({ full: 10, short: 2 }); round++) {
    const logFolder = mkdtempSync(path.join(tmpdir(), 'ap-so-crash-'));
    const killAfter = integer(0, 300);
    const service = new Service({
      id: 'test',
      name: 'Thử',
      arguments: [
        '--eval',
        `const first = !require('node:fs').existsSync('${logFolder}/seen');
         require('node:fs').writeFileSync('${logFolder}/seen', '');
         if (first) setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${killAfter});
         else process.send({ ready: true });
         setInterval(() => {}, 60_000);`,
      ],
      env: process.env,
      logFolder,
      say: () => undefined,
    });
    service.start();
    await expect(service.ready, `killed after ${killAfter} ms`).resolves.toBeUndefined();
    await service.stop();
    rmSync(logFolder, { recursive: true });
  }
});
