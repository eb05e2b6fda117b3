import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wakePublisher } from '../../../../cms/publishing/publication/bell.ts';
import { recordWithdrawals } from '../../../../content/withdrawals/record.ts';
import { Bell } from '../../../../publisher/watch/bell.ts';

/** Longer than any test lasts: what ends before was ended. */
const hours = 10_000_000;

let dataDir: string;
let bell: Bell;
const end = new AbortController();

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-bell-'));
  bell = new Bell(dataDir);
});
afterEach(() => {
  bell.end();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('the bell of the publisher', () => {
  it('ends a wait, each time that it is rung', async () => {
    for (let time = 0; time < 3; time++) {
      const waiting = bell.wait(hours, end.signal);
      wakePublisher(dataDir);
      await expect(waiting).resolves.toBe('rung');
    }
  });

  it('is a consent that is withdrawn, too, from the first one on', async () => {
    for (const person of ['p-1', 'p-2']) {
      const waiting = bell.wait(hours, end.signal);
      await recordWithdrawals(dataDir, [
        {
          event: 'withdrawn',
          team: 't-1',
          person,
          fields: ['phone'],
          at: '2026-11-30T00:00:00.000Z',
        },
      ]);
      await expect(waiting).resolves.toBe('rung');
    }
  });

  it('is heard by who was busy when it rang', async () => {
    const busy = bell.wait(hours, end.signal);
    wakePublisher(dataDir);
    await busy;
    wakePublisher(dataDir);
    await expect(bell.wait(hours, end.signal)).resolves.toBe('rung');
  });

  it('is not what ends a wait that is over, or no longer wanted', async () => {
    await expect(bell.wait(1, end.signal)).resolves.toBe('silent');
    const stop = new AbortController();
    const waiting = bell.wait(hours, stop.signal);
    stop.abort();
    await expect(waiting).resolves.toBe('silent');
    await expect(bell.wait(hours, stop.signal)).resolves.toBe('silent');
  });

  it('that can not hang anywhere is silent, and rung without harm', async () => {
    const nowhere = path.join(dataDir, 'missing');
    const mute = new Bell(nowhere);
    wakePublisher(nowhere);
    await expect(mute.wait(1, end.signal)).resolves.toBe('silent');
    mute.end();
  });
});
