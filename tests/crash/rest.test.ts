import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openCms } from '../../cms/open.ts';
import { environmentIn } from '../contract/support/contract.ts';
import { fuzz } from '../contract/support/fuzz.ts';
import { chance, rounds } from './support/rounds.ts';

/** Beside the other suites the contract tests send some hundreds, on both databases. */
const requests = rounds({ full: 10_000, short: 0 });

test.skipIf(requests === 0)('no request over REST, of whatever role, gets a 5xx', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-rest-'));
  const environment = environmentIn(folder, 'file:');
  const payload = await openCms(environment);
  const seed = chance('rest').integer(1, 1_000_000_000);
  const { sent, bad } = await fuzz({ payload, environment }, { requests, seed });
  await payload.destroy();
  await rm(folder, { recursive: true });
  expect({ sent, bad }).toEqual({ sent: requests, bad: [] });
});
