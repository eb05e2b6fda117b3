'use client';

import { AskDialog } from '../../../base/screens/dialog/AskDialog.tsx';
import { useKeptWords } from '../../../base/screens/kept-text/use-kept-words.ts';
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
  const { words, write, clear } = useKeptWords(`bulk/${of}/${way}`, nothing);
  const { note } = words;
  const asksNote = way === 'send' || way === 'publish';
  const confirm = async () => {
    if (await onDone(note.trim() ? { changeNote: note } : {})) clear();
  };
  return (
    <AskDialog
      isSmall
      title={texts.sure(way, count)}
      yes={{ label: bulkWords[way], onClick: () => void confirm() }}
      no={texts.cancel}
      onCancel={onCancel}
    >
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
    </AskDialog>
  );
}
