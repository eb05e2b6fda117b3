import type { Payload } from 'payload';
import { collectionsWith, type CollectionWith } from '../../../content/kinds.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { publishedRows } from '../../writing/examine/rows.ts';
import { titleField } from '../../writing/examine/title-field.ts';

/** Days before its day on which a review is announced. */
const announced = 14;
const day = 24 * 60 * 60 * 1000;

/** A live text that is to be read again, soon or already. */
export interface Review {
  collection: CollectionWith<'reviewed'>;
  id: string;
  title: string;
  /** Calendar day, `YYYY-MM-DD`. */
  reviewBy: string;
  /** `soon`: within 14 days; `due`: the day has come. */
  state: 'soon' | 'due';
  /** Id of the user who looks after it. */
  keeper?: string;
}

interface Row {
  id: string;
  reviewBy?: string | Date | null;
  keeper?: string | { id: string } | null;
}

/** Reviews that are due at a moment or within 14 days, the earliest first. */
export async function readReviews(payload: Payload, now: Date): Promise<Review[]> {
  const today = dayOfInstant(now);
  const horizon = dayOfInstant(new Date(now.getTime() + announced * day));
  const found: Review[] = [];
  for (const collection of collectionsWith('reviewed')) {
    for (const row of await publishedRows<Row>(payload, collection)) {
      const reviewBy = row.reviewBy ? dayOfInstant(row.reviewBy) : undefined;
      if (reviewBy === undefined || reviewBy > horizon) continue;
      const keeper = typeof row.keeper === 'object' ? row.keeper?.id : row.keeper;
      found.push({
        collection,
        id: row.id,
        title: String(Reflect.get(row, titleField(collection)) ?? ''),
        reviewBy,
        state: reviewBy <= today ? 'due' : 'soon',
        ...(keeper && { keeper }),
      });
    }
  }
  return found.toSorted((one, other) => (one.reviewBy < other.reviewBy ? -1 : 1));
}
