'use client';

import { useCallback, useEffect, useState } from 'react';
import { massDeedsPath, shownDeed } from '../../../base/admin-paths.ts';
import type { ListedDeed } from '../view.ts';
import { look } from '../../../base/screens/ask/ask.ts';
import { type ListedWork, RecentWork } from '../../../storage/planned-work/screens/RecentWork.tsx';
import { DeedProgress } from './DeedProgress.tsx';
import { stateOf, texts } from './texts.ts';
import { Part } from '../../../base/screens/kit/kit.tsx';

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
      <RecentWork list={deeds?.map(lineOf)} words={texts} />
    </>
  );
}

function lineOf(deed: ListedDeed): ListedWork {
  const { id, title, byName, startedAt } = deed;
  return {
    id,
    title,
    line: texts.line(byName, startedAt),
    state: stateOf(deed),
    address: deedAddress(id),
    way: wayTo(deed),
  };
}

/** The purpose that somebody opens a deed for. */
const wayTo = ({ canStop, undoUntil }: ListedDeed) =>
  undoUntil ? texts.undo : canStop ? texts.stopYes : texts.open;

const deedAddress = (id: string) => `/admin${massDeedsPath}?${shownDeed}=${encodeURIComponent(id)}`;
