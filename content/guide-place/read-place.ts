import type { GuidePlace } from './write-place.ts';

/**
 * Reads a fragment that `writePlace` wrote; undefined for any other. Apart from it, for only phones need
 * this.
 */
export function readPlace(hash: string): GuidePlace | undefined {
  const [, step, ticks, answer] =
    /^#buoc-([1-9]\d?)(?:&co=(\d+(?:,\d+)*))?(?:&cho=([a-d]))?$/.exec(hash) ?? [];
  return step
    ? { step: +step - 1, has: ticks ? ticks.split(',').map(Number) : [], answer }
    : undefined;
}
