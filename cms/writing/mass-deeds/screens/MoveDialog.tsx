'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { texts as heldTexts } from '../../../safeguards/held-deeds/texts.ts';
import { useModal } from '../../../base/screens/dialog/use-modal.ts';
import { post } from '../../../base/screens/ask/ask.ts';
import type { MoveLook } from '../look-move.ts';
import type { MoveKind } from '../store.ts';
import { ItemList } from './ItemList.tsx';
import { commonTexts as texts, moveTexts } from './move-texts.ts';

interface MoveDialogProps {
  kind: MoveKind;
  of: string;
  ids: string[];
  /** True if its documents are approved and published. */
  hasWorkflow: boolean;
  /** Called with the id of the deed. */
  onBegun: (id: string) => void;
  onCancel: () => void;
}

/** Says what goes into the trash, out of it, or away for good, what waits and what links there, before any of it is done. */
export function MoveDialog({ kind, of, ids, hasWorkflow, onBegun, onCancel }: MoveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { look, fault, isBusy, move } = useMove({ kind, of, ids }, onBegun);
  useModal(dialog);
  const words = moveTexts[kind];
  const going = look ? look.goes.length + look.waits.length : 0;
  return createPortal(
    <dialog ref={dialog} className="kit-dialog is-wide" aria-labelledby={id} onCancel={onCancel}>
      <h2 id={id}>{look ? (going > 0 ? words.sure(going) : words.none) : texts.looking}</h2>
      {fault && <p role="alert">{fault}</p>}
      {look && <LookList kind={kind} look={look} hasWorkflow={hasWorkflow} />}
      <div className="kit-dialog__buttons">
        {going > 0 && look?.refused === undefined && (
          <Button margin={false} disabled={isBusy} onClick={() => void move()}>
            {!look?.isPlan
              ? words.yes(going)
              : kind === 'erase'
                ? texts.askSecond(going)
                : texts.plan(going)}
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

function LookList({
  kind,
  look: { goes, waits, waitsUntil, isPlan, plannedFor, refused, kept, uses },
  hasWorkflow,
}: {
  kind: MoveKind;
  look: MoveLook;
  hasWorkflow: boolean;
}) {
  const words = moveTexts[kind];
  const lies = kind === 'trash' ? 'list' : 'trash';
  return (
    <div className="kit-stack">
      {goes.length + waits.length > 0 && (
        <p className={kind === 'erase' ? 'deed__waits' : ''}>
          {hasWorkflow ? words.note.workflow : words.note.list}
        </p>
      )}
      <ItemList say={words.goes(goes.length)} items={goes} lies={lies} isOpen={goes.length <= 10} />
      {isPlan && (
        <>
          <p className="deed__waits">
            {refused ??
              (plannedFor === null ? heldTexts.youShutOut : words.planNote(plannedFor ?? ''))}
          </p>
          <ItemList say={words.planned(waits.length)} items={waits} lies={lies} />
        </>
      )}
      {waitsUntil && (
        <ItemList say={words.waits(waits.length, waitsUntil)} items={waits} lies={lies} />
      )}
      <ItemList say={texts.kept(kept.length)} items={kept} lies={lies} isOpen isTrouble />
      <ItemList
        say={texts.uses(uses.length)}
        items={uses.map(({ collection, id, title, kind: what, live, trashed }) => ({
          of: collection,
          id,
          title,
          mark: texts.useMark(what, live, trashed),
          ...(trashed && { lies: 'trash' as const }),
        }))}
        isOpen={uses.length <= 5}
      />
      {kind !== 'restore' && uses.length === 0 && <p>{texts.noUses}</p>}
    </div>
  );
}

interface Moving {
  kind: MoveKind;
  of: string;
  ids: string[];
}

function useMove({ kind, of, ids }: Moving, onBegun: (id: string) => void) {
  const [look, setLook] = useState<MoveLook>();
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const chosen = ids.join();
  useEffect(() => {
    let isHere = true;
    const asked = { kind, of, ids: chosen.split(',') };
    void post<MoveLook>('/api/mass-deed/move/look', asked).then((answer) => {
      if (!isHere) return;
      if (answer.ok) setLook(answer.body);
      else setFault(answer.message);
    });
    return () => {
      isHere = false;
    };
  }, [kind, of, chosen]);
  const move = async () => {
    setBusy(true);
    const order = { kind, of, ids, hash: look?.hash };
    const answer = await post<{ id: string }>('/api/mass-deed/move', order);
    setBusy(false);
    if (answer.ok) onBegun(answer.body.id);
    else setFault(answer.message);
  };
  return { look, fault, isBusy, move };
}
