'use client';

import type { RemovalView } from '../view.ts';
import { StayingList } from './PlannedRemoval.tsx';
import { texts } from './texts.ts';
import type { OnePerson } from './use-person.ts';

interface ProgressProps {
  one: RemovalView;
  person: OnePerson;
}

/** How far a removal is; once it is done, what is gone and what stays. */
export function RemovalProgress({ one, person }: ProgressProps) {
  const { id, state, done, total, fault, gone, stays } = one;
  if (state !== 'done')
    return (
      <>
        <progress
          className="summary__bar"
          value={done}
          max={Math.max(total, 1)}
          aria-label={texts.progress(done, total)}
        />
        <p role="status">{texts.progress(done, total)}</p>
        {fault && <p className="dashboard__warning">{fault}</p>}
        <p className="hint">{texts.workingNote}</p>
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
      <p className="dashboard__buttons">
        <a
          className="gap__mend"
          href={`/api/person/removals/${encodeURIComponent(id)}/reply`}
          target="_blank"
          rel="noreferrer"
        >
          {texts.reply}
        </a>
        {person.wasAsked && (
          <button type="button" className="gap__mend is-quiet" onClick={person.searchAgain}>
            {texts.again}
          </button>
        )}
        <button type="button" className="gap__mend is-quiet" onClick={person.back}>
          {texts.another}
        </button>
      </p>
    </>
  );
}
