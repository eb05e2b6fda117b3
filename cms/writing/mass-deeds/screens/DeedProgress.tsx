'use client';

import Link from 'next/link';
import { useCallback, useEffect, useState } from 'react';
import type { DeedItem, DeedView } from '../view.ts';
import { look } from '../../../base/screens/ask/ask.ts';
import { useFollowing } from '../../../storage/planned-work/screens/use-following.ts';
import { WorkProgress } from '../../../storage/planned-work/screens/WorkProgress.tsx';
import { ItemList, type Lies } from './ItemList.tsx';
import { StopDeed } from './StopDeed.tsx';
import { doneWords, itemGroups, texts } from './texts.ts';
import { UndoDeed } from './UndoDeed.tsx';
import { Hint } from '../../../base/screens/kit/kit.tsx';

interface DeedProgressProps {
  id: string;
  /** Called whenever it has come to rest. */
  onRest?: () => void;
}

/** The progress of a deed; once it rests, what became of each document and the way back. */
export function DeedProgress({ id, onRest }: DeedProgressProps) {
  const [deed, setDeed] = useState<DeedView>();
  const open = useCallback(
    () =>
      look<DeedView>(`/api/mass-deed/${encodeURIComponent(id)}`).then(
        (found) => found && setDeed(found),
      ),
    [id],
  );
  useEffect(() => void open(), [open]);
  const state = deed && restOf(deed);
  useEffect(() => {
    if (state && state !== 'working') onRest?.();
    // Said once for each rest, whoever is told.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [state]);
  useFollowing(state === 'ended' || state === 'stopped' ? undefined : id, open);
  if (!deed) return <p role="status">{texts.waiting}</p>;
  const { title, total, done, waitsUntil } = deed;
  const count = (of: DeedItem['state']) => deed.items.filter((one) => one.state === of).length;
  const waiting = count('planned');
  return (
    <div className="kit-stack">
      <h3>{title}</h3>
      {state === 'working' && (
        <WorkProgress
          done={done}
          total={total}
          words={texts}
          lead={texts.working[deed.state as 'applying']}
        />
      )}
      {deed.stoppedBy !== undefined && deed.state === 'done' && (
        <p className="deed__waits" role="status">
          {texts.stoppedHalfway(deed.stoppedBy, count('done'), count('kept'), doneWords[deed.kind])}
        </p>
      )}
      {state === 'planned' && (
        <p className="deed__waits" role="status">
          {waitsUntil ? texts.planned(waiting, waitsUntil) : texts.needsSecond(waiting)}{' '}
          <Link href="/admin">{texts.dashboard}</Link>
        </p>
      )}
      {state === 'stopped' && <p role="status">{texts.stopped}</p>}
      {state === 'waits' && waitsUntil && (
        <p className="deed__waits" role="status">
          {texts.waits(waiting, waitsUntil)}
        </p>
      )}
      {state !== 'working' &&
        itemGroups.map(({ states, say, isTrouble = false }) => {
          const items = deed.items
            .filter((one) => states.includes(one.state))
            .map((one) => ({ ...one, mark: markOf(deed, one.live), lies: liesOf(deed, one) }));
          return (
            <ItemList
              key={states.join()}
              say={say(items.length)}
              items={items}
              isOpen={isTrouble || items.length <= 5}
              isTrouble={isTrouble}
            />
          );
        })}
      {deed.canStop && <StopDeed deed={deed} onStop={() => void open()} />}
      {deed.kind === 'erase' && state === 'ended' && <Hint>{texts.final}</Hint>}
      {deed.undoUntil && state !== 'working' && (
        <>
          <UndoDeed key={`${deed.id} ${deed.state}`} deed={deed} onUndo={() => void open()} />
          <Hint>{texts.undoUntil(deed.undoUntil)}</Hint>
        </>
      )}
    </div>
  );
}

/** Marks it as live or as a draft where something was replaced: there it matters who sees it. */
const markOf = ({ kind }: DeedView, isLive: boolean): string =>
  kind === 'replace' ? (isLive ? texts.live : texts.draft) : '';

/** Tells where a document is found after what became of it. */
function liesOf({ kind }: DeedView, { state }: DeedView['items'][number]): Lies {
  const isDone = state === 'done' || state === 'undone-kept';
  if (kind === 'trash') return isDone ? 'trash' : 'list';
  if (kind === 'restore') return isDone ? 'list' : 'trash';
  if (kind === 'erase') return isDone ? 'nowhere' : 'trash';
  return 'list';
}

function restOf({
  state,
  waitsUntil,
}: DeedView): 'working' | 'waits' | 'planned' | 'stopped' | 'ended' {
  if (state === 'planned' || state === 'stopped') return state;
  if (state === 'done' || state === 'undone') return 'ended';
  return state === 'applying' && waitsUntil ? 'waits' : 'working';
}
