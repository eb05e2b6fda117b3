import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../../cms/publishing/publication/publication.ts';
import type { Moment } from '../../../../publisher/watch/clock.ts';
import { Doorbell, nextMidnight } from '../../../../publisher/watch/doorbell.ts';

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
  scrub: null,
  heldLoss: null,
  heldRecords: [],
  keptLoss: null,
  allowedLoss: [],
  allowedAt: null,
};
const noon = Date.parse('2026-11-24T05:00:00Z');

/** Milliseconds after noon, by both clocks. */
const after = (milliseconds: number): Moment => ({
  wall: noon + milliseconds,
  steady: milliseconds,
});
/** The same, after somebody has set the machine's clock. */
const afterSetting = (milliseconds: number, by: number): Moment => ({
  wall: noon + milliseconds + by,
  steady: milliseconds,
});
const twoHours = 2 * 3_600_000;

/** A doorbell whose last round ended at noon. */
function quietDoorbell(nextChangeAt?: string): Doorbell {
  const doorbell = new Doorbell();
  doorbell.done(after(0), nextChangeAt);
  return doorbell;
}

/** The same, and that round published a change. */
function busyDoorbell(): Doorbell {
  const doorbell = new Doorbell();
  expect(doorbell.decide({ ...rest, requestedSeq: 5 }, after(-300))).toBe('publish');
  doorbell.done(after(0));
  return doorbell;
}

describe('after a round that left something to a calm moment', () => {
  const unfinished = () => {
    const doorbell = new Doorbell();
    doorbell.done(after(0), undefined, true);
    return doorbell;
  };

  it('finishes once nothing has happened for a while', () => {
    const doorbell = unfinished();
    expect(doorbell.decide(rest, after(4_999))).toBe('rest');
    expect(doorbell.decide(rest, after(5_000))).toBe('finish');
    doorbell.done(after(7_000));
    expect(doorbell.decide(rest, after(30_000))).toBe('rest');
  });

  it('lets changes and going back pass, and leaves a pinned release alone', () => {
    expect(unfinished().decide({ ...rest, requestedSeq: 5 }, after(6_000))).toBe('publish');
    expect(unfinished().decide({ ...rest, requestedRelease: 'w' }, after(6_000))).toBe('rollback');
    expect(unfinished().decide({ ...rest, pinnedRelease: 'x' }, after(6_000))).toBe('rest');
    expect(unfinished().decide(rest, after(6_000), true)).toBe('publish');
  });

  it('tries again after the next change, or in a day, where something was left', () => {
    const doorbell = unfinished();
    doorbell.leftUnfinished(after(6_000));
    expect(doorbell.decide(rest, after(30_000))).toBe('rest');
    expect(doorbell.decide(rest, after(60_000))).toBe('compare');
    doorbell.done(after(60_100), undefined, true);
    expect(doorbell.decide(rest, after(70_000))).toBe('rest');
    expect(doorbell.decide({ ...rest, requestedSeq: 5 }, after(71_000))).toBe('publish');
    doorbell.done(after(72_000), undefined, true);
    expect(doorbell.decide({ ...rest, builtSeq: 5, requestedSeq: 5 }, after(77_000))).toBe(
      'finish',
    );
  });
});

describe('after a change', () => {
  const rung = { ...rest, requestedSeq: 5 };

  it('goes at once when all was calm', () => {
    expect(quietDoorbell().decide(rung, after(100))).toBe('publish');
    expect(busyDoorbell().decide(rung, after(5_000))).toBe('publish');
  });

  it('waits for two quiet seconds soon after another', () => {
    const doorbell = busyDoorbell();
    expect(doorbell.decide(rung, after(100))).toBe('wait');
    expect(doorbell.decide(rung, after(2_000))).toBe('wait');
    expect(doorbell.decide(rung, after(2_100))).toBe('publish');
  });

  it('begins to wait anew at every further change, but not longer than eight seconds', () => {
    const doorbell = busyDoorbell();
    const heard: string[] = [];
    for (let second = 0; second <= 8; second++)
      heard.push(doorbell.decide({ ...rest, requestedSeq: 5 + second }, after(second * 1000)));
    expect(heard.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 'wait'));
    expect(heard[8]).toBe('publish');
  });

  it.each([-twoHours, twoHours])('waits as long while the clock is set by %i ms', (by) => {
    const doorbell = busyDoorbell();
    expect(doorbell.decide(rung, after(100))).toBe('wait');
    expect(doorbell.decide(rung, afterSetting(2_000, by))).toBe('wait');
    expect(doorbell.decide(rung, afterSetting(2_100, by))).toBe('publish');
  });
});

