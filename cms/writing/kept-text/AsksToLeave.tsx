'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { holdHistory } from './leaving.ts';
import { goesWithTab } from '../../base/screens/kept-text/store.ts';
import { texts } from './texts.ts';

/**
 * Asks before Back or Forward of the browser leaves text that is not saved.
 * @param isKept whether it is kept in the browser
 */
export function AsksToLeave({ isKept }: { isKept: boolean }) {
  const [goOn, setGoOn] = useState<() => void>();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => holdHistory((go) => setGoOn(() => go)), []);
  useEffect(() => {
    if (goOn) dialog.current?.showModal();
  }, [goOn]);
  if (!goOn) return null;
  const stay = () => setGoOn(undefined);
  const kept = goesWithTab() ? texts.leaveInTab : texts.leaveNote;
  return createPortal(
    <dialog ref={dialog} className="kit-dialog" aria-labelledby={title} onCancel={stay}>
      <h2 id={title}>{texts.leaveTitle}</h2>
      <p>{isKept ? kept : texts.leaveLost}</p>
      <div className="kit-dialog__buttons">
        <Button margin={false} onClick={stay}>
          {texts.stay}
        </Button>
        <Button
          margin={false}
          buttonStyle="secondary"
          onClick={() => {
            stay();
            goOn();
          }}
        >
          {texts.leave}
        </Button>
      </div>
    </dialog>,
    document.body,
  );
}
