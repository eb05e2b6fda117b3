'use client';

import { useAuth, useConfig, useField } from '@payloadcms/ui';
import Link from 'next/link';
import { newWithWords } from '../../../base/fields/asked-words.ts';
import type { FeedbackKind } from '../kinds.ts';
import { texts } from './texts.ts';

/**
 * The places an answer leads to: the page that the reader saw, the form in which it is mended, and,
 * for what was looked for in vain, a new form that makes the search understand it.
 */
export function FeedbackPlaces() {
  const { admin } = useConfig().config;
  const { value: page } = useField<string>({ path: 'page' });
  const { value: of } = useField<string>({ path: 'of' });
  const { value: document } = useField<string>({ path: 'document' });
  const { value: kind } = useField<FeedbackKind>({ path: 'kind' });
  const { value: text } = useField<string>({ path: 'text' });
  const { permissions } = useAuth();
  const [asked = ''] = text?.split('\n') ?? [];
  const isUnknown = asked !== '' && (kind === 'search' || kind === 'question');
  const lists = (['synonyms', 'best-bets'] as const).filter(
    (list) => isUnknown && permissions?.collections?.[list]?.create,
  );
  if (!page && !document && lists.length === 0) return null;
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
      {lists.map((list) => (
        <Link key={list} href={newWithWords(list, asked)}>
          {texts.teach[list]}
        </Link>
      ))}
    </p>
  );
}
