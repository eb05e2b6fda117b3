import Link from 'next/link';
import type { Review } from '../../keeping/nightly/reviews.ts';
import { upkeepTexts as texts } from './upkeep-texts.ts';

/**
 * Texts in the charge of others, or of nobody, that are to be read again within 14 days or should have been.
 */
export function ReviewsPanel({ reviews }: { reviews: Review[] }) {
  if (reviews.length === 0) return null;
  return (
    <section className="kit-panel" aria-labelledby="reviews">
      <details className="kit-details">
        <summary>
          <h2 id="reviews">
            {texts.others} ({reviews.length})
          </h2>
        </summary>
        <p>{texts.reviewsNote}</p>
        <ul>
          {reviews.map(({ collection, id, title, ...review }) => (
            <li key={`${collection}/${id}`}>
              <Link href={`/admin/collections/${collection}/${id}`}>{title}</Link>:{' '}
              {texts.when(review)}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
