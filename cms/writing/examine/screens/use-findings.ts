'use client';

import { reduceFieldsToValues } from 'payload/shared';
import { useAllFormFields, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { PlacedFinding } from '../examine.ts';
import { ask } from '../../../base/screens/ask/ask.ts';
import { setFindings, useFormKey } from './findings-store.ts';

/** Milliseconds after the last key until the form is looked at. */
const pause = 600;

/**
 * `waiting`: nothing was written yet, so nothing is amiss. `list`: what the last answer said; absent until there was one. `failed`: the form as it stands could
 * not be looked at; it is asked again at the next change, and when somebody asks to.
 */
export interface Findings {
  state: 'waiting' | 'looking' | 'known' | 'failed';
  list?: readonly PlacedFinding[];
}

/** Finds what could be better in the form as it stands; asks again whenever a value changes. */
export function useFindings(): Findings & { lookAgain: () => void } {
  const { collectionSlug, id } = useDocumentInfo();
  const form = useFormKey();
  const [fields] = useAllFormFields();
  const [found, setFound] = useState<Findings>({ state: 'looking' });
  const [times, setTimes] = useState(0);
  const isBegun = useFormModified() || id !== undefined;
  const asked = useRef('');
  const body = JSON.stringify({ id, data: reduceFieldsToValues(fields, true) });
  useEffect(() => {
    if (!collectionSlug || !isBegun || body === asked.current) return;
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      const { signal } = leaving;
      const answer = await ask<{ findings: PlacedFinding[] }>(
        'POST',
        `/api/writing/${collectionSlug}`,
        { body: JSON.parse(body), signal },
      );
      if (signal.aborted) return;
      if (!answer.ok) return setFound((last) => ({ ...last, state: 'failed' }));
      asked.current = body;
      const list = answer.body.findings;
      setFound({ state: 'known', list });
      setFindings(form, list);
    }, pause);
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [body, collectionSlug, form, isBegun, times]);
  useEffect(() => () => setFindings(form, undefined), [form]);
  const lookAgain = () => {
    setFound((last) => ({ ...last, state: 'looking' }));
    setTimes((count) => count + 1);
  };
  return { ...(isBegun ? found : { state: 'waiting' }), lookAgain };
}
