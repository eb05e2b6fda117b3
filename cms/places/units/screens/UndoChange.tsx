'use client';

import type { UndoLook } from '../start.ts';
import { ItemList } from '../../../writing/mass-deeds/screens/ItemList.tsx';
import { useUndo } from '../../../writing/mass-deeds/screens/use-undo.ts';
import { Button, Hint } from '../../../base/screens/kit/kit.tsx';
import { Touches } from './StepList.tsx';
import { texts } from './texts.ts';

const { undo: words } = texts;

interface UndoChangeProps {
  id: string;
  /** Called when it has begun. */
  onUndo: () => void;
}

/** Says what taking a change back will do, or what stands in its way; does just that once it is said twice. */
export function UndoChange({ id, onUndo }: UndoChangeProps) {
  const address = `/api/units/${encodeURIComponent(id)}/undo`;
  const { plan, isBusy, fault, open, undo, close } = useUndo<UndoLook>(
    address,
    words.failed,
    onUndo,
  );
  if (!plan)
    return (
      <>
        {fault && <p role="alert">{fault}</p>}
        <p className="kit-buttons">
          <Button isQuiet aria-disabled={isBusy} onClick={() => void open()}>
            {isBusy ? words.looking : words.ask}
          </Button>
        </p>
      </>
    );
  const { documents, addresses, faults } = plan;
  const isStuck = faults.length > 0;
  return (
    <div className="kit-asks" role="group" aria-label={words.ask}>
      <p role="status">
        <strong>{isStuck ? words.cannot : words.will}</strong>
      </p>
      {isStuck && <p>{words.cannotNote}</p>}
      <ItemList say={words.inTheWay(faults.length)} items={faults} isOpen isTrouble />
      <div className="units__touches">
        <Touches documents={documents} addresses={addresses} />
      </div>
      {!isStuck && <Hint>{words.note}</Hint>}
      <p className="kit-buttons">
        <Button disabled={isBusy} onClick={() => void (isStuck ? open() : undo())}>
          {isStuck ? words.again : isBusy ? words.undoing : words.yes}
        </Button>
        <Button isQuiet disabled={isBusy} onClick={close}>
          {isStuck ? words.close : words.no}
        </Button>
      </p>
    </div>
  );
}
