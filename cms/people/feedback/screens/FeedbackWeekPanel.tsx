import Link from 'next/link';
import type { FeedbackWeek } from '../counts.ts';
import { helpedSentence, inboxAddress, texts } from './texts.ts';

/**
 * The answers of readers within seven days, and those that wait; nothing while nobody has said
 * anything.
 */
export function FeedbackWeekPanel({ week }: { week: FeedbackWeek }) {
  const { helped, notHelped, worded, open, worst } = week;
  if (helped + notHelped + worded + open === 0) return null;
  return (
    <section className="kit-panel" aria-labelledby="feedback-week">
      <h2 id="feedback-week">{texts.weekTitle}</h2>
      <p>{[helpedSentence(week), texts.said(worded)].join(' ')}</p>
      <p>
        {open > 0 ? (
          <Link href={inboxAddress({ state: 'new' })}>{texts.open(open)}</Link>
        ) : (
          texts.allDone
        )}
      </p>
      {worst.length > 0 && (
        <>
          <h3>{texts.worst}</h3>
          <ul>
            {worst.map(({ of, document, title, notHelped: times }) => (
              <li key={`${of}/${document}`}>
                <Link href={`/admin/collections/${of}/${document}`}>{title}</Link>:{' '}
                {texts.times(times)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
