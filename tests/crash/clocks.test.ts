import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { change, readPublication } from '../../cms/publishing/publication/publication.ts';
import { openCms } from '../../cms/open.ts';
import { readEnvironment, type Environment } from '../../env/environment.ts';
import { systemClock } from '../../publisher/watch/clock.ts';
import { watch } from '../../publisher/watch/watch.ts';
import { tinyRenderer } from '../support/tiny-renderer.ts';
import { guides, plantSmallContent } from './support/content.ts';
import { chance, rounds } from './support/rounds.ts';

const hour = 3_600_000;
let environment: Environment;
let payload: Payload;

beforeAll(async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ap-so-clocks-'));
  environment = readEnvironment({ DATA_DIR: dataDir, MIN_FREE_MB: '1' });
  payload = await openCms(environment);
  await plantSmallContent(payload);
});
afterAll(async () => {
  await payload.destroy();
  await rm(environment.dataDir, { recursive: true });
});

test('edits go live whatever the machine’s clock is set to', async () => {
  const { integer, oneOf } = chance('clocks');
  let set = 0;
  const end = new AbortController();
  const watching = watch({
    payload,
    compiled: tinyRenderer(path.join(environment.dataDir, 'renderer')),
    environment,
    signal: end.signal,
    log: () => undefined,
    clock: () => ({ ...systemClock(), wall: Date.now() + set }),
  });
  for (let round = 0; round < rounds({ full: 40, short: 2 }); round++) {
    set = oneOf([-2, 2, -integer(1, 24 * 400), integer(1, 24 * 400)]) * hour;
    // Another machine with a clock of its own held the lease, and is gone.
    if (round % 10 === 9) {
      const leaseUntil = new Date(Date.now() + set).toISOString();
      await change(payload, { leaseHolder: 'other:1', leaseUntil, fence: { $inc: 1 } });
    }
    const { id } = oneOf(guides);
    const summary = `Đồng hồ lệch ${set / hour} giờ, lần ${round}.`;
    const data = { summary, _status: 'published' } as const;
    await payload.update({ collection: 'guides', id, data });
    const { requestedSeq } = await readPublication(payload);
    const built = () => readPublication(payload).then(({ builtSeq }) => builtSeq);
    await expect
      .poll(built, { timeout: 90_000, interval: 100, message: `clock set by ${set / hour} hours` })
      .toBeGreaterThanOrEqual(requestedSeq);
  }
  end.abort();
  await watching;
});
