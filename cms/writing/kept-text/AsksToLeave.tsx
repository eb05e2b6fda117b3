'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useModal } from '../../base/screens/dialog/use-modal.ts';
import { holdHistory } from './leaving.ts';
import { goesWithTab } from '../../base/screens/kept-text/store.ts';
import { texts } from './texts.ts';

/**
 * Asks before Back or Forward of the browser leaves text that is not saved.
 * @param isKept whether it is kept in the browser
 * @param hasFile whether a file was chosen, which is kept nowhere
 */
export function AsksToLeave({ isKept, hasFile = false }: { isKept: boolean; hasFile?: boolean }) {
  const [goOn, setGoOn] = useState<() => void>();
  useEffect(() => holdHistory((go) => setGoOn(() => go)), []);
  const kept = goesWithTab() ? texts.leaveInTab : texts.leaveNote;
  const says = [isKept ? kept : texts.leaveLost, hasFile ? texts.files : ''].join(' ').trim();
  return goOn && <Question says={says} onStay={() => setGoOn(undefined)} onLeave={goOn} />;
}

interface QuestionProps {
  says: string;
  onStay: () => void;
  onLeave: () => void;
}

function Question({ says, onStay, onLeave }: QuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useModal(dialog);
  return createPortal(
    <dialog ref={dialog} className="kit-dialog" aria-labelledby={title} onCancel={onStay}>
      <h2 id={title}>{texts.leaveTitle}</h2>
      <p>{says}</p>
      <div className="kit-dialog__buttons">
        <Button margin={false} onClick={onStay}>
          {texts.stay}
        </Button>
        <Button
          margin={false}
          buttonStyle="secondary"
          onClick={() => {
            onStay();
            onLeave();
          }}
        >
          {texts.leave}
        </Button>
      </div>
    </dialog>,
    document.body,
  );
}
