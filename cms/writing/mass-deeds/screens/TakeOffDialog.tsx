'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useModal } from '../../../base/screens/dialog/use-modal.ts';
import { isPageKind } from '../../../../content/addresses.ts';
import type { TakeOffLook } from '../take-off-preview.ts';
import type { Farewell } from '../../../publishing/publication/farewell.ts';
import { texts as heldTexts } from '../../../safeguards/held-deeds/texts.ts';
import { post } from '../../../base/screens/ask/ask.ts';
import { FarewellFields, isFarewell } from '../../workflow/screens/FarewellFields.tsx';
import { ItemList } from './ItemList.tsx';
import { takeOffTexts as texts } from './take-off-texts.ts';

interface TakeOffDialogProps {
  of: string;
  ids: string[];
  /** Called with the id of the deed. */
  onBegun: (id: string) => void;
  onCancel: () => void;
}

/** Tells whether what is taken off leaves readers at an address. */
const hasPages = (collection: string) => isPageKind(collection) || collection === 'former-units';

/** Says what goes, what waits and what links there, before any of it is taken off. */
export function TakeOffDialog({ of, ids, onBegun, onCancel }: TakeOffDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { plan, fault, isBusy, takeOff } = useTakeOff(of, ids, onBegun);
  const [farewell, setFarewell] = useState<Farewell>({});
  useModal(dialog);
  const going = plan ? plan.goes.length + plan.waits.length : 0;
  const asksFarewell = going > 0 && hasPages(of);
  return createPortal(
    <dialog ref={dialog} className="kit-dialog is-wide" aria-labelledby={id} onCancel={onCancel}>
      <h2 id={id}>{plan ? texts.sure(going) : texts.looking}</h2>
      {fault && <p role="alert">{fault}</p>}
      {plan && <PlanList plan={plan} />}
      {asksFarewell && <FarewellFields of={of} value={farewell} onChange={setFarewell} />}
      <div className="kit-dialog__buttons">
        {going > 0 && (
          <Button
            margin={false}
            disabled={isBusy || (asksFarewell && !isFarewell(farewell))}
            onClick={() => void takeOff(farewell)}
          >
            {plan?.plannedFor !== undefined ? texts.plan(going) : texts.yes(going)}
          </Button>
        )}
        <Button margin={false} buttonStyle="secondary" onClick={onCancel}>
          {texts.no}
        </Button>
      </div>
    </dialog>,
    document.body,
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

function useTakeOff(of: string, ids: string[], onBegun: (id: string) => void) {
  const [plan, setPlan] = useState<TakeOffLook>();
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const chosen = ids.join();
  useEffect(() => {
    let isHere = true;
    void post<TakeOffLook>('/api/mass-deed/look', { of, ids: chosen.split(',') }).then((answer) => {
      if (!isHere) return;
      if (answer.ok) setPlan(answer.body);
      else setFault(answer.message);
    });
    return () => {
      isHere = false;
    };
  }, [of, chosen]);
  const takeOff = async (farewell: Farewell) => {
    setBusy(true);
    const order = { of, ids, farewell, hash: plan?.hash };
    const answer = await post<{ id: string }>('/api/mass-deed/take-off', order);
    setBusy(false);
    if (answer.ok) onBegun(answer.body.id);
    else setFault(answer.message);
  };
  return { plan, fault, isBusy, takeOff };
}
