'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Farewell } from '../../../publishing/publication/farewell.ts';
import { longestRemark } from '../longest-remark.ts';
import type { Way } from '../ways.ts';
import { DayInput } from '../../../base/screens/day-input/DayInput.tsx';
import { FarewellFields, isFarewell } from './FarewellFields.tsx';
import { aloneExplanation, changeNoteWords, explanations, texts, wordsOf } from './texts.ts';
import { inVietnam, nextHour } from './time.ts';
import type { Asked } from './useWorkflow.ts';

interface OrderDialogProps {
  way: Way;
  /** `<collection>/<id>` of the document. */
  of: string;
  /** The note that readers will get, as far as somebody has written it. */
  changeNote: string;
  onDone: (asked: Asked) => void;
  onCancel: () => void;
}

/** Asks what has to be said before something is done. Outside the form, so that Enter saves nothing. */
export function OrderDialog({ way, of, changeNote, onDone, onCancel }: OrderDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [note, setNote] = useState(changeNote);
  const [remark, setRemark] = useState('');
  const [farewell, setFarewell] = useState<Farewell>({});
  const [time, setTime] = useState(nextHour());
  useEffect(() => dialog.current?.showModal(), []);
  const isTimed = way.name === 'schedulePublish' || way.name === 'scheduleUnpublish';
  const noteWords = changeNoteWords(of.split('/')[0] ?? '');
  const explanation = way.alone ? aloneExplanation : explanations[way.name];
  const isReady =
    (!way.needsNote || note.trim()) &&
    (!way.needsRemark || remark.trim()) &&
    (!way.needsFarewell || isFarewell(farewell)) &&
    (!isTimed || time);
  const done = () => {
    if (!isReady) return;
    onDone({
      ...(remark.trim() && { remark }),
      ...(way.needsNote && { changeNote: note }),
      ...(way.needsFarewell && { farewell }),
      ...(isTimed && { at: inVietnam(time) }),
      ...(way.alone && { publish: true }),
    });
  };
  return createPortal(
    <dialog ref={dialog} className="kit-dialog" aria-labelledby={`${id}-title`} onCancel={onCancel}>
      <h2 id={`${id}-title`}>{wordsOf(way)}</h2>
      {explanation && <p>{explanation}</p>}
      {isTimed && (
        <label>
          <span>{texts.time}</span>
          <DayInput withTime value={time} onDay={setTime} />
          <small>{texts.timeHelp}</small>
        </label>
      )}
      {way.needsNote && (
        <label>
          <span id={`${id}-note`}>{noteWords.asked}</span>
          <textarea
            aria-labelledby={`${id}-note`}
            aria-describedby={`${id}-note-help`}
            rows={2}
            maxLength={longestRemark}
            value={note}
            onChange={(e) => setNote(e.target.value)}
          />
          <small id={`${id}-note-help`}>{noteWords.help}</small>
        </label>
      )}
      {way.needsFarewell && <FarewellFields of={of} value={farewell} onChange={setFarewell} />}
      {asksRemark(way) && (
        <label>
          <span>{remarkLabel(way)}</span>
          <textarea
            rows={2}
            maxLength={longestRemark}
            value={remark}
            onChange={(e) => setRemark(e.target.value)}
          />
        </label>
      )}
      <div className="kit-dialog__buttons">
        <Button margin={false} onClick={done} disabled={!isReady}>
          {wordsOf(way)}
        </Button>
        <Button margin={false} buttonStyle="secondary" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </dialog>,
    document.body,
  );
}

function asksRemark({ name, alone, needsFarewell }: Way): boolean {
  return !alone && !needsFarewell && ['send', 'return', 'approve', 'unpublish'].includes(name);
}

function remarkLabel({ name }: Way): string {
  if (name === 'return') return texts.reason;
  return name === 'unpublish' ? texts.offReason : texts.remark;
}
