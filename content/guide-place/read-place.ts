import type { GuidePlace } from './write-place.ts';

/** Reads a fragment that `writePlace` wrote; undefined for any other. Apart from it, for only phones need this. */
export function readPlace(hash: string): GuidePlace | undefined {
  const [, step, ticks] = /^#buoc-(\d+)(?:&co=([\d,]+))?$/.exec(hash) ?? [];
  const places = (ticks ?? '').split(',').filter(Boolean);
  return step ? { step: +step - 1, has: places.map((at) => +at - 1) } : undefined;
}
