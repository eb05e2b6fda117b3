import Link from 'next/link';
import type { Review } from '../../nightly/reviews.ts';
import { upkeepTexts as texts } from './upkeep-texts.ts';

/** Texts that are to be read again within 14 days, or should have been: one's own first. */
export function ReviewsPanel({ reviews, user }: { reviews: Review[]; user: string }) {
  if (reviews.length === 0) return null;
  const mine = reviews.filter(({ keeper }) => keeper === user);
  const others = reviews.filter(({ keeper }) => keeper !== user);
  return (
    <section className="dashboard__panel" aria-labelledby="reviews">
      <h2 id="reviews">
        {texts.reviews} ({reviews.length})
      </h2>
      <p>{texts.reviewsNote}</p>
      <ReviewList heading={texts.mine} reviews={mine} open />
      <ReviewList heading={texts.others} reviews={others} open={mine.length === 0} />
    </section>
  );
}

interface ListProps {
  heading: string;
  reviews: Review[];
  open: boolean;
}

function ReviewList({ heading, reviews, open }: ListProps) {
  if (reviews.length === 0) return null;
  return (
    <details className="dashboard__details" open={open}>
      <summary>
        {heading} ({reviews.length})
      </summary>
      <ul>
        {reviews.map(({ collection, id, title, ...review }) => (
          <li key={`${collection}/${id}`}>
            <Link href={`/admin/collections/${collection}/${id}`}>{title}</Link>:{' '}
            {texts.when(review)}
          </li>
        ))}
      </ul>
    </details>
  );
}
