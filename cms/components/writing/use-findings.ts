'use client';

import { reduceFieldsToValues } from 'payload/shared';
import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { PlacedFinding } from '../../examine/examine.ts';
import { ask } from '../ask/ask.ts';
import { setFindings, useFormKey } from './findings-store.ts';

/** Milliseconds after the last key until the form is looked at. */
const pause = 600;

/** `offline`: the last answer stays; it is asked again at the next change. */
export interface Findings {
  state: 'looking' | 'known' | 'offline';
  list: readonly PlacedFinding[];
}

/** What could be better in the form as it stands; asked again whenever a value changes. */
export function useFindings(): Findings {
  const { collectionSlug, id } = useDocumentInfo();
  const form = useFormKey();
  const [fields] = useAllFormFields();
  const [found, setFound] = useState<Findings>({ state: 'looking', list: [] });
  const asked = useRef('');
  const body = JSON.stringify({ id, data: reduceFieldsToValues(fields, true) });
  useEffect(() => {
    if (!collectionSlug || body === asked.current) return;
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      const { signal } = leaving;
      const answer = await ask<{ findings: PlacedFinding[] }>(
        'POST',
        `/api/writing/${collectionSlug}`,
        { body: JSON.parse(body), signal },
      );
      if (signal.aborted) return;
      const list = answer.ok ? answer.body.findings : undefined;
      if (list) asked.current = body;
      setFound((last) => (list ? { state: 'known', list } : { ...last, state: 'offline' }));
      if (list) setFindings(form, list);
    }, pause);
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [body, collectionSlug, form]);
  useEffect(() => () => setFindings(form, undefined), [form]);
  return found;
}
