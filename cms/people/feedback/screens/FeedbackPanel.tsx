'use client';

import Link from 'next/link';
import { DocumentPanel } from '../../../base/screens/panel/DocumentPanel.tsx';
import type { FeedbackCounts } from '../counts.ts';
import { helpedSentence, inboxAddress, saidSentence, texts } from './texts.ts';

/** Beside the form: how readers answered at its page, and the way to what they said. */
export function FeedbackPanel() {
  return (
    <DocumentPanel<FeedbackCounts> door="feedback-at" title={texts.panel}>
      {(counts, { collection, id }) => {
        const helped = helpedSentence(counts);
        if (!helped && counts.worded === 0) return null;
        return (
          <>
            {helped && <p>{helped}</p>}
            {counts.worded > 0 && (
              <Link href={inboxAddress({ of: collection, document: id })}>
                {saidSentence(counts)}
              </Link>
            )}
          </>
        );
      }}
    </DocumentPanel>
  );
}
