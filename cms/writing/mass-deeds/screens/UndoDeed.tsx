'use client';

import type { UndoLook } from '../start.ts';
import type { DeedView } from '../view.ts';
import { ItemList } from './ItemList.tsx';
import { texts } from './texts.ts';
import { useUndo } from './use-undo.ts';
import { Button } from '../../../base/screens/kit/kit.tsx';

interface UndoDeedProps {
  deed: DeedView;
  /** Called when it has begun. */
  onUndo: () => void;
}

/** Says what taking a deed back will do, and does exactly that once it is said twice. */
export function UndoDeed({ deed, onUndo }: UndoDeedProps) {
  const address = `/api/mass-deed/${encodeURIComponent(deed.id)}/undo`;
  const { plan, isBusy, fault, open, undo, close } = useUndo<UndoLook>(
    address,
    texts.failed,
    onUndo,
  );
  if (!plan)
    return (
      <>
        {fault && <p role="alert">{fault}</p>}
        <p className="kit-buttons">
          <Button isQuiet aria-disabled={isBusy} onClick={() => void open()}>
            {isBusy ? texts.looking : deed.left > 0 ? texts.undoAgain : texts.undo}
          </Button>
        </p>
      </>
    );
  const { goes, kept } = plan;
  const lies = deed.kind === 'trash' ? 'trash' : 'list';
  return (
    <div className="kit-asks" role="group" aria-label={texts.undo}>
      <p role="status">
        <strong>{goes.length > 0 ? `${texts.undo}?` : texts.nothingReturns}</strong>
      </p>
      <ItemList
        say={texts.willReturn(goes.length)}
        items={goes}
        lies={lies}
        isOpen={goes.length <= 10}
      />
      <ItemList say={texts.stays(kept.length)} items={kept} lies={lies} isOpen isTrouble />
      <p className="kit-buttons">
        {goes.length > 0 && (
          <Button disabled={isBusy} onClick={() => void undo()}>
            {isBusy ? texts.beginning : texts.yes}
          </Button>
        )}
        <Button isQuiet disabled={isBusy} onClick={close}>
          {goes.length > 0 ? texts.no : texts.close}
        </Button>
      </p>
    </div>
  );
}
