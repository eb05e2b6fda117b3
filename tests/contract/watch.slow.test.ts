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
import { readRelease } from '../../content/release-folder.ts';
import { isUnfinished } from '../../publisher/make/unfinished.ts';
import { Releases } from '../../publisher/releases/releases.ts';
import { createPublisher } from '../../publisher/round/publisher.ts';
import type { WatchOptions } from '../../publisher/watch/options.ts';
import { watch } from '../../publisher/watch/watch.ts';
import { tinyRenderer, withManyPages } from '../support/tiny-renderer.ts';
import { contract } from './support/contract.ts';
import { nameProvince } from './support/documents.ts';

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

  test('says why there is no first release while the settings are incomplete', async () => {
    const { heldUp } = await firstWord();
    expect(heldUp).toContain('Chưa đăng được vì phần Cài đặt chưa điền đủ.');
  });

  test('says nothing of a round that fails since all is ending', async () => {
    const { payload, environment } = cms();
    const end = new AbortController();
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    await watch({
      payload,
      compiled: tiny(),
      environment,
      signal: end.signal,
      log: say,
      onHeldUp: say,
      room: async () => {
        end.abort();
        throw new Error('Pagefind backend closed');
      },
    });
    expect(said).toEqual([]);
    expect((await readPublication(payload)).error ?? '').not.toContain('Pagefind');
  });

  test('says that it waits for the process that publishes', async () => {
    const other = await acquireLease(cms().payload, 'other-machine:1', 60);
    if (!other) throw new Error('Nobody else may hold the lease.');
    expect(await firstWord()).toEqual({
      heldUp: 'Đang chờ: một tiến trình khác giữ quyền xuất bản.',
    });
    await releaseLease(cms().payload, other);
  });

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

  test('says which release is live as soon as the settings are complete', async () => {
    await nameProvince(cms().payload);
    expect(await firstWord()).toEqual({ live: expect.stringMatching(/^\d{8}T\d{9}Z$/) });
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

  test('takes over only what is still as it was seen', async () => {
    const { payload } = cms();
    const first = await acquireLease(payload, 'other-machine:1', 60);
    const seen = await readPublication(payload);
    await acquireLease(payload, 'other-machine:1', 60);
    expect(await takeOverLease(payload, 'this-machine:1', 60, seen)).toBeNull();
    const now = await readPublication(payload);
    const taken = await takeOverLease(payload, 'this-machine:1', 60, now);
    expect(taken?.fence).toBeGreaterThan(first?.fence ?? Infinity);
    if (taken) await releaseLease(payload, taken);
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

  test('asks for more room than that when the release itself is larger', async () => {
    const { payload } = cms();
    let room = Number.MAX_SAFE_INTEGER;
    const { releases } = createPublisher(
      payload,
      { holder: '', fence: 0 },
      tiny(),
      cms().environment,
    );
    const { files = {} } = (await releases.current()) ?? {};
    const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
    expect(bytes).toBeGreaterThan(0);
    await whileWatching({ room: () => Promise.resolve(room) }, async () => {
      await ring(payload);
      const { requestedSeq } = await readPublication(payload);
      await untilPublication({ builtSeq: requestedSeq });
      room = bytes;
      await ring(payload);
      await untilPublication({ state: 'failed', error: expect.stringMatching(/^Ổ đĩa sắp đầy/) });
      room = Number.MAX_SAFE_INTEGER;
      await untilPublication({ state: 'idle', builtSeq: requestedSeq + 1 });
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

  // The last one: its pages are not there in the other tests, which would lose them.
  test('finishes in a calm moment what it published in a hurry, once', async () => {
    const { payload, environment } = cms();
    const releases = new Releases(environment.dataDir);
    const before = await releases.ids();
    const said: string[] = [];
    const options = {
      compiled: withManyPages(tiny(), 'tiny-many'),
      log: (line: string) => said.push(line),
    };
    let room = Number.MAX_SAFE_INTEGER;
    await whileWatching({ ...options, room: () => Promise.resolve(room) }, async () => {
      await ring(payload);
      const isThere = async () => (await releases.ids()).some((id) => !before.includes(id));
      await expect.poll(isThere, { timeout: 60_000, interval: 50 }).toBe(true);
      // What is live is whole, so this is no failure of publishing, and is said once.
      room = 0;
      const failed = () => said.filter((line) => line.startsWith('Chưa nén kỹ được các trang'));
      await expect.poll(failed, { timeout: 60_000, interval: 200 }).toHaveLength(1);
      await untilPublication({ state: 'idle', error: null });
      room = Number.MAX_SAFE_INTEGER;
      await ring(payload);
      const finished = () => said.filter((line) => line.startsWith('Đã nén kỹ các trang'));
      await expect.poll(finished, { timeout: 60_000, interval: 200 }).toHaveLength(1);
      const made = (await releases.ids()).filter((id) => !before.includes(id));
      expect(made.map((id) => isUnfinished(readRelease(releases.folderOf(id))))).toEqual([
        true,
        false,
      ]);
      const [, liveRelease] = made;
      await untilPublication({ state: 'idle', liveRelease });
    });
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
