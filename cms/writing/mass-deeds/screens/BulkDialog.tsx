'use client';

import { Button } from '@payloadcms/ui';
import { useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useKeptWords } from '../../../base/screens/kept-text/use-kept-words.ts';
import { useModal } from '../../../base/screens/dialog/use-modal.ts';
import type { BulkOrder, DirectWay } from './bulk.ts';
import { bulkTexts as texts, bulkWords } from './bulk-texts.ts';

interface BulkDialogProps {
  of: string;
  way: DirectWay;
  count: number;
  /** Tells in the end whether all of it was done. */
  onDone: (order: BulkOrder) => Promise<boolean>;
  onCancel: () => void;
}

const nothing = { note: '' };

/** Says what will be done with how many, before it is done. The note stays until all of it is done. */
export function BulkDialog({ of, way, count, onDone, onCancel }: BulkDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { words, write, clear } = useKeptWords(`bulk/${of}/${way}`, nothing);
  const { note } = words;
  useModal(dialog);
  const asksNote = way === 'send' || way === 'publish';
  const confirm = async () => {
    if (await onDone(note.trim() ? { changeNote: note } : {})) clear();
  };
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
            onChange={(event) => write({ note: event.target.value })}
          />
        </label>
      )}
      <div className="kit-dialog__buttons">
        <Button margin={false} onClick={() => void confirm()}>
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
