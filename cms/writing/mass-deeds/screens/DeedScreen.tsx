'use client';

import Link from 'next/link';
import { useCallback, useEffect, useState } from 'react';
import { massDeedsPath, shownDeed } from '../../../base/admin-paths.ts';
import type { ListedDeed } from '../view.ts';
import { look } from '../../../base/screens/ask/ask.ts';
import { DeedProgress } from './DeedProgress.tsx';
import { states, texts } from './texts.ts';

/** The deeds of the last thirty days, and one of them with its way back. */
export function DeedScreen({ shown }: { shown: string | undefined }) {
  const [deeds, setDeeds] = useState<ListedDeed[]>();
  const lookAround = useCallback(
    () =>
      look<{ deeds: ListedDeed[] }>('/api/mass-deed').then(
        (answer) => answer && setDeeds(answer.deeds),
      ),
    [],
  );
  useEffect(() => void lookAround(), [lookAround]);
  return (
    <>
      {shown && (
        <section className="imports__part" aria-label={texts.last}>
          <DeedProgress key={shown} id={shown} onRest={() => void lookAround()} />
        </section>
      )}
      <section className="imports__part" aria-labelledby="recent">
        <h2 id="recent">{texts.recent}</h2>
        {deeds?.length === 0 && <p className="hint">{texts.noRecent}</p>}
        <ul className="recent">
          {deeds?.map((deed) => (
            <li key={deed.id}>
              <span className="recent__what">
                <strong>{deed.title}</strong>
                <span className="hint">{texts.line(deed.byName, deed.startedAt)}</span>
              </span>
              <span className="mark">{states[deed.state]}</span>
              <Link
                className="gap__mend is-quiet"
                href={deedAddress(deed.id)}
                aria-label={`${deed.undoUntil ? texts.undo : texts.open}: ${deed.title}`}
              >
                {deed.undoUntil ? texts.undo : texts.open}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

const deedAddress = (id: string) => `/admin${massDeedsPath}?${shownDeed}=${encodeURIComponent(id)}`;
