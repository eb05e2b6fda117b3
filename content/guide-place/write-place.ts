/** A place in a guide that is taken along from the glass to a phone, as the fragment of its address. */
export interface GuidePlace {
  /** From 0 on. */
  step: number;
  /** The things of its list that one has, by their places from 0 on. */
  has: readonly number[];
}

/** Writes a place as a fragment: `#buoc-3`, and with ticks `#buoc-3&co=1,3`; both count from 1 on. */
export function writePlace({ step, has }: GuidePlace): string {
  const ticks = [...new Set(has)].sort((one, other) => one - other).map((at) => at + 1);
  return `#buoc-${step + 1}${ticks.length > 0 ? `&co=${ticks.join()}` : ''}`;
}
