import type { GuidePlace } from './write-place.ts';

/** Reads a fragment that `writePlace` wrote; undefined for any other. Apart from it, for only phones need this. */
export function readPlace(hash: string): GuidePlace | undefined {
  const [, step, ticks] = /^#buoc-([1-9]\d?)(?:&co=([1-9]\d?(?:,[1-9]\d?)*))?$/.exec(hash) ?? [];
  const places = ticks ? ticks.split(',') : [];
  return step ? { step: +step - 1, has: places.map((at) => +at - 1) } : undefined;
}
