'use client';

import Link from 'next/link';
import type { UndoView, WayView } from '../take-back.ts';
import type { ImportView } from '../view.ts';
import { formAddress } from '../../../base/screens/form-address/form-address.ts';
import { texts as heldTexts } from '../../../safeguards/held-deeds/texts.ts';
import { Hint } from '../../../base/screens/kit/kit.tsx';
import { type ShownUndo, UndoWork } from '../../../storage/planned-work/screens/UndoWork.tsx';
import { KeptList } from './KeptList.tsx';
import { backTexts as texts, waysDone, waysPlanned } from './back-texts.ts';
import type { Importing } from './use-import.ts';

interface TakeBackProps {
  one: ImportView;
  importing: Importing;
}

/** Says what taking an import back will do, and does exactly that once it is said twice. */
export function TakeBack({ one, importing }: TakeBackProps) {
  const ask = one.state === 'undone' ? texts.again : texts.ask;
  return (
    <UndoWork<UndoView>
      address={`/api/import/${encodeURIComponent(one.id)}/undo`}
      words={{ ...texts, ask, label: texts.ask }}
      show={showUndo}
      onUndo={() => importing.open(one.id)}
    />
  );
}

function showUndo({ ways, kept, plannedFor }: UndoView): ShownUndo {
  const isNothing = ways.length === 0;
  return {
    title: isNothing ? texts.nothing : texts.will,
    body: (
      <>
        <WayList ways={ways} say={waysPlanned} />
        <KeptList title={texts.stays} list={kept} />
        {plannedFor !== undefined && (
          <Hint>{plannedFor === null ? heldTexts.youShutOut : texts.planned(plannedFor)}</Hint>
        )}
      </>
    ),
    ...(!isNothing && { yes: plannedFor !== undefined ? texts.yesPlanned : texts.yes }),
    no: isNothing ? texts.close : texts.no,
  };
}

/** The list of what was done when an import was taken back. */
export function TakenBack({ ways }: { ways: WayView[] }) {
  return <WayList ways={ways} say={waysDone} isDone />;
}

interface WayListProps {
  ways: WayView[];
  say: typeof waysPlanned;
  /** True if documents that were deleted have no form any more. */
  isDone?: boolean;
}

function WayList({ ways, say, isDone = false }: WayListProps) {
  if (ways.length === 0) return null;
  return (
    <ul className="ways">
      {ways.map(({ of, way, documents }) => {
        const isGone = isDone && (way === 'drop' || way === 'takeDown');
        return (
          <li key={`${of} ${way}`}>
            <details>
              <summary>{say[way](documents.length, texts.noun(of))}</summary>
              <ul>
                {documents.map(({ id, title }) => (
                  <li key={id}>
                    {isGone ? title : <Link href={formAddress(of, id)}>{title}</Link>}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
