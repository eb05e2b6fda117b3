/** Households of a hamlet that were met. */
export interface MetPart {
  /** Never more than there are: two members may have met one household. */
  met: number;
  /** Of all households, 0–100. */
  percent: number;
  /** True if more were counted than there are. */
  isTwice: boolean;
}

/**
 * Tells how many households were met, as a part of all.
 * @param households all of the hamlet, one at least
 */
export function metPart(counted: number, households: number): MetPart {
  const met = Math.min(counted, households);
  return { met, percent: Math.round((met / households) * 100), isTwice: counted > households };
}
