'use client';

import { Button } from '@payloadcms/ui';
import { useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useModal } from '../../../base/screens/dialog/use-modal.ts';
import { ItemList } from '../../mass-deeds/screens/ItemList.tsx';
import { stateOf, texts } from './texts.ts';
import { type Replacement, useReplace } from './use-replace.ts';
import { Hint } from '../../../base/screens/kit/kit.tsx';

interface ReplaceDialogProps extends Replacement {
  /** The title of what takes the place of the document. */
  title: string;
  /** Called with the id of the deed. */
  onDone: (deed: string) => void;
  onCancel: () => void;
}

/** Says where a document will be replaced, looked up when it opens, before it is. */
export function ReplaceDialog({ title, onDone, onCancel, ...replacement }: ReplaceDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { uses, fault, isBusy, replace } = useReplace(replacement, onDone);
  const count = uses?.length ?? 0;
  useModal(dialog);
  return createPortal(
    <dialog ref={dialog} className="kit-dialog is-wide" aria-labelledby={id} onCancel={onCancel}>
      <h2 id={id}>{uses ? texts.sure(title, count) : texts.lookingAt(title)}</h2>
      {fault && (
        <p role="alert" className="kit-warning">
          {fault}
        </p>
      )}
      {uses && (
        <div className="kit-stack">
          <ItemList
            say={texts.places(count)}
            items={uses.map((use) => ({
              of: use.collection,
              id: use.id,
              title: use.title,
              mark: `${use.kind.toLowerCase()}, ${stateOf(use)}`,
            }))}
            isOpen
          />
          {replacement.takesOff && <p>{texts.thenTakesOff}</p>}
          {!isBusy && <p>{texts.sureNote}</p>}
        </div>
      )}
      {isBusy ? (
        <div className="kit-stack" role="status">
          <progress className="kit-progress" aria-label={texts.replacing(count)} />
          <p>{texts.replacing(count)}</p>
          <Hint>{texts.replacingNote}</Hint>
        </div>
      ) : (
        <div className="kit-dialog__buttons">
          {uses && (
            <Button margin={false} onClick={() => void replace()}>
              {texts.yes(count)}
            </Button>
          )}
          <Button margin={false} buttonStyle="secondary" onClick={onCancel}>
            {texts.no}
          </Button>
        </div>
      )}
    </dialog>,
    document.body,
  );
}
