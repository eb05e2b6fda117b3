import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { texts } from '../../../../../cms/admin/server/texts.ts';
import { readGauge, readRoom } from '../../../../../cms/keeping/gauge/follow.ts';
import {
  daysUntilFull,
  entered,
  type Gauge,
  type GaugeDay,
  gaugeFile,
} from '../../../../../cms/keeping/gauge/gauge.ts';

const hour = 3_600_000;
const day = 24 * hour;
const empty: Gauge = { format: 1, hours: [] };
const at = (vietnam: string) => new Date(`${vietnam}+07:00`);
const room = (diskFree: number, memoryFree = diskFree) => ({
  ...{ diskFree, memoryFree },
  ...{ diskSize: 1000, memorySize: 1000 },
});

describe('disk and memory over thirty days', () => {
  it('keep the least of each hour, and a line for each hour at most, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ after: fc.integer({ min: 0, max: 3 * day }), free: fc.nat(1000) }), {
          minLength: 1,
          maxLength: 60,
        }),
        (looks) => {
          let now = at('2026-11-01T00:00').getTime();
          const all = looks.map(({ after, free }) => ({ now: (now += after), free }));
          const { hours } = all.reduce(
            (kept, look) => entered(kept, new Date(look.now), room(look.free)),
            empty,
          );
          const wanted = new Map<string, number>();
          for (const look of all) {
            const of = new Date(Math.floor(look.now / hour) * hour).toISOString();
            wanted.set(of, Math.min(look.free, wanted.get(of) ?? Infinity));
          }
          expect(hours.map((one) => [one.hour, one.diskFree])).toEqual([...wanted]);
        },
      ),
    );
  });
});

describe('the days until the disk is full', () => {
  const days = (...left: number[]): GaugeDay[] =>
    left.map((free, index) => ({ day: `2026-11-${String(index + 10)}`, ...room(free) }));

  it.each<[string, number[], number | undefined]>([
    ['ten less each day, with fifty to go', [100, 90, 80, 70, 60], 5],
    ['already less than is needed', [50, 40, 30, 20, 5], 0],
    ['less than is needed since today', [100, 5], 0],
    ['less than is needed all the time', [5, 5, 5, 5, 5], 0],
    ['less than a day to go', [50, 40, 30, 20, 11], 1],
    ['one that is emptied', [10, 20, 30, 40, 50], undefined],
    ['one that stays as it is', [50, 50, 50, 50, 50], undefined],
    ['too few days', [100, 50, 20, 11], undefined],
    ['none', [], undefined],
    ['so far off that nobody can tell', [900, 899.9, 899.8, 899.7, 899.6], undefined],
  ])('%s', (_, left, expected) => {
    expect(daysUntilFull(days(...left), room(left.at(-1) ?? 1000), 10)).toBe(expected);
  });
});

describe('the words for a disk that fills up', () => {
  it('say that it is full, and when it will be', () => {
    const floor = 500 * 1024 * 1024;
    expect(texts.willFill(0, floor)).toMatch(/^Ổ đĩa đang còn ít hơn .*, máy đã ngừng đăng bài\. /);
    expect(texts.willFill(1, floor)).toMatch(/trong một ngày nữa ổ đĩa còn ít hơn .* sẽ ngừng/);
    expect(texts.willFill(9, floor)).toMatch(/khoảng 9 ngày nữa ổ đĩa còn ít hơn .* sẽ ngừng/);
  });
});

describe('the room of this machine', () => {
  const folder = () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-gauge-'));
    onTestFinished(() => rmSync(dataDir, { recursive: true }));
    return dataDir;
  };

  it('is measured into the data folder, also over a file that is torn', async () => {
    const dataDir = folder();
    writeFileSync(path.join(dataDir, gaugeFile), '{"format":1,"hou');
    await readRoom(dataDir, at('2026-11-30T08:30'));
    await readRoom(dataDir, at('2026-11-30T09:30'));
    const { hours } = await readGauge(dataDir);
    expect(hours.map((one) => one.hour)).toEqual([
      '2026-11-30T01:00:00.000Z',
      '2026-11-30T02:00:00.000Z',
    ]);
    for (const one of hours) {
      expect(one.diskFree).toBeGreaterThan(0);
      expect(one.diskFree).toBeLessThanOrEqual(one.diskSize);
      expect(one.memoryFree).toBeGreaterThan(0);
      expect(one.memoryFree).toBeLessThanOrEqual(one.memorySize);
    }
  });
});
