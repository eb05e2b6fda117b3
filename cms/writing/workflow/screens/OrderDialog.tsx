'use client';

import { Button } from '@payloadcms/ui';
import { type SyntheticEvent, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useModal } from '../../../base/screens/dialog/use-modal.ts';
import type { Farewell } from '../../../publishing/publication/farewell.ts';
import { useKeptWords } from '../../../base/screens/kept-text/use-kept-words.ts';
import { longestRemark } from '../longest-remark.ts';
import type { Way } from '../ways.ts';
import { DayInput } from '../../../base/screens/day-input/DayInput.tsx';
import { FarewellFields, isFarewell } from './FarewellFields.tsx';
import { changeNoteWords, explanationOf, texts, wordsOf } from './texts.ts';
import { inVietnam, nextHour } from './time.ts';
import type { Asked } from './useWorkflow.ts';

interface OrderDialogProps {
  way: Way;
  /** `<collection>/<id>` of the document. */
  of: string;
  /** The note that readers will get, as far as somebody has written it. */
  changeNote: string;
  /** The hour that is set for what was approved, ISO 8601. */
  publishAt: string | null;
  /** The reason why it was not done, a sentence; empty as long as there is none. */
  fault: string;
  isBusy: boolean;
  /** Answers whether it was done. */
  onDone: (asked: Asked) => Promise<boolean>;
  onCancel: () => void;
}

/** The words that somebody has written, and not yet sent. */
interface Written {
  note?: string;
  /** The note that `note` was changed from: another one since then comes first. */
  noteBefore?: string;
  remark?: string;
  farewell?: Farewell;
}

const nothing: Written = {};

/**
 * Asks what has to be said before something is done. Outside the form, so that Enter saves nothing. What
 * was written stays until it is done, also for the next time that the same is asked.
 */
export function OrderDialog(props: OrderDialogProps) {
  const { way, of, changeNote, publishAt, fault, isBusy, onDone, onCancel } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { words, write, clear } = useKeptWords(`orders/${of}/${way.name}`, nothing);
  const [time, setTime] = useState(nextHour);
  const { remark = '', farewell = {} } = words;
  const note = words.noteBefore === changeNote ? (words.note ?? changeNote) : changeNote;
  useModal(dialog);
  const isTimed = way.name === 'schedulePublish' || way.name === 'scheduleUnpublish';
  const noteWords = changeNoteWords(of.split('/')[0] ?? '');
  const explanation = explanationOf(way, publishAt);
  const isReady =
    (!way.needsNote || note.trim()) &&
    (!way.needsRemark || remark.trim()) &&
    (!way.needsFarewell || isFarewell(farewell)) &&
    (!isTimed || time);
  const done = async () => {
    if (!isReady) return;
    const isDone = await onDone({
      ...(remark.trim() && { remark }),
      ...(way.needsNote && { changeNote: note }),
      ...(way.needsFarewell && { farewell }),
      ...(isTimed && { at: inVietnam(time) }),
      ...(way.alone && { publish: true }),
    });
    if (isDone) clear();
  };
  const cancel = (event: SyntheticEvent) => {
    if (isBusy) event.preventDefault();
    else onCancel();
  };
  return createPortal(
    <dialog ref={dialog} className="kit-dialog" aria-labelledby={`${id}-title`} onCancel={cancel}>
      <h2 id={`${id}-title`}>{wordsOf(way)}</h2>
      {fault && (
        <p className="workflow-bar__fault" role="alert">
          {fault}
        </p>
      )}
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
            onChange={(e) => write({ note: e.target.value, noteBefore: changeNote })}
          />
          <small id={`${id}-note-help`}>{noteWords.help}</small>
        </label>
      )}
      {way.needsFarewell && (
        <FarewellFields of={of} value={farewell} onChange={(next) => write({ farewell: next })} />
      )}
      {asksRemark(way) && (
        <label>
          <span>{remarkLabel(way)}</span>
          <textarea
            rows={2}
            maxLength={longestRemark}
            value={remark}
            onChange={(e) => write({ remark: e.target.value })}
          />
        </label>
      )}
      <div className="kit-dialog__buttons">
        <Button margin={false} onClick={() => void done()} disabled={!isReady || isBusy}>
          {isBusy ? texts.doing : wordsOf(way)}
        </Button>
        <Button margin={false} buttonStyle="secondary" onClick={onCancel} disabled={isBusy}>
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
