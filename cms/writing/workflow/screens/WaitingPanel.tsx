'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { countDifferences } from '../../differences/difference.ts';
import type { Waiting } from '../waiting.ts';
import { look } from '../../../base/screens/ask/ask.ts';
import { useSaved } from '../../../base/screens/posts/use-saved.ts';
import { DifferencesBehind, FoldedDifferences } from '../../differences/screens/Differences.tsx';
import { texts } from '../../differences/screens/texts.ts';
import { changeNoteWords } from './texts.ts';
import { batchLine, batchPage, headingOf, stepLine } from './waiting-texts.ts';

/** Above the fields of a document that waits: what would change for readers, and what was said about it. */
export function WaitingPanel() {
  const { collectionSlug } = useDocumentInfo();
  const waiting = useWaiting();
  if (!waiting) return null;
  const { stage, isLive, sent, approved, batch, changeNote, differences } = waiting;
  const isDecided = stage === 'sent' || stage === 'approved';
  const count = countDifferences(differences);
  if (!isDecided && !batch && !(stage === 'draft' && count > 0)) return null;
  const heading = headingOf(waiting, count);
  return (
    <section className={`waiting is-${stage}`} aria-label={texts.label}>
      {isDecided ? (
        <>
          <h2>{heading}</h2>
          <div className="waiting__said">
            {batch && <Said line={batchLine(batch)} remark={batch.remark} page={batch.page} />}
            {[sent, approved].map(
              (step) => step && <Said key={step.deed} line={stepLine(step)} remark={step.remark} />,
            )}
            {changeNote && (
              <p>
                {changeNoteWords(collectionSlug ?? '').waits}: <q data-user-text>{changeNote}</q>
              </p>
            )}
          </div>
          {isLive && count === 0 && <p>{texts.nothing}</p>}
          {isLive ? (
            <FoldedDifferences list={differences} />
          ) : (
            <DifferencesBehind summary={texts.whole} list={differences} />
          )}
        </>
      ) : (
        <>
          {batch && (
            <div className="waiting__said">
              <Said line={batchLine(batch)} remark={batch.remark} page={batch.page} />
            </div>
          )}
          {count > 0 && <DifferencesBehind summary={heading} list={differences} />}
        </>
      )}
    </section>
  );
}

interface SaidProps {
  /** The user who did something, and when. */
  line: string;
  /** The remark they made. */
  remark: string | undefined;
  /** The page of the imported list. */
  page?: string | undefined;
}

function Said({ line, remark, page }: SaidProps) {
  return (
    <p>
      {line}
      {remark && (
        <>
          {'. '}
          {texts.remark}: <q data-user-text>{remark}</q>
        </>
      )}
      {page && (
        <>
          {' · '}
          <a href={page}>{batchPage}</a>
        </>
      )}
    </p>
  );
}

/** Looked up again whenever the document was saved or went on, and when the editor comes back to it. */
function useWaiting(): Waiting | undefined {
  const { collectionSlug, id, isTrashed } = useDocumentInfo();
  const saved = useSaved();
  const [waiting, setWaiting] = useState<Waiting>();
  const address =
    collectionSlug && id && !isTrashed
      ? `/api/workflow/${collectionSlug}/${id}/changes`
      : undefined;
  useEffect(() => {
    if (!address) return;
    const leaving = new AbortController();
    const lookAgain = async () => {
      const found = await look<Waiting>(address, leaving.signal);
      if (found) setWaiting(found);
    };
    void lookAgain();
    window.addEventListener('focus', lookAgain);
    return () => {
      leaving.abort();
      window.removeEventListener('focus', lookAgain);
    };
  }, [address, saved]);
  return waiting;
}