describe('after a failed round', () => {
  const rung = { ...rest, requestedSeq: 5 };

  it('tries again ever later, and at once after another change', () => {
    const doorbell = quietDoorbell();
    let now = 0;
    const waits = Array.from({ length: 7 }, () => {
      doorbell.failed(5, after(now));
      const failedAt = now;
      while (doorbell.decide(rung, after(now)) === 'rest') now += 500;
      expect(doorbell.decide(rung, after(now))).toBe('publish');
      return now - failedAt;
    });
    expect(waits).toEqual([3_000, 6_000, 12_000, 24_000, 48_000, 60_000, 60_000]);

    doorbell.failed(5, after(now));
    const another = { ...rest, requestedSeq: 6 };
    expect(doorbell.decide(rung, after(now + 100))).toBe('rest');
    expect(doorbell.decide(another, after(now + 100))).toBe('publish');
  });

  it('begins with the short wait again once a round went well', () => {
    const doorbell = quietDoorbell();
    doorbell.failed(5, after(0));
    doorbell.failed(5, after(3_000));
    doorbell.done(after(9_000));
    doorbell.failed(6, after(10_000));
    const next = { ...rest, requestedSeq: 6 };
    expect(doorbell.decide(next, after(12_999))).toBe('rest');
    expect(doorbell.decide(next, after(13_000))).toBe('publish');
  });
});

describe('without a change', () => {
  it('looks at every page at the start, and compares with the database every minute', () => {
    expect(new Doorbell().decide(rest, after(0))).toBe('publish');
    const doorbell = quietDoorbell();
    expect(doorbell.decide(rest, after(59_000))).toBe('rest');
    expect(doorbell.decide(rest, after(60_000))).toBe('compare');
  });

  it('wakes when a notice ends, and at midnight in Vietnam', () => {
    const doorbell = quietDoorbell('2026-11-24T05:00:10Z');
    expect(doorbell.decide(rest, after(9_999))).toBe('rest');
    expect(doorbell.decide(rest, after(10_000))).toBe('publish');
    expect(nextMidnight(noon)).toBe(Date.parse('2026-11-25T00:00:00+07:00'));
    expect(quietDoorbell().decide(rest, after(12 * 3_600_000))).toBe('publish');
  });

  it.each([-twoHours, twoHours])('looks at every page when the clock is set by %i ms', (by) => {
    const doorbell = quietDoorbell();
    expect(doorbell.decide(rest, afterSetting(1_000, by))).toBe('publish');
    doorbell.done(afterSetting(2_000, by));
    expect(doorbell.decide(rest, afterSetting(3_000, by))).toBe('rest');
  });

  it('goes back as soon as the button asks for it', () => {
    expect(quietDoorbell().decide({ ...rest, requestedRelease: 'x' }, after(0))).toBe('rollback');
  });
});

describe('a withdrawal', () => {
  const rung = { ...rest, requestedSeq: 5 };

  it('waits for nothing', () => {
    const doorbell = busyDoorbell();
    expect(doorbell.decide(rung, after(100))).toBe('wait');
    expect(doorbell.decide(rung, after(200), true)).toBe('publish');
    expect(doorbell.decide(rest, after(300), true)).toBe('publish');
  });

  it('leaves a pinned release pinned', () => {
    const doorbell = new Doorbell();
    doorbell.done(after(0));
    const pinned: Publication = { ...rest, state: 'pinned', pinnedRelease: 'x' };
    expect(doorbell.decide(pinned, after(100), true)).toBe('clean');
  });

  it('is taken out of what is live when a round failed, and tried again in a while', () => {
    const doorbell = new Doorbell();
    doorbell.failed(rung.requestedSeq, after(0));
    expect(doorbell.decide(rung, after(100))).toBe('rest');
    expect(doorbell.decide(rung, after(200), true)).toBe('clean');
    expect(doorbell.decide(rung, after(300), true)).toBe('rest');
    expect(doorbell.decide(rung, after(5_200), true)).toBe('clean');
  });
});
