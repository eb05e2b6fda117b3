'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { isPageKind } from '../../../content/addresses.ts';
import type { Farewell } from '../../publication/farewell.ts';
import type { BulkOrder, BulkWay } from './bulk.ts';
import { FarewellFields, isFarewell } from './FarewellFields.tsx';
import { bulkExplanations, bulkTexts as texts, bulkWords } from './bulk-texts.ts';

interface BulkDialogProps {
  way: BulkWay;
  collection: string;
  count: number;
  onDone: (order: BulkOrder) => void;
  onCancel: () => void;
}

/** Whether what is taken off leaves readers at an address. */
const hasPages = (collection: string) => isPageKind(collection) || collection === 'former-units';

/** Says what will be done with how many, before it is done. */
export function BulkDialog({ way, collection, count, onDone, onCancel }: BulkDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [note, setNote] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const [farewell, setFarewell] = useState<Farewell>({});
  const asksFarewell = way === 'unpublish' && hasPages(collection);
  const asksNote = way === 'send' || way === 'publish';
  return createPortal(
    <dialog ref={dialog} className="workflow-dialog" aria-labelledby={id} onCancel={onCancel}>
      <h2 id={id}>{texts.sure(way, count)}</h2>
      {bulkExplanations[way] && <p>{bulkExplanations[way]}</p>}
      {asksFarewell && <FarewellFields of={collection} value={farewell} onChange={setFarewell} />}
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
      <div className="workflow-dialog__buttons">
        <Button
          margin={false}
          disabled={asksFarewell && !isFarewell(farewell)}
          onClick={() =>
            onDone({
              ...(note.trim() && { changeNote: note }),
              ...(asksFarewell && { farewell }),
            })
          }
        >
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
