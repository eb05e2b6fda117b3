import path from 'node:path';
import type { Payload } from 'payload';
import { expect, test } from 'vitest';
import {
  acquireLease,
  type Lease,
  releaseLease,
  takeOverLease,
} from '../../cms/publishing/publication/lease.ts';
import {
  change,
  readPublication,
  requestRollback,
  ring,
} from '../../cms/publishing/publication/publication.ts';
import { systemClock } from '../../publisher/watch/clock.ts';
import type { WatchOptions } from '../../publisher/watch/options.ts';
import { watch } from '../../publisher/watch/watch.ts';
import { tinyRenderer } from '../support/tiny-renderer.ts';
import { contract } from './support/contract.ts';

contract('watching', (cms) => {
  const tiny = () => tinyRenderer(path.join(cms().environment.dataDir, 'renderer'));

  /** Watches while something is done. */
  async function whileWatching<Result>(
    options: Partial<WatchOptions>,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const { payload, environment } = cms();
    const end = new AbortController();
    const watching = watch({
      payload,
      compiled: tiny(),
      environment,
      signal: end.signal,
      log: () => undefined,
      ...options,
    });
    try {
      return await work();
    } finally {
      end.abort();
      await watching;
    }
  }

  /** Waits for what the publisher first says of how the first release stands. */
  function firstWord(
    options: Partial<WatchOptions> = {},
  ): Promise<{ live?: string; heldUp?: string }> {
    const word = Promise.withResolvers<{ live?: string; heldUp?: string }>();
    const heard = {
      onLive: (live: string) => word.resolve({ live }),
      onHeldUp: (heldUp: string) => word.resolve({ heldUp }),
    };
    return whileWatching({ ...heard, ...options }, () => word.promise);
  }

  /** Waits until what the database says of publishing is so. */
  const untilPublication = (expected: object) =>
    expect
      .poll(() => readPublication(cms().payload), { timeout: 60_000, interval: 200 })
      .toMatchObject(expected);

  test('looks after what is kept while it publishes, not while another does', async () => {
    const { payload } = cms();
    const tenures: AbortSignal[] = [];
    const onTenure = (signal: AbortSignal) => tenures.push(signal);
    const other = await acquireLease(payload, 'other-machine:1', 60);
    await firstWord({ onTenure });
    expect(tenures).toEqual([]);

    if (other) await releaseLease(payload, other);
    await whileWatching({ onTenure }, async () => {
      await expect.poll(() => tenures.length).toBe(1);
      expect(tenures[0]?.aborted).toBe(false);
      // Another machine takes it over: what is half done here stops, and begins again with the right.
      let taken: Lease | null = null;
      while (!taken) {
        const seen = await readPublication(payload);
        taken = await takeOverLease(payload, 'other-machine:1', 60, seen);
      }
      await expect.poll(() => tenures[0]?.aborted).toBe(true);
      await releaseLease(payload, taken);
      await expect.poll(() => tenures.length).toBe(2);
    });
    expect(tenures.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  test('takes a lease over that nobody renews, though a wrong clock made it last for years', async () => {
    const { payload } = cms();
    await change(payload, {
      leaseHolder: 'other-machine:1',
      leaseUntil: '2126-01-01T00:00:00.000Z',
      fence: { $inc: 1 },
    });
    let hours = 0;
    const hurrying = () => ({ ...systemClock(), steady: hours++ * 3_600_000 });
    expect(await firstWord({ clock: hurrying, onHeldUp: () => undefined })).toHaveProperty('live');
    expect(await readPublication(payload)).toMatchObject({ leaseHolder: '' });
  });

  test('stops early when the disk is nearly full, says so, and goes on when there is room', async () => {
    const { payload, environment } = cms();
    let room = 300 * 1024 * 1024;
    const said: string[] = [];
    const options = {
      environment: { ...environment, minFreeBytes: 500 * 1024 * 1024 },
      room: () => Promise.resolve(room),
      log: (line: string) => said.push(line),
    };
    await whileWatching(options, async () => {
      await ring(payload);
      const error = expect.stringMatching(
        /^Ổ đĩa sắp đầy: còn 300 MB, cần ít nhất 500 MB để dựng bản mới\. Xóa bớt tệp .+ đủ chỗ là tự đăng tiếp\.$/,
      );
      await untilPublication({ state: 'failed', error });
      const failure = said.filter((line) => line.includes('Ổ đĩa sắp đầy'));
      expect(failure).toHaveLength(1);
      room *= 2;
      const { requestedSeq } = await readPublication(payload);
      await untilPublication({ state: 'idle', error: null, builtSeq: requestedSeq });
    });
  });

  test('outlives a database that does not answer, says so once, and goes on when it does', async () => {
    const { payload } = cms();
    const said: string[] = [];
    const failing = new FailingDatabase(payload);
    await whileWatching({ payload: failing.payload, log: (line) => said.push(line) }, async () => {
      await untilPublication({ leaseHolder: expect.stringMatching(/./) });
      failing.isFull = true;
      await expect.poll(() => failing.failures, { timeout: 60_000 }).toBeGreaterThan(2);
      failing.isFull = false;
      await ring(payload);
      const { requestedSeq } = await readPublication(payload);
      await untilPublication({ builtSeq: requestedSeq });
    });
    const full =
      'Cơ sở dữ liệu chưa dùng được: ổ đĩa của máy chủ đã đầy (SQLITE_FULL). Đang tự thử lại.';
    expect(said.filter((line) => line === full)).toHaveLength(1);
    expect(said).toContain('Đã dùng lại được cơ sở dữ liệu.');
  });

  test('goes back as it was asked to although it lost the right to publish at it', async () => {
    const { payload } = cms();
    const { liveRelease } = await readPublication(payload);
    let isLost = false;
    const room = async () => {
      const { leaseHolder, requestedRelease } = await readPublication(payload);
      if (requestedRelease !== null && !isLost) {
        isLost = true;
        await acquireLease(payload, leaseHolder, -1);
      }
      return Number.MAX_SAFE_INTEGER;
    };
    await whileWatching({ room }, async () => {
      await requestRollback(payload, liveRelease ?? '');
      await untilPublication({ requestedRelease: null, pinnedRelease: liveRelease });
      await ring(payload);
      await untilPublication({ pinnedRelease: null });
    });
    expect(isLost).toBe(true);
  });
});

/** The real database behind a disk that can be full. */
class FailingDatabase {
  isFull = false;
  failures = 0;
  readonly payload: Payload;

  constructor(payload: Payload) {
    const db = new Proxy(payload.db, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        if (name !== 'findOne' && name !== 'updateOne') return value.bind(target) as unknown;
        return (...args: unknown[]) => this.#ask(() => Reflect.apply(value, target, args));
      },
    });
    this.payload = Object.create(payload, { db: { value: db } }) as Payload;
  }

  async #ask(work: () => unknown): Promise<unknown> {
    if (!this.isFull) return work();
    this.failures += 1;
    const cause = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    throw new Error('Failed query: update "publication" set …', { cause });
  }
}
