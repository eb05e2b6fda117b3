'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { dayOfInstant } from '../../../../content/text/date.ts';
import type { Withdrawn, WithdrawnView } from '../withdrawn.ts';
import { look } from '../../../base/screens/ask/ask.ts';
import { useSaved } from '../../../base/screens/posts/use-saved.ts';
import { withdrawnWords } from './texts.ts';

interface WithdrawnNoteProps {
  /** Of this field, in the consent of a member. */
  path: string;
}

/** At a consent that was withdrawn although the form still has it: since when, and what that means. */
export function WithdrawnNote({ path }: WithdrawnNoteProps) {
  const consent = path.slice(0, path.lastIndexOf('.'));
  const member = consent.slice(0, consent.lastIndexOf('.'));
  const withdrawn = useWithdrawn();
  const [person, given, date] = useFormFields(([fields]) => [
    fields[`${member}.id`]?.value,
    fields[`${consent}.given`]?.value,
    fields[`${consent}.date`]?.value,
  ]);
  const found = withdrawn.find((one) => one.person === person);
  if (!found || given !== true) return null;
  const isAnew = typeof date === 'string' && date && dayOfInstant(date) >= dayOfInstant(found.at);
  if (isAnew) return null;
  return (
    <p className="consent-withdrawn" role="note">
      {withdrawnWords(found)}
    </p>
  );
}

/** One question for all members of a form, and again when it was saved. */
let asked: { of: string; answer: Promise<WithdrawnView | undefined> } | undefined;

function useWithdrawn(): Withdrawn[] {
  const { id } = useDocumentInfo();
  const saved = useSaved();
  const [withdrawn, setWithdrawn] = useState<Withdrawn[]>([]);
  useEffect(() => {
    if (id === undefined) return;
    let hasLeft = false;
    const of = `${id}/${saved}`;
    if (asked?.of !== of) asked = { of, answer: look<WithdrawnView>(`/api/withdrawn/${id}`) };
    void asked.answer.then((view) => {
      if (view && !hasLeft) setWithdrawn(view.withdrawn);
    });
    return () => {
      hasLeft = true;
    };
  }, [id, saved]);
  return withdrawn;
}
