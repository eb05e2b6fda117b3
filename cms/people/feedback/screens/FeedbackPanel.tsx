'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import type { FeedbackCounts } from '../counts.ts';
import { look } from '../../../base/screens/ask/ask.ts';
import { helpedSentence, inboxAddress, saidSentence, texts } from './texts.ts';

/** Beside the form: how readers answered at its page, and the way to what they said. */
export function FeedbackPanel() {
  const { collectionSlug, id } = useDocumentInfo();
  return collectionSlug && id ? (
    <Panel key={id} collection={collectionSlug} id={String(id)} />
  ) : null;
}

function Panel({ collection, id }: { collection: string; id: string }) {
  const [counts, setCounts] = useState<FeedbackCounts>();
  useEffect(() => {
    const leaving = new AbortController();
    void look<FeedbackCounts>(`/api/feedback-at/${collection}/${id}`, leaving.signal).then(
      (found) => found && setCounts(found),
    );
    return () => leaving.abort();
  }, [collection, id]);
  if (!counts) return null;
  const helped = helpedSentence(counts);
  if (!helped && counts.worded === 0) return null;
  return (
    <section className="feedback-panel" aria-label={texts.panel}>
      <h4>{texts.panel}</h4>
      {helped && <p>{helped}</p>}
      {counts.worded > 0 && (
        <Link href={inboxAddress({ of: collection, document: id })}>{saidSentence(counts)}</Link>
      )}
    </section>
  );
}
