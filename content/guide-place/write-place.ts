/** A place in a guide that is taken along from the glass to a phone, as the fragment of its address. */
export interface GuidePlace {
  /** From 0 on. */
  step: number;
  /** The things of its list that one has: their keys, in old fragments their places from 1 on. */
  has: readonly string[];
}

/** Writes a place as a fragment: `#buoc-3`, counted from 1 on, and with ticks `#buoc-3&co=k1f0a,k93cc`. */
export function writePlace({ step, has }: GuidePlace): string {
  return `#buoc-${step + 1}${has.length > 0 ? `&co=${has.join()}` : ''}`;
}
