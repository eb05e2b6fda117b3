'use client';

import type { RemovalView } from '../view.ts';
import { WorkProgress } from '../../../storage/planned-work/screens/WorkProgress.tsx';
import { StayingList } from './PlannedRemoval.tsx';
import { texts } from './texts.ts';
import type { OnePerson } from './use-person.ts';
import { Button } from '../../../base/screens/kit/kit.tsx';

interface ProgressProps {
  one: RemovalView;
  person: OnePerson;
}

/** The progress of a removal; once it is done, what is gone and what stays; or that it waits. */
export function RemovalProgress({ one, person }: ProgressProps) {
  const { id, state, done, total, fault, gone, stays } = one;
  if (state === 'held' || state === 'takenBack')
    return (
      <>
        <p>{state === 'held' ? texts.heldNote : texts.takenBackNote}</p>
        <p className="kit-buttons">
          {state === 'held' && (
            <a className="kit-button" href="/admin">
              {texts.heldOpen}
            </a>
          )}
          <Button isQuiet onClick={person.back}>
            {texts.another}
          </Button>
        </p>
      </>
    );
  if (state !== 'done')
    return (
      <WorkProgress done={done} total={total} words={texts}>
        {fault && <p className="kit-warning">{fault}</p>}
      </WorkProgress>
    );
  return (
    <>
      <h3>{texts.gone}</h3>
      <ul className="person__lines">
        {gone.map(({ label, places }) => (
          <li key={label}>
            <strong>{label}:</strong> {places.join('; ')}
          </li>
        ))}
      </ul>
      <StayingList stays={stays} />
      <p className="kit-buttons">
        <a
          className="kit-button"
          href={`/api/person/removals/${encodeURIComponent(id)}/reply`}
          target="_blank"
          rel="noreferrer"
        >
          {texts.reply}
        </a>
        {person.wasAsked && (
          <Button isQuiet onClick={person.searchAgain}>
            {texts.again}
          </Button>
        )}
        <Button isQuiet onClick={person.back}>
          {texts.another}
        </Button>
      </p>
    </>
  );
}
