'use client';

import Link from 'next/link';
import { useState } from 'react';
import type { UndoView, WayView } from '../take-back.ts';
import type { ImportView } from '../view.ts';
import { look } from '../../../base/screens/ask/ask.ts';
import { formAddress } from '../../../base/screens/form-address/form-address.ts';
import { KeptList } from './KeptList.tsx';
import { backTexts as texts, waysDone, waysPlanned } from './back-texts.ts';
import type { Importing } from './use-import.ts';
import { Button, Hint } from '../../../base/screens/kit/kit.tsx';

interface TakeBackProps {
  one: ImportView;
  importing: Importing;
}

/** Says what taking an import back will do, and does exactly that once it is said twice. */
export function TakeBack({ one, importing }: TakeBackProps) {
  const [plan, setPlan] = useState<UndoView | 'looking' | 'failed'>();
  const isAgain = one.state === 'undone';
  const open = async () => {
    setPlan('looking');
    const address = `/api/import/${encodeURIComponent(one.id)}/undo`;
    setPlan((await look<UndoView>(address)) ?? 'failed');
  };
  if (plan === undefined || plan === 'looking')
    return (
      <p className="kit-buttons">
        <Button isQuiet aria-disabled={plan === 'looking'} onClick={() => void open()}>
          {plan === 'looking' ? texts.looking : isAgain ? texts.again : texts.ask}
        </Button>
      </p>
    );
  if (plan === 'failed') return <p role="alert">{texts.failed}</p>;
  const isNothing = plan.ways.length === 0;
  return (
    <div className="imports__back" role="group" aria-label={texts.ask}>
      <h3 role="status">{isNothing ? texts.nothing : texts.will}</h3>
      <WayList ways={plan.ways} say={waysPlanned} />
      <KeptList title={texts.stays} list={plan.kept} />
      {plan.plannedFor && <Hint>{texts.planned(plan.plannedFor)}</Hint>}
      <p className="kit-buttons">
        {!isNothing && (
          <Button disabled={importing.isBusy} onClick={() => importing.undo(one, plan.hash)}>
            {plan.plannedFor ? texts.yesPlanned : texts.yes}
          </Button>
        )}
        <Button isQuiet onClick={() => setPlan(undefined)}>
          {isNothing ? texts.close : texts.no}
        </Button>
      </p>
    </div>
  );
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
              <summary>{say[way](documents.length, texts.nouns[of])}</summary>
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
