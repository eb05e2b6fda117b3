'use client';

import type { ClientField } from 'payload';
import { fieldIsHiddenOrDisabled, reduceFieldsToValues } from 'payload/shared';
import { useAllFormFields, useDocumentInfo, useEffectEvent, useFormModified } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { PlacedFinding } from '../examine.ts';
import { ask } from '../../../base/screens/ask/ask.ts';
import { setFindings, useFormKey } from './findings-store.ts';

/** Milliseconds after the last key until the form is looked at. */
const pause = 600;

/**
 * `waiting`: nothing was written yet, so nothing is amiss. `known`: the last answer was about the form as
 * it stands. `looking`: there is none about that yet. `failed`: the form as it stands could not be looked
 * at; it is asked again at the next change, and when somebody asks to. `list`: what the last answer said;
 * absent until there was one.
 */
export interface Findings {
  state: 'waiting' | 'looking' | 'known' | 'failed';
  list?: readonly PlacedFinding[];
}

type Values = Record<string, unknown>;

/** Fields that a save changes and nobody types, besides those that are hidden. */
const ofSaves = new Set(['_status', 'createdAt', 'stage', 'updatedAt']);

/** Finds what could be better in the form as it stands; asks again whenever somebody changes a value. */
export function useFindings(): Findings & { lookAgain: () => void } {
  const { collectionSlug, docConfig, id } = useDocumentInfo();
  const form = useFormKey();
  const [fields] = useAllFormFields();
  const [found, setFound] = useState<Findings & { typed?: string }>({ state: 'looking' });
  const [times, setTimes] = useState(0);
  const isBegun = useFormModified() || id !== undefined;
  const asked = useRef('');
  const values: Values = reduceFieldsToValues(fields, true);
  const typed = JSON.stringify({ id, data: typedIn(values, docConfig?.fields ?? []) });
  const whole = useEffectEvent(() => ({ id, data: values }));
  useEffect(() => {
    if (!collectionSlug || !isBegun || typed === asked.current) return;
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      const { signal } = leaving;
      const answer = await ask<{ findings: PlacedFinding[] }>(
        'POST',
        `/api/writing/${collectionSlug}`,
        { body: whole(), signal },
      );
      if (signal.aborted) return;
      if (!answer.ok) return setFound((last) => ({ ...last, state: 'failed' }));
      asked.current = typed;
      const list = answer.body.findings;
      setFound({ state: 'known', list, typed });
      setFindings(form, list);
    }, pause);
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [collectionSlug, form, isBegun, times, typed]);
  useEffect(() => () => setFindings(form, undefined), [form]);
  const lookAgain = () => {
    setFound((last) => ({ ...last, state: 'looking' }));
    setTimes((count) => count + 1);
  };
  if (!isBegun) return { state: 'waiting', lookAgain };
  const since = found.state === 'failed' ? 'failed' : 'looking';
  const { list } = found;
  return { state: typed === found.typed ? 'known' : since, ...(list && { list }), lookAgain };
}

/** The values that somebody types. */
function typedIn(values: Values, fields: ClientField[]): Values {
  const named = fields.flatMap((field) => ('name' in field ? [field] : []));
  const kept = named.filter(fieldIsHiddenOrDisabled).map(({ name }) => name);
  const names = new Set([...ofSaves, ...kept]);
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));
}
