'use client';

import Link from 'next/link';
import type { ImportView } from '../view.ts';
import { WorkProgress } from '../../../storage/planned-work/screens/WorkProgress.tsx';
import { KeptList } from './KeptList.tsx';
import { CountList } from './PlanSummary.tsx';
import { ConfirmButton } from '../../../base/screens/confirm/ConfirmButton.tsx';
import { TakeBack, TakenBack } from './TakeBack.tsx';
import { backTexts } from './back-texts.ts';
import { texts } from './texts.ts';
import type { Importing } from './use-import.ts';
import { WaitingItems } from './WaitingItems.tsx';
import { Button } from '../../../base/screens/kit/kit.tsx';

const publishWords = {
  ask: texts.publish,
  sure: texts.publishSure,
  yes: texts.publishYes,
  no: texts.publishNo,
};

interface ProgressProps {
  one: ImportView;
  importing: Importing;
}

/** The progress of an import; once it is done, what became of it and the way back. */
export function ImportProgress({ one, importing }: ProgressProps) {
  const { state, total, done, kept, unpublished, fault } = one;
  if (state !== 'done' && state !== 'undone')
    return (
      <>
        <WhoImported one={one} />
        <WorkProgress done={done} total={total} words={texts} />
      </>
    );
  return (
    <>
      <WhoImported one={one} />
      {fault && <p className="kit-warning">{texts.undoneFault(fault)}</p>}
      {state === 'done' ? (
        <>
          <CountList counts={one.counts} />
          <p>{one.publishedAt ? texts.publishedNote(one.publishedAt) : texts.doneNote}</p>
          <p className="kit-buttons">
            {(Object.keys(one.counts) as (keyof typeof one.counts)[]).map(
              (of) =>
                of !== 'members' && (
                  <Link key={of} className="kit-button is-quiet" href={`/admin/collections/${of}`}>
                    {texts.openList(of)}
                  </Link>
                ),
            )}
          </p>
        </>
      ) : (
        <>
          <p>{one.left === 0 ? texts.undoneNote : texts.undonePartly(one.left)}</p>
          <TakenBack ways={one.undone} />
        </>
      )}
      <KeptList title={state === 'done' ? texts.keptDone : texts.keptUndone} list={kept} />
      <KeptList title={texts.unpublished} list={unpublished} />
      <WaitingItems one={one} />
      {one.mayPublish && (
        <ConfirmButton
          words={publishWords}
          isBusy={importing.isBusy}
          onConfirm={() => importing.publish(one)}
        />
      )}
      <p className="kit-buttons">
        <Button onClick={importing.startAgain}>{texts.another}</Button>
      </p>
      {one.backAt !== undefined && <p role="status">{backTexts.waits(one.backAt)}</p>}
      {one.undoUntil && <TakeBack key={one.state} one={one} importing={importing} />}
    </>
  );
}

/** The user who imported it, when, and what was said to whoever approves it. */
function WhoImported({ one: { fileName, byName, startedAt, remark } }: { one: ImportView }) {
  return (
    <div className="kit-notice imports__who">
      <p>
        <strong>{fileName}</strong> · {texts.importedBy(byName, startedAt)}
      </p>
      {remark && (
        <p>
          {texts.remark}: <q data-user-text>{remark}</q>
        </p>
      )}
    </div>
  );
}
