'use client';

import type { UndoLook } from '../start.ts';
import { Hint } from '../../../base/screens/kit/kit.tsx';
import { type ShownUndo, UndoWork } from '../../../storage/planned-work/screens/UndoWork.tsx';
import { ItemList } from '../../../writing/mass-deeds/screens/ItemList.tsx';
import { Touches } from './StepList.tsx';
import { texts } from './texts.ts';

const { undo: words } = texts;

interface UndoChangeProps {
  id: string;
  /** Called when it has begun. */
  onUndo: () => void;
}

/** Says what taking a change back will do, or what stands in its way. */
export function UndoChange({ id, onUndo }: UndoChangeProps) {
  return (
    <UndoWork<UndoLook>
      address={`/api/units/${encodeURIComponent(id)}/undo`}
      words={{ ...words, label: words.ask, beginning: words.undoing }}
      show={showUndo}
      onUndo={onUndo}
    />
  );
}

function showUndo({ documents, addresses, faults }: UndoLook): ShownUndo {
  const isStuck = faults.length > 0;
  return {
    title: isStuck ? words.cannot : words.will,
    body: (
      <>
        {isStuck && <p>{words.cannotNote}</p>}
        <ItemList say={words.inTheWay(faults.length)} items={faults} isOpen isTrouble />
        <div className="units__touches">
          <Touches documents={documents} addresses={addresses} />
        </div>
        {!isStuck && <Hint>{words.note}</Hint>}
      </>
    ),
    ...(isStuck ? { again: words.again } : { yes: words.yes }),
    no: isStuck ? words.close : words.no,
  };
}
