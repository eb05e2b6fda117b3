'use client';

import { Button } from '@payloadcms/ui';
import { useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useModal } from '../../../base/screens/dialog/use-modal.ts';
import type { BulkOrder, DirectWay } from './bulk.ts';
import { bulkTexts as texts, bulkWords } from './bulk-texts.ts';

interface BulkDialogProps {
  way: DirectWay;
  count: number;
  onDone: (order: BulkOrder) => void;
  onCancel: () => void;
}

/** Says what will be done with how many, before it is done. */
export function BulkDialog({ way, count, onDone, onCancel }: BulkDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [note, setNote] = useState('');
  useModal(dialog);
  const asksNote = way === 'send' || way === 'publish';
  return createPortal(
    <dialog ref={dialog} className="kit-dialog" aria-labelledby={id} onCancel={onCancel}>
      <h2 id={id}>{texts.sure(way, count)}</h2>
      {asksNote && (
        <label>
          <span>{texts.note}</span>
          <textarea
            rows={2}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
      )}
      <div className="kit-dialog__buttons">
        <Button margin={false} onClick={() => onDone(note.trim() ? { changeNote: note } : {})}>
          {bulkWords[way]}
        </Button>
        <Button margin={false} buttonStyle="secondary" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </dialog>,
    document.body,
  );
}
