'use client';

import {
  ServerFunctionsContext,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormModified,
  useServerFunctions,
} from '@payloadcms/ui';
import { type ReactNode, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { idOf } from '../../access/roles.ts';
import { checkSession } from '../posts/check.ts';
import { sessionNow } from '../posts/session-store.ts';
import {
  countAnswers,
  lastAsked,
  noField,
  noteAnswer,
  noteAsked,
  noteOthersLock,
  onAnswer,
  valuesOf,
} from './asked-store.ts';

/** Milliseconds of quiet after which a form has asked, if it asks at all: it waits for 250. */
const patience = 700;

/** Around the admin: notes what its forms ask the server about. */
export function NotesWhatIsAsked({ children }: { children: ReactNode }) {
  const functions = useServerFunctions();
  const noting = useMemo(() => {
    const getFormState: typeof functions.getFormState = async (args) => {
      if (args.formState) noteAsked(args, args.formState);
      try {
        const answer = await functions.getFormState(args);
        if (!answer.state && !args.signal?.aborted) void checkSession();
        return args.formState ? withoutInterruption(answer) : answer;
      } finally {
        noteAnswer();
      }
    };
    return { ...functions, getFormState };
  }, [functions]);
  return <ServerFunctionsContext value={noting}>{children}</ServerFunctionsContext>;
}

/**
 * Hides interruptions from a form. Payload's form lets what was written go when it hears that somebody
 * else holds the document or has saved it: `kept-text/` says both, and the text stays.
 */
function withoutInterruption<Answer extends { lockedState?: { user?: unknown } | undefined }>(
  answer: Answer,
): Answer {
  const holder = idOf(answer.lockedState?.user);
  const isOthers = holder !== undefined && holder !== sessionNow().account?.id;
  if (isOthers) noteOthersLock();
  return {
    ...answer,
    staleDataState: undefined,
    ...(isOthers && { lockedState: undefined }),
  };
}

/**
 * In a form: sees to it that the server is asked about all that is filled in. The form skips the
 * request for a change that is made just before the answer to an earlier one comes in; then a new row
 * waits for its fields for ever, and what a tick should show stays hidden.
 */
export function AsksAgain() {
  const { dispatchFields } = useForm();
  const fields = useFormFields(([all]) => all);
  const isModified = useFormModified();
  const { collectionSlug, globalSlug, id } = useDocumentInfo();
  const answers = useSyncExternalStore(onAnswer, countAnswers, countAnswers);
  const again = useRef({ values: '', count: 0 });
  useEffect(() => {
    if (!isModified) return;
    const timer = setTimeout(() => {
      const values = valuesOf(fields);
      const isKnown = lastAsked({ collectionSlug, globalSlug, id }) === values;
      if (isKnown || again.current.values === values) return;
      again.current = { values, count: again.current.count + 1 };
      dispatchFields({
        type: 'UPDATE',
        path: noField,
        disableFormData: true,
        initialValue: again.current.count,
      });
    }, patience);
    return () => clearTimeout(timer);
  }, [answers, collectionSlug, dispatchFields, fields, globalSlug, id, isModified]);
  return null;
}
