import type { Shard } from './shard.ts';

/** A figure of the releases that were made, and of all provinces. */
export interface Sum {
  measured: number;
  /** Of all provinces, as if it grew evenly with the hamlets of each. */
  projected: number;
  /** The distance of the furthest measured one from that, in percent. */
  offBy: number;
}

const figures: Record<string, (shard: Shard) => number> = {
  addresses: ({ wholeSite }) => wholeSite.pages,
  'processor, s': ({ wholeSite }) => wholeSite.processorMs / 1000,
  inodes: ({ disk }) => disk.files + disk.folders + disk.links,
  'MB on disk': ({ disk }) => disk.bytes / 1e6,
  'MB raw': ({ bytes }) => bytes.raw / 1e6,
  'MB as sent': ({ bytes }) => bytes.br / 1e6,
};

/**
 * Adds up what was measured, and projects it to all provinces by the line that fits best.
 * @param shards at least two of different sizes
 * @param hamlets of each province
 */
export function sumsOf(shards: Shard[], hamlets: number[]): Record<string, Sum> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      sumOf(
        shards.map((shard) => ({ x: shard.hamlets, y: figure(shard) })),
        hamlets,
      ),
    ]),
  );
}

/** @param points what was measured, by hamlets */
export function sumOf(points: { x: number; y: number }[], hamlets: number[]): Sum {
  const line = lineThrough(points);
  const off = points.map(({ x, y }) => Math.abs(line(x) - y) / y);
  return {
    measured: Math.round(sum(points.map(({ y }) => y))),
    projected: Math.round(sum(hamlets.map(line))),
    offBy: Number((100 * Math.max(...off)).toFixed(1)),
  };
}

/** Least squares. */
function lineThrough(points: { x: number; y: number }[]): (x: number) => number {
  const mean = (of: 'x' | 'y') => sum(points.map((point) => point[of])) / points.length;
  const [meanX, meanY] = [mean('x'), mean('y')];
  const slope =
    sum(points.map(({ x, y }) => (x - meanX) * (y - meanY))) /
    sum(points.map(({ x }) => (x - meanX) ** 2));
  return (x) => meanY + slope * (x - meanX);
}

const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);
