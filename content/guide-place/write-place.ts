/** A place in a guide that is taken along from the glass to a phone, as the fragment of its address. */
export interface GuidePlace {
  /** From 0 on. */
  step: number;
  /** The things of its list that one has: their keys, in older codes their places from 1 on. */
  has: readonly number[];
}

/** Writes a place as a fragment: `#buoc-3`, counted from 1 on, and with ticks `#buoc-3&co=52871,80413`. */
export function writePlace({ step, has }: GuidePlace): string {
  return `#buoc-${step + 1}${has.length > 0 ? `&co=${has.join()}` : ''}`;
}
