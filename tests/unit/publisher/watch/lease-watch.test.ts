import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { SeenLease } from '../../../../cms/publishing/publication/lease.ts';
import { LeaseWatch, ownName } from '../../../../publisher/watch/lease-watch.ts';

const lease = (change: Partial<SeenLease> = {}): SeenLease => ({
  leaseHolder: 'another-machine/7:1',
  leaseUntil: '2026-11-24T05:00:00.000Z',
  fence: 3,
  ...change,
});
const second = 1_000;

describe('the lease of another machine', () => {
  it('is void when it was not renewed for its whole length, however far it reaches', () => {
    const watch = new LeaseWatch(20);
    const far = lease({ leaseUntil: '2126-01-01T00:00:00.000Z' });
    expect(watch.isVoid(far, 0)).toBe(false);
    expect(watch.isVoid(far, 20 * second)).toBe(false);
    expect(watch.isVoid(far, 20 * second + 1)).toBe(true);
  });

  it('holds for as long as it is renewed, also by a clock that was set back', () => {
    const watch = new LeaseWatch(20);
    for (let renewal = 0; renewal < 12; renewal++) {
      const until = new Date(Date.UTC(2026, 10, 24) - renewal * 3_600_000).toISOString();
      expect(watch.isVoid(lease({ leaseUntil: until }), renewal * 15 * second)).toBe(false);
    }
  });

  it('counts anew when somebody else has taken it', () => {
    const watch = new LeaseWatch(20);
    watch.isVoid(lease(), 0);
    expect(watch.isVoid(lease({ fence: 4 }), 30 * second)).toBe(false);
    expect(watch.isVoid(lease({ fence: 4 }), 51 * second)).toBe(true);
  });
});

describe('the lease of a process of this machine', () => {
  it('holds while that lives, and is void at once when it does not', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const dead = ownName().replace(/\d+$/, String(pid));
    expect(new LeaseWatch(20).isVoid(lease({ leaseHolder: ownName() }), 0)).toBe(false);
    expect(new LeaseWatch(20).isVoid(lease({ leaseHolder: dead }), 0)).toBe(true);
  });
});
