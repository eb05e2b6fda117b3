/** A place in a guide that is taken along from the glass to a phone, as the fragment of its address. */
export interface GuidePlace {
  /** From 0 on. */
  step: number;
  /** The things of its list that one has: their keys, in older codes their places from 1 on. */
  has: readonly number[];
  /** The sign of the answer that was chosen, of a guide that asks first. */
  answer?: string | undefined;
}

/**
 * Writes a place as a fragment: `#buoc-3`, counted from 1 on, with ticks `#buoc-3&co=52871,80413`, with an
 * answer `#buoc-3&cho=b`.
 */
export function writePlace({ step, has, answer }: GuidePlace): string {
  const along = [has.length > 0 && `&co=${has.join()}`, answer && `&cho=${answer}`];
  return `#buoc-${step + 1}${along.filter(Boolean).join('')}`;
}
