'use client';

import { toast } from '@payloadcms/ui';
import { useId, useRef, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { useModal } from '../../base/screens/dialog/use-modal.ts';
import { SignInForm } from '../sign-in-pages/SignInForm.tsx';
import { checkSession, tellTabs } from '../../base/screens/posts/check.ts';
import {
  type Account,
  later,
  onSession,
  sessionNow,
} from '../../base/screens/posts/session-store.ts';
import { texts } from './texts.ts';

/** Over the page: who was logged out logs in again, and goes on with what stands on it. */
export function SignInDialog({ account }: { account: Account }) {
  const { ended } = useSyncExternalStore(onSession, sessionNow, sessionNow);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useModal(dialog);
  if (!ended) return null;
  const isIn = async () => {
    tellTabs();
    if (await checkSession()) toast.success(texts.back);
  };
  return createPortal(
    <dialog
      ref={dialog}
      className="session-dialog"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        later();
      }}
    >
      {ended.why === 'other' ? (
        <>
          <h2 id={title}>{texts.otherTitle}</h2>
          <p>{texts.other(ended.other, account.name)}</p>
          <p>{texts.otherWay(account.name)}</p>
        </>
      ) : (
        <>
          <h2 id={title}>{texts.title}</h2>
          <p>{texts.why[ended.why]}</p>
          <p>{texts.kept}</p>
        </>
      )}
      <div className="sign-in">
        <SignInForm email={account.email} onIn={() => void isIn()} />
      </div>
      <div className="session-dialog__others">
        {ended.why === 'other' && <a href="/admin">{texts.asOther(ended.other)}</a>}
        <button type="button" className="link-button" onClick={later}>
          {texts.later}
        </button>
      </div>
    </dialog>,
    document.body,
  );
}
