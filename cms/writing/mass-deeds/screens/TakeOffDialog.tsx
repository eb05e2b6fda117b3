'use client';

import { isPageKind } from '../../../../content/addresses.ts';
import type { TakeOffLook } from '../take-off-preview.ts';
import type { Farewell } from '../../../publishing/publication/farewell.ts';
import { texts as heldTexts } from '../../../safeguards/held-deeds/texts.ts';
import { FarewellFields, isFarewell } from '../../workflow/screens/FarewellFields.tsx';
import { useKeptWords } from '../../../base/screens/kept-text/use-kept-words.ts';
import { AskDialog } from '../../../base/screens/dialog/AskDialog.tsx';
import { ItemList } from './ItemList.tsx';
import { takeOffTexts as texts } from './take-off-texts.ts';
import { useLookFirst } from './use-look-first.ts';

interface TakeOffDialogProps {
  of: string;
  ids: string[];
  /** Called with the id of the deed. */
  onBegun: (id: string) => void;
  onCancel: () => void;
}

const nothing: { farewell?: Farewell } = {};

/** Tells whether what is taken off leaves readers at an address. */
const hasPages = (collection: string) => isPageKind(collection) || collection === 'former-units';

/**
 * Says what goes, what waits and what links there, before any of it is taken off. What was written stays
 * until it begins.
 */
export function TakeOffDialog({ of, ids, onBegun, onCancel }: TakeOffDialogProps) {
  const { words, write, clear } = useKeptWords(`take-off/${of}`, nothing);
  const { look, fault, isBusy, begin } = useLookFirst<TakeOffLook>(
    { look: '/api/mass-deed/look', begin: '/api/mass-deed/take-off' },
    { of, ids },
    (id) => {
      clear();
      onBegun(id);
    },
  );
  const { farewell = {} } = words;
  const going = look ? look.goes.length + look.waits.length : 0;
  const asksFarewell = going > 0 && hasPages(of);
  const yes = {
    label: look?.plannedFor !== undefined ? texts.plan(going) : texts.yes(going),
    isDisabled: isBusy || (asksFarewell && !isFarewell(farewell)),
    onClick: () => void begin({ farewell }),
  };
  return (
    <AskDialog
      title={look ? texts.sure(going) : texts.looking}
      fault={fault}
      yes={going > 0 ? yes : undefined}
      no={texts.no}
      onCancel={onCancel}
    >
      {look && <PlanList plan={look} />}
      {asksFarewell && (
        <FarewellFields of={of} value={farewell} onChange={(next) => write({ farewell: next })} />
      )}
    </AskDialog>
  );
}

function PlanList({
  plan: { goes, waits, waitsUntil, plannedFor, kept, uses },
}: {
  plan: TakeOffLook;
}) {
  return (
    <div className="kit-stack">
      {goes.length + waits.length > 0 && <p>{texts.note}</p>}
      <ItemList say={texts.goes(goes.length)} items={goes} />
      {plannedFor !== undefined && (
        <>
          <p className="deed__waits">
            {plannedFor === null ? heldTexts.youShutOut : texts.planNote(plannedFor)}
          </p>
          <ItemList say={texts.planned(waits.length)} items={waits} />
        </>
      )}
      {waitsUntil && <ItemList say={texts.waits(waits.length, waitsUntil)} items={waits} />}
      <ItemList say={texts.kept(kept.length)} items={kept} isOpen isTrouble />
      <ItemList
        say={texts.uses(uses.length)}
        items={uses.map(({ collection, id, title, kind, live }) => ({
          of: collection,
          id,
          title,
          mark: texts.useMark(kind, live),
        }))}
        isOpen={uses.length <= 5}
      />
      {uses.length === 0 && <p>{texts.noUses}</p>}
    </div>
  );
}
