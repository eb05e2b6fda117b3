import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../cms/export/publication.ts';
import { Doorbell, nextMidnight } from '../../../publisher/doorbell.ts';

const rest: Publication = {
  requestedSeq: 4,
  builtSeq: 4,
  requestedAt: null,
  leaseHolder: 'a',
  leaseUntil: '2026-11-24T00:00:00.000Z',
  fence: 1,
  state: 'idle',
  stage: null,
  error: null,
  failedAt: null,
  liveRelease: 'x',
  liveSince: null,
  liveExportedAt: null,
  pinnedRelease: null,
  requestedRelease: null,
  heldBack: [],
  deadLinks: [],
  releases: [],
};
const noon = Date.parse('2026-11-24T05:00:00Z');

/** A doorbell whose last round ended at noon. */
function quietDoorbell(nextChangeAt?: string): Doorbell {
  const doorbell = new Doorbell();
  doorbell.done(noon, nextChangeAt);
  return doorbell;
}

describe('after a change', () => {
  it('waits for two quiet seconds', () => {
    const doorbell = quietDoorbell();
    const rung = { ...rest, requestedSeq: 5 };
    expect(doorbell.decide(rung, noon + 100)).toBe('wait');
    expect(doorbell.decide(rung, noon + 2_000)).toBe('wait');
    expect(doorbell.decide(rung, noon + 2_100)).toBe('publish');
  });

  it('begins to wait anew at every further change, but not longer than twenty seconds', () => {
    const doorbell = quietDoorbell();
    const heard: string[] = [];
    for (let second = 0; second <= 20; second++)
      heard.push(doorbell.decide({ ...rest, requestedSeq: 5 + second }, noon + second * 1000));
    expect(heard.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 'wait'));
    expect(heard[20]).toBe('publish');
  });

  it('does not try a failed round again and again', () => {
    const doorbell = quietDoorbell();
    const rung = { ...rest, requestedSeq: 5 };
    doorbell.failed(5, noon);
    expect(doorbell.decide(rung, noon + 30_000)).toBe('rest');
    expect(doorbell.decide({ ...rung, requestedSeq: 6 }, noon + 30_000)).toBe('wait');

    const again = quietDoorbell();
    again.failed(5, noon);
    expect(again.decide(rung, noon + 60_000)).toBe('wait');
    expect(again.decide(rung, noon + 62_000)).toBe('publish');
  });
});

describe('without a change', () => {
  it('looks at every page at the start, and compares with the database every minute', () => {
    expect(new Doorbell().decide(rest, noon)).toBe('publish');
    const doorbell = quietDoorbell();
    expect(doorbell.decide(rest, noon + 59_000)).toBe('rest');
    expect(doorbell.decide(rest, noon + 60_000)).toBe('compare');
  });

  it('wakes when a notice ends, and at midnight in Vietnam', () => {
    const doorbell = quietDoorbell('2026-11-24T05:00:10Z');
    expect(doorbell.decide(rest, noon + 9_999)).toBe('rest');
    expect(doorbell.decide(rest, noon + 10_000)).toBe('publish');
    expect(nextMidnight(noon)).toBe(Date.parse('2026-11-25T00:00:00+07:00'));
    expect(quietDoorbell().decide(rest, Date.parse('2026-11-24T17:00:00Z'))).toBe('publish');
  });

  it('leaves a pinned release alone until somebody publishes', () => {
    const doorbell = quietDoorbell('2026-11-24T05:00:10Z');
    const pinned: Publication = { ...rest, state: 'pinned', pinnedRelease: 'x' };
    expect(doorbell.decide(pinned, noon + 86_400_000)).toBe('rest');
    expect(doorbell.decide({ ...pinned, requestedSeq: 5 }, noon)).toBe('wait');
  });

  it('goes back as soon as the button asks for it', () => {
    expect(quietDoorbell().decide({ ...rest, requestedRelease: 'x' }, noon)).toBe('rollback');
  });
});
