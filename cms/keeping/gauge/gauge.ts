import { z } from 'zod';
import { instant } from '../../../content/schema/primitives.ts';
import { dayOfInstant } from '../../../content/text/date.ts';

const bytes = z.number().nonnegative();

/** The room of the machine at one moment, in bytes: what is left of what there is. */
const sample = z.object({ diskFree: bytes, diskSize: bytes, memoryFree: bytes, memorySize: bytes });
export type Sample = z.infer<typeof sample>;

/** The least that was left within an hour, which is named by its beginning. */
const hour = sample.extend({ hour: instant });
export type GaugeHour = z.infer<typeof hour>;

/** Disk and memory of the machine, hour by hour, the newest last: `machine-gauge.json` in the data folder. */
export const gauge = z.object({ format: z.literal(1), hours: z.array(hour) });
export type Gauge = z.infer<typeof gauge>;

export const gaugeFile = 'machine-gauge.json';

/** Days that are kept. */
export const keptDays = 30;

const hourLength = 3_600_000;
const dayLength = 24 * hourLength;

/**
 * Enters what is left now. As many hours as the kept days have stay, however old: a clock that runs ahead
 * for a while forgets none.
 */
export function entered({ hours }: Gauge, now: Date, found: Sample): Gauge {
  const of = new Date(Math.floor(now.getTime() / hourLength) * hourLength).toISOString();
  const before = hours.find((one) => one.hour === of);
  const least = {
    ...found,
    diskFree: Math.min(found.diskFree, before?.diskFree ?? Infinity),
    memoryFree: Math.min(found.memoryFree, before?.memoryFree ?? Infinity),
    hour: of,
  };
  // A clock that was set back has hours ahead: they go, too.
  const others = hours.filter((one) => one.hour < of);
  return { format: 1, hours: [...others, least].slice(-keptDays * 24) };
}

/** Picks the hours of the kept days until now. */
export function hoursUntil({ hours }: Gauge, now: Date): GaugeHour[] {
  const oldest = now.getTime() - keptDays * dayLength;
  return hours.filter(({ hour: at }) => {
    const time = Date.parse(at);
    return time > oldest && time <= now.getTime();
  });
}

/** The least that was left on a day, in Vietnam. */
export interface GaugeDay extends Sample {
  /** As `2026-11-30`. */
  day: string;
}

/** Sums up hours by day, the oldest first; sizes are those of the day's last hour. */
export function daysOf(hours: GaugeHour[]): GaugeDay[] {
  const days = new Map<string, GaugeDay>();
  for (const { hour: at, ...found } of hours) {
    const day = dayOfInstant(at);
    const known = days.get(day);
    days.set(day, {
      ...found,
      day,
      diskFree: Math.min(found.diskFree, known?.diskFree ?? Infinity),
      memoryFree: Math.min(found.memoryFree, known?.memoryFree ?? Infinity),
    });
  }
  return [...days.values()];
}

/** Days by which a trend is read, and that it must at least have. */
const trendDays = 14;
const fewestDays = 5;
/** Days beyond which a trend says nothing. */
const farthest = 180;

/**
 * Counts the days until the disk has less than this left, should it go on as in the last two weeks: 0
 * only where it has less by now; nothing where it does not shrink, or nobody can tell.
 * @param newest the newest hour
 * @param floor bytes
 */
export function daysUntilFull(
  days: GaugeDay[],
  newest: Pick<Sample, 'diskFree'>,
  floor: number,
): number | undefined {
  if (newest.diskFree < floor) return 0;
  const last = days.slice(-trendDays);
  const today = last.at(-1);
  if (!today || last.length < fewestDays) return undefined;
  const slope = slopeOf(
    last.map(({ day, diskFree }) => [Date.parse(day) / dayLength, diskFree] as const),
  );
  if (slope >= 0) return undefined;
  const left = Math.max(1, Math.floor((today.diskFree - floor) / -slope));
  return left <= farthest ? left : undefined;
}

/** The slope of the straight line that fits points best. */
function slopeOf(points: (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const across = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return across / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
