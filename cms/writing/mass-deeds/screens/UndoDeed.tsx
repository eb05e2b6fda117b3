'use client';

import type { UndoLook } from '../start.ts';
import type { DeedView } from '../view.ts';
import { type ShownUndo, UndoWork } from '../../../storage/planned-work/screens/UndoWork.tsx';
import { ItemList, type Lies } from './ItemList.tsx';
import { texts } from './texts.ts';

interface UndoDeedProps {
  deed: DeedView;
  /** Called when it has begun. */
  onUndo: () => void;
}

/** Says what taking a deed back will do. */
export function UndoDeed({ deed, onUndo }: UndoDeedProps) {
  const ask = deed.left > 0 ? texts.undoAgain : texts.undo;
  return (
    <UndoWork<UndoLook>
      address={`/api/mass-deed/${encodeURIComponent(deed.id)}/undo`}
      words={{ ...texts, ask, label: texts.undo }}
      show={(plan) => showUndo(plan, deed.kind === 'trash' ? 'trash' : 'list')}
      onUndo={onUndo}
    />
  );
}

function showUndo({ goes, part, kept }: UndoLook, lies: Lies): ShownUndo {
  const isNothing = goes.length + part.length === 0;
  return {
    title: isNothing ? texts.nothingReturns : `${texts.undo}?`,
    body: (
      <>
        <ItemList
          say={texts.willReturn(goes.length)}
          items={goes}
          lies={lies}
          isOpen={goes.length <= 10}
        />
        <ItemList
          say={texts.returnsInPart(part.length)}
          items={part}
          lies={lies}
          isOpen
          isTrouble
        />
        <ItemList say={texts.stays(kept.length)} items={kept} lies={lies} isOpen isTrouble />
      </>
    ),
    ...(!isNothing && { yes: texts.yes }),
    no: isNothing ? texts.close : texts.no,
  };
}
