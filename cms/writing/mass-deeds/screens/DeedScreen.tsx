'use client';

import Link from 'next/link';
import { useCallback, useEffect, useState } from 'react';
import { massDeedsPath, shownDeed } from '../../../base/admin-paths.ts';
import type { ListedDeed } from '../view.ts';
import { look } from '../../../base/screens/ask/ask.ts';
import { DeedProgress } from './DeedProgress.tsx';
import { stateOf, texts } from './texts.ts';
import { Hint, HintWords, Mark, Part } from '../../../base/screens/kit/kit.tsx';

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
        <Part aria-label={texts.last}>
          <DeedProgress key={shown} id={shown} onRest={() => void lookAround()} />
        </Part>
      )}
      <Part aria-labelledby="recent">
        <h2 id="recent">{texts.recent}</h2>
        {deeds?.length === 0 && <Hint>{texts.noRecent}</Hint>}
        <ul className="kit-rows">
          {deeds?.map((deed) => (
            <li key={deed.id}>
              <span className="kit-rows__what">
                <strong>{deed.title}</strong>
                <HintWords>{texts.line(deed.byName, deed.startedAt)}</HintWords>
              </span>
              <Mark>{stateOf(deed)}</Mark>
              <Link
                className="kit-button is-quiet"
                href={deedAddress(deed.id)}
                aria-label={`${wayTo(deed)}: ${deed.title}`}
              >
                {wayTo(deed)}
              </Link>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

/** What somebody opens a deed for. */
const wayTo = ({ canStop, undoUntil }: ListedDeed) =>
  undoUntil ? texts.undo : canStop ? texts.stopYes : texts.open;

const deedAddress = (id: string) => `/admin${massDeedsPath}?${shownDeed}=${encodeURIComponent(id)}`;
