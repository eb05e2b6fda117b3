'use client';

import type { RemovalView } from '../view.ts';
import { StayingList } from './PlannedRemoval.tsx';
import { texts } from './texts.ts';
import type { OnePerson } from './use-person.ts';
import { Button, Hint } from '../../../base/screens/kit/kit.tsx';

interface ProgressProps {
  one: RemovalView;
  person: OnePerson;
}

/** The progress of a removal; once it is done, what is gone and what stays. */
export function RemovalProgress({ one, person }: ProgressProps) {
  const { id, state, done, total, fault, gone, stays } = one;
  if (state !== 'done')
    return (
      <>
        <progress
          className="kit-progress"
          value={done}
          max={Math.max(total, 1)}
          aria-label={texts.progress(done, total)}
        />
        <p role="status">{texts.progress(done, total)}</p>
        {fault && <p className="kit-warning">{fault}</p>}
        <Hint>{texts.workingNote}</Hint>
      </>
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
