'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Use } from '../../../safeguards/removal/used-by.ts';
import { ItemList } from '../../mass-deeds/screens/ItemList.tsx';
import { stateOf, texts } from './texts.ts';
import { Hint } from '../../../base/screens/kit/kit.tsx';
import '../../../base/screens/kit/kit.css';
import '../../mass-deeds/screens/mass-deeds.css';

interface ReplaceDialogProps {
  /** The title of what takes the place of the document. */
  title: string;
  uses: Use[];
  takesOff: boolean;
  isBusy: boolean;
  onSure: () => void;
  onCancel: () => void;
}

/** Says where a document will be replaced, before it is. */
export function ReplaceDialog({
  title,
  uses,
  takesOff,
  isBusy,
  onSure,
  onCancel,
}: ReplaceDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return createPortal(
    <dialog ref={dialog} className="kit-dialog is-wide" aria-labelledby={id} onCancel={onCancel}>
      <h2 id={id}>{texts.sure(title, uses.length)}</h2>
      <div className="deed">
        <ItemList
          say={texts.places(uses.length)}
          items={uses.map((use) => ({
            of: use.collection,
            id: use.id,
            title: use.title,
            mark: `${use.kind.toLowerCase()}, ${stateOf(use)}`,
          }))}
          isOpen
        />
        {takesOff && <p>{texts.thenTakesOff}</p>}
        {!isBusy && <p>{texts.sureNote}</p>}
      </div>
      {isBusy ? (
        <div className="deed" role="status">
          <progress className="kit-progress" aria-label={texts.replacing(uses.length)} />
          <p>{texts.replacing(uses.length)}</p>
          <Hint>{texts.replacingNote}</Hint>
        </div>
      ) : (
        <div className="kit-dialog__buttons">
          <Button margin={false} onClick={onSure}>
            {texts.yes(uses.length)}
          </Button>
          <Button margin={false} buttonStyle="secondary" onClick={onCancel}>
            {texts.no}
          </Button>
        </div>
      )}
    </dialog>,
    document.body,
  );
}
