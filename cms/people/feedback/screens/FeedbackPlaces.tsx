'use client';

import { useConfig, useField } from '@payloadcms/ui';
import Link from 'next/link';
import { texts } from './texts.ts';

/**
 * The places an answer leads to: the page that the reader saw, and the form in which it is mended.
 */
export function FeedbackPlaces() {
  const { admin } = useConfig().config;
  const { value: page } = useField<string>({ path: 'page' });
  const { value: of } = useField<string>({ path: 'of' });
  const { value: document } = useField<string>({ path: 'document' });
  if (!page && !document) return null;
  return (
    <p className="feedback-places">
      {of && document && (
        <Link href={`/admin/collections/${of}/${document}`}>{texts.openDocument}</Link>
      )}
      {page && (
        <a href={`${admin.custom?.['siteUrl']}${page}`} target="_blank" rel="noreferrer">
          {texts.openPage}
        </a>
      )}
    </p>
  );
}
