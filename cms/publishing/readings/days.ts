import type { ReadingPlace, ReadingSums } from '../../../content/readings/sums.ts';

/** The slug of the collection. */
export const readingDaysCollection = 'reading-days';

/**
 * Readings of a day at one kind of place. What came so late that its own week was told already counts on the
 * day on which it came, in a row of its own.
 */
export interface ReadingDay {
  id: string;
  day: string;
  place: Exclude<ReadingPlace, 'kiosk'>;
  sums: ReadingSums;
  /** Marks of the posts that are in it. */
  taken: string[];
  revision: number;
}
