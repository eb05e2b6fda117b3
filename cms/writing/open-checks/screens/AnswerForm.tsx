'use client';

import { type FormEvent, useId, useState } from 'react';
import { dayOfInstant } from '../../../../content/text/date.ts';
import { post } from '../../../base/screens/ask/ask.ts';
import { DayInput } from '../../../base/screens/day-input/DayInput.tsx';
import { useKeptWords } from '../../../base/screens/kept-text/use-kept-words.ts';
import { Button, HintWords } from '../../../base/screens/kit/kit.tsx';
import { AsksToLeave } from '../../kept-text/AsksToLeave.tsx';
import type { NotTaken, Question } from '../checks.ts';
import { texts } from './texts.ts';

interface AnswerFormProps {
  question: Question;
  office: string;
  /** Is told in lines what became of the answer. */
  onTaken: (lines: string[]) => Promise<void>;
  onClose: () => void;
}

const nothing = { answer: '', by: '' };

/** The form for an office's answer to a question, by whom and when. */
export function AnswerForm({
  question: { note, pages },
  office,
  onTaken,
  onClose,
}: AnswerFormProps) {
  const { words, write, clear, holdsText, isKept } = useKeptWords(`open-checks/${note}`, nothing);
  const { answer, by } = words;
  const [on, setOn] = useState(() => dayOfInstant(new Date()));
  const [isSaving, setSaving] = useState(false);
  const [fault, setFault] = useState('');
  const id = useId();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    const body = { note, answer, by, on };
    const outcome = await post<{ notTaken: NotTaken[] }>('/api/open-checks', body);
    setSaving(false);
    if (!outcome.ok) return setFault(outcome.message);
    const { notTaken } = outcome.body;
    const taken = pages.length - notTaken.length;
    const lines = notTaken.map(({ title, why }) => texts.notTaken(title, why));
    if (notTaken.length === 0) {
      clear();
      onClose();
    }
    await onTaken([...(taken > 0 ? [texts.saved(taken)] : []), ...lines]);
  };
  return (
    <form className="open-checks__form" onSubmit={(event) => void save(event)}>
      <label>
        {texts.what}
        <HintWords>{texts.whatHint}</HintWords>
        <textarea
          value={answer}
          rows={3}
          readOnly={isSaving}
          required
          onChange={({ target }) => write({ answer: target.value })}
        />
      </label>
      <label>
        {texts.by}
        <HintWords>{texts.byHint(office)}</HintWords>
        <input
          type="text"
          value={by}
          readOnly={isSaving}
          required
          onChange={({ target }) => write({ by: target.value })}
        />
      </label>
      <label htmlFor={id}>{texts.on}</label>
      <DayInput id={id} value={on} onDay={setOn} />
      {holdsText && <AsksToLeave isKept={isKept} />}
      {fault && <p role="alert">{fault}</p>}
      <div className="open-checks__ways">
        <Button type="submit" disabled={isSaving}>
          {isSaving ? texts.saving : texts.save}
        </Button>
        <Button isQuiet onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
