'use client';

import Link from 'next/link';
import type { ImportView } from '../../imports/view.ts';
import { formAddress } from '../directory/addresses.ts';
import { CountList } from './PlanSummary.tsx';
import { SureButton } from './SureButton.tsx';
import { reasons, texts } from './texts.ts';
import type { Importing } from './use-import.ts';

const undoWords = {
  ask: texts.undo,
  sure: texts.undoSure,
  yes: texts.undoYes,
  no: texts.undoNo,
};

interface ProgressProps {
  one: ImportView;
  importing: Importing;
}

/** How far an import is; once it is done, what became of it and the way back. */
export function ImportProgress({ one, importing }: ProgressProps) {
  const { state, total, done, kept, fault } = one;
  if (state !== 'done' && state !== 'undone')
    return (
      <>
        <progress
          className="summary__bar"
          value={done}
          max={total}
          aria-label={texts.progress(done, total)}
        />
        <p role="status">{texts.progress(done, total)}</p>
        <p className="hint">{texts.workingNote}</p>
      </>
    );
  return (
    <>
      {fault && <p className="dashboard__warning">{texts.undoneFault(fault)}</p>}
      {state === 'done' ? (
        <>
          <CountList counts={one.counts} />
          <p>{texts.doneNote}</p>
          <p className="dashboard__buttons">
            <Link className="gap__mend is-quiet" href="/admin/collections/hamlets">
              {texts.hamletList}
            </Link>
            <Link className="gap__mend is-quiet" href="/admin/collections/teams">
              {texts.teamList}
            </Link>
          </p>
        </>
      ) : (
        kept.length === 0 && <p>{texts.undoneNote}</p>
      )}
      {kept.length > 0 && (
        <div className="imports__notes">
          <h3>{state === 'done' ? texts.keptDone : texts.keptUndone}</h3>
          <ul>
            {kept.map(({ of, id, title, reason }) => (
              <li key={id}>
                <Link href={formAddress(of, id)}>{title}</Link>: {reasons[reason]}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="dashboard__buttons">
        <button type="button" className="gap__mend" onClick={importing.startAgain}>
          {texts.another}
        </button>
      </p>
      {one.undoUntil && (
        <SureButton
          words={undoWords}
          isBusy={importing.isBusy}
          onSure={() => importing.undo(one)}
        />
      )}
    </>
  );
}
