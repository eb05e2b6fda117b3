/**
 * The counters of a member's sheet, in the order in which they are kept and sent: it never changes,
 * new ones come at the end with a new format.
 */
export const counters = [
  /** Households met for the first time this year. */
  'first',
  'again',
  /** People who were shown something. */
  'people',
  'vneid',
  'services',
  'paying',
  'selling',
  'health',
  'scams',
  'other',
  /** Matters that the commune must see to. */
  'handed',
  /** Days on which the member went. */
  'days',
] as const;
export type Counter = (typeof counters)[number];
