'use client';

import { AskDialog } from '../../../base/screens/dialog/AskDialog.tsx';
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
  const { uses, fault, isBusy, replace } = useReplace(replacement, onDone);
  const count = uses?.length ?? 0;
  return (
    <AskDialog
      title={uses ? texts.sure(title, count) : texts.lookingAt(title)}
      fault={fault}
      yes={uses && { label: texts.yes(count), onClick: () => void replace() }}
      no={isBusy ? undefined : texts.no}
      onCancel={onCancel}
    >
      {uses && (
        <div className="kit-stack">
          <ItemList
            say={texts.places(count)}
            items={uses.map((use) => ({
              of: use.collection,
              id: use.id,
              title: use.title,
              mark: `${use.kind.toLowerCase()}, ${stateOf(use)}${use.isOpen ? texts.open : ''}`,
            }))}
            isOpen
          />
          {uses.some(({ isOpen }) => isOpen) && <p>{texts.openNote}</p>}
          {replacement.takesOff && <p>{texts.thenTakesOff}</p>}
          {!isBusy && <p>{texts.sureNote}</p>}
        </div>
      )}
      {isBusy && (
        <div className="kit-stack" role="status">
          <progress className="kit-progress" aria-label={texts.replacing(count)} />
          <p>{texts.replacing(count)}</p>
          <Hint>{texts.replacingNote}</Hint>
        </div>
      )}
    </AskDialog>
  );
}
