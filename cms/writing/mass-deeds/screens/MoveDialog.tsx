'use client';

import { texts as heldTexts } from '../../../safeguards/held-deeds/texts.ts';
import type { MoveLook } from '../look-move.ts';
import type { MoveKind } from '../store.ts';
import { AskDialog } from '../../../base/screens/dialog/AskDialog.tsx';
import { ItemList } from './ItemList.tsx';
import { commonTexts as texts, moveTexts } from './move-texts.ts';
import { useLookFirst } from './use-look-first.ts';

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

/**
 * Says what goes into the trash, out of it, or away for good, what waits and what links there, before any of
 * it is done.
 */
export function MoveDialog({ kind, of, ids, hasWorkflow, onBegun, onCancel }: MoveDialogProps) {
  const { look, fault, isBusy, begin } = useLookFirst<MoveLook>(
    { look: '/api/mass-deed/move/look', begin: '/api/mass-deed/move' },
    { kind, of, ids },
    onBegun,
  );
  const words = moveTexts[kind];
  const going = look ? look.goes.length + look.waits.length : 0;
  const yes = !look?.isPlan
    ? words.yes(going)
    : kind === 'erase'
      ? texts.askSecond(going)
      : texts.plan(going);
  return (
    <AskDialog
      title={look ? (going > 0 ? words.sure(going) : words.none) : texts.looking}
      fault={fault}
      yes={
        going > 0 && look?.refused === undefined
          ? { label: yes, isDisabled: isBusy, onClick: () => void begin() }
          : undefined
      }
      no={texts.no}
      onCancel={onCancel}
    >
      {look && <LookList kind={kind} look={look} hasWorkflow={hasWorkflow} />}
    </AskDialog>
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
