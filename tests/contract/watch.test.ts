import path from 'node:path';
import { expect, test } from 'vitest';
import { acquireLease, releaseLease } from '../../cms/export/lease.ts';
import { watch } from '../../publisher/watch.ts';
import { tinyRenderer } from '../support/tiny-renderer.ts';
import { contract } from './support/contract.ts';

contract('watching', (cms) => {
  /** Watches until the publisher first says how the first release stands. */
  async function firstWord(): Promise<{ live?: string; heldUp?: string }> {
    const { payload, environment } = cms();
    const end = new AbortController();
    const word = Promise.withResolvers<{ live?: string; heldUp?: string }>();
    const watching = watch({
      payload,
      compiled: tinyRenderer(path.join(environment.dataDir, 'renderer')),
      environment,
      signal: end.signal,
      log: () => undefined,
      onLive: (live) => word.resolve({ live }),
      onHeldUp: (heldUp) => word.resolve({ heldUp }),
    });
    try {
      return await word.promise;
    } finally {
      end.abort();
      await watching;
    }
  }

  test('says why there is no first release while the settings are incomplete', async () => {
    const { heldUp } = await firstWord();
    expect(heldUp).toContain('Chưa đăng được vì phần Cài đặt chưa điền đủ.');
  });

  test('says that it waits for the process that publishes', async () => {
    const other = await acquireLease(cms().payload, 'other-machine:1', 60);
    if (!other) throw new Error('Nobody else may hold the lease.');
    expect(await firstWord()).toEqual({
      heldUp: 'Đang chờ: một tiến trình khác giữ quyền xuất bản.',
    });
    await releaseLease(cms().payload, other);
  });

  test('says which release is live as soon as the settings are complete', async () => {
    await cms().payload.updateGlobal({
      slug: 'settings',
      data: { province: 'Cà Mau', contact: { organisation: 'Sở Khoa học và Công nghệ' } },
    });
    expect(await firstWord()).toEqual({ live: expect.stringMatching(/^\d{8}T\d{9}Z$/) });
  });
});
