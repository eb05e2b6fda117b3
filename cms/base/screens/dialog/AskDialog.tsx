'use client';

import { Button } from '@payloadcms/ui';
import { type ReactNode, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useModal } from './use-modal.ts';

interface AskDialogProps {
  title: string;
  /** The fault, in a sentence. */
  fault?: string | undefined;
  /** The button that does it; without it there is nothing to do. */
  yes?: { label: string; isDisabled?: boolean; onClick: () => void } | undefined;
  /** The label of the way out; without it somebody has to wait. */
  no?: string | undefined;
  onCancel: () => void;
  /** For a question and a few words. */
  isSmall?: boolean;
  children: ReactNode;
}

/** Says what something will do before it is done, in a dialog above everything. */
export function AskDialog(props: AskDialogProps) {
  const { title, fault, yes, no, onCancel, isSmall = false, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useModal(dialog);
  return createPortal(
    <dialog
      ref={dialog}
      className={isSmall ? 'kit-dialog' : 'kit-dialog is-wide'}
      aria-labelledby={id}
      onCancel={onCancel}
    >
      <h2 id={id}>{title}</h2>
      {fault && (
        <p role="alert" className="kit-warning">
          {fault}
        </p>
      )}
      {children}
      {no !== undefined && (
        <div className="kit-dialog__buttons">
          {yes && (
            <Button margin={false} disabled={yes.isDisabled ?? false} onClick={yes.onClick}>
              {yes.label}
            </Button>
          )}
          <Button margin={false} buttonStyle="secondary" onClick={onCancel}>
            {no}
          </Button>
        </div>
      )}
    </dialog>,
    document.body,
  );
}
