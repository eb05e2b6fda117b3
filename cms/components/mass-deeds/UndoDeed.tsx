'use client';

import { useState } from 'react';
import type { UndoLook } from '../../mass-deeds/start.ts';
import type { DeedView } from '../../mass-deeds/view.ts';
import { look, post } from '../ask/ask.ts';
import { ItemList } from './ItemList.tsx';
import { texts } from './texts.ts';

interface UndoDeedProps {
  deed: DeedView;
  /** Called when it has begun. */
  onUndo: () => void;
}

/** Says what taking a deed back will do, and does exactly that once it is said twice. */
export function UndoDeed({ deed, onUndo }: UndoDeedProps) {
  const [plan, setPlan] = useState<UndoLook | 'looking'>();
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const address = `/api/mass-deed/${encodeURIComponent(deed.id)}/undo`;
  const open = async () => {
    setFault('');
    setPlan('looking');
    const found = await look<UndoLook>(address);
    setPlan(found);
    if (!found) setFault(texts.failed);
  };
  const undo = async (hash: string) => {
    setBusy(true);
    const answer = await post(address, { hash });
    setBusy(false);
    setPlan(undefined);
    if (answer.ok) onUndo();
    else setFault(answer.message);
  };
  const isLooking = plan === 'looking';
  if (plan === undefined || plan === 'looking')
    return (
      <>
        {fault && <p role="alert">{fault}</p>}
        <p className="dashboard__buttons">
          <button
            type="button"
            className="gap__mend is-quiet"
            aria-disabled={isLooking}
            onClick={() => void open()}
          >
            {isLooking ? texts.looking : deed.left > 0 ? texts.undoAgain : texts.undo}
          </button>
        </p>
      </>
    );
  const { goes, kept, hash } = plan;
  return (
    <div className="deed__asks" role="group" aria-label={texts.undo}>
      <p role="status">
        <strong>{goes.length > 0 ? `${texts.undo}?` : texts.nothingReturns}</strong>
      </p>
      <ItemList say={texts.willReturn(goes.length)} items={goes} isOpen={goes.length <= 10} />
      <ItemList say={texts.stays(kept.length)} items={kept} isOpen isTrouble />
      <p className="dashboard__buttons">
        {goes.length > 0 && (
          <button
            type="button"
            className="gap__mend"
            disabled={isBusy}
            onClick={() => void undo(hash)}
          >
            {isBusy ? texts.beginning : texts.yes}
          </button>
        )}
        <button
          type="button"
          className="gap__mend is-quiet"
          disabled={isBusy}
          onClick={() => setPlan(undefined)}
        >
          {goes.length > 0 ? texts.no : texts.close}
        </button>
      </p>
    </div>
  );
}
